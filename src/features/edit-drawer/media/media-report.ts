/** All that is to be said about one slide, or the video: its facts, and what is wrong with it. */
import type { Platform } from '#contract/post.ts';
import { formatFinding } from '#domain/limits/check-format.ts';
import type { Severity } from '#domain/limits/finding.ts';
import { shapeFinding, shapeName } from '#domain/limits/image-shape.ts';
import type { MediaKind } from '#domain/limits/media-format.ts';
import { checkMediaUrl } from '#domain/limits/media-url.ts';
import { isSharePage } from '#domain/limits/share-page.ts';
import { linksThatEndBefore } from '#domain/limits/signed-link.ts';
import {
  type GoesLive,
  formatSentence,
  insecureSentence,
  linkEndSentence,
  pageSentence,
  shapeSentence,
} from '../form/finding-words.ts';
import type { MediaVerdict, UncheckedReason } from './media-probe.ts';
import { clockLength } from '../time/clock-length.ts';

export interface MediaRemark {
  readonly severity: Severity;
  readonly text: string;
}

export interface MediaReport {
  /** `1080 × 1350 · 4:5`, `Checking…`, or why it could not be checked; '' where nothing is known. */
  readonly facts: string;
  /** Errors first. */
  readonly remarks: readonly MediaRemark[];
}

interface MediaSubject {
  readonly platform: Platform;
  readonly kind: MediaKind;
  /** `Slide 2`, `The video`. */
  readonly name: string;
  readonly url: string;
  /** The sandbox's own origin, see `mediaOrigin`. */
  readonly mediaOrigin: string | null;
  readonly verdict: MediaVerdict | null;
  readonly isChecking: boolean;
  /** The number of an earlier slide with the same address. */
  readonly sameAs: number | null;
  /** When the platform will fetch it; null where no time is set. */
  readonly goesLive: GoesLive | null;
}

const WHY: Partial<Record<UncheckedReason, string>> = {
  offline: 'you are offline',
  'too-slow': 'it takes too long to load',
  insecure: 'this page loads nothing over http://',
};

function factsOf({ verdict, isChecking, name }: MediaSubject): string {
  if (isChecking) return 'Checking…';
  if (verdict === null || verdict.kind === 'does-not-load') return '';
  if (verdict.kind === 'could-not-check') {
    const why = WHY[verdict.why];
    return why === undefined ? '' : `Could not check ${name.toLowerCase()}: ${why}.`;
  }
  const { width, height, seconds } = verdict;
  const length = seconds === null ? [] : [clockLength(seconds)];
  return [`${width} × ${height}`, shapeName(width, height), ...length].join(' · ');
}

function formatRemark({ platform, kind, name, url }: MediaSubject): MediaRemark[] {
  const finding = formatFinding(platform, kind, url);
  if (finding === null) return [];
  return [{ severity: finding.severity, text: formatSentence(finding, platform, name) }];
}

/** What only the platform's servers can tell, and what to do about it. */
const UNCHECKED: Partial<Record<UncheckedReason, string>> = {
  'cannot-play': 'this browser cannot show the format. The platform may well.',
  withheld:
    'it may be gone, or withheld from this page alone. Open its address in a new tab to see.',
};

function verdictRemark({ platform, kind, name, url, verdict }: MediaSubject): MediaRemark[] {
  if (isSharePage(url)) return [{ severity: 'warning', text: pageSentence(name) }];
  if (verdict?.kind === 'does-not-load') {
    const text = `${name} does not load. Check the address, or replace it.`;
    return [{ severity: 'error', text }];
  }
  if (verdict?.kind === 'could-not-check') {
    const what = UNCHECKED[verdict.why];
    if (what === undefined) return [];
    return [{ severity: 'warning', text: `${name} could not be checked here: ${what}` }];
  }
  if (verdict?.kind !== 'loads' || kind !== 'image') return [];
  const finding = shapeFinding(platform, verdict.width, verdict.height);
  return finding === null ? [] : [{ severity: 'warning', text: shapeSentence(finding, name) }];
}

/** A signed link that ends before the platform fetches it. */
function endRemark({ name, url, goesLive }: MediaSubject): MediaRemark[] {
  const [end] = goesLive === null ? [] : linksThatEndBefore([url], goesLive.instant);
  if (end === undefined || goesLive === null) return [];
  const text = linkEndSentence(name, end.expires, goesLive);
  return [{ severity: 'warning', text }];
}

/** The report on one file. What the address itself is refused for is the field's error, not said here. */
export function mediaReport(subject: MediaSubject): MediaReport {
  const { name, url, sameAs } = subject;
  const remarks = [...formatRemark(subject), ...verdictRemark(subject), ...endRemark(subject)];
  if (sameAs !== null) {
    remarks.push({ severity: 'warning', text: `${name} is the same as slide ${sameAs}.` });
  }
  if (checkMediaUrl(url, subject.mediaOrigin) === 'insecure') {
    remarks.push({ severity: 'warning', text: insecureSentence(name) });
  }
  return {
    facts: factsOf(subject),
    remarks: remarks.toSorted((a, b) => a.severity.localeCompare(b.severity)),
  };
}
