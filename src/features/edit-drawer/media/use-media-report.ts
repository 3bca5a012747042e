import type { Platform } from '#contract/post.ts';
import type { MediaKind } from '#domain/limits/media-format.ts';
import { mediaOrigin } from './media-origin.ts';
import type { GoesLive } from '../form/finding-words.ts';
import type { MediaVerdict } from './media-probe.ts';
import { type MediaReport, mediaReport } from './media-report.ts';
import { useMediaVerdict } from './use-media-verdict.ts';

interface MediaInForm {
  readonly platform: Platform;
  readonly kind: MediaKind;
  /** `Slide 2`, `The video`. */
  readonly name: string;
  /** As typed. */
  readonly url: string;
  /** The number of an earlier slide with the same address. */
  readonly sameAs: number | null;
  /** What the field itself says already, because it blocks the save. */
  readonly error: string | undefined;
  readonly goesLive: GoesLive | null;
  /** Of a post that is closed nothing can be mended any more, so nothing is said. */
  readonly disabled: boolean;
}

/** One slide, or the video, as its field shows it. */
export interface MediaInField {
  /** What the page may load; null while it is typed, and where it may not be loaded. */
  readonly src: string | null;
  /** A player can be shown: it loads, or only the platform can tell. */
  readonly isPlayable: boolean;
  /** Null where there is nothing to say. */
  readonly report: MediaReport | null;
}

/** A player for what does not load would ask for it again, in vain. */
export function isPlayable(verdict: MediaVerdict | null): boolean {
  if (verdict?.kind === 'could-not-check') return verdict.why !== 'withheld';
  return verdict?.kind === 'loads';
}

export function useMediaReport({ error, disabled, ...media }: MediaInForm): MediaInField {
  const { src, verdict, isChecking } = useMediaVerdict(media.kind, media.url);
  const all = mediaReport({ ...media, verdict, isChecking, mediaOrigin: mediaOrigin() });
  const remarks = all.remarks.filter(({ text }) => text !== error);
  const isEmpty = disabled || (all.facts === '' && remarks.length === 0);
  return {
    src,
    isPlayable: isPlayable(verdict),
    report: isEmpty ? null : { facts: all.facts, remarks },
  };
}
