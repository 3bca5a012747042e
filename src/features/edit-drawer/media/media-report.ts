/** All that is to be said about one slide, or the video: its facts, and what is wrong with it. */
import type { Platform } from '#contract/post.ts';
import { formatFinding } from '#domain/limits/check-format.ts';
import type { Severity } from '#domain/limits/finding.ts';
import { shapeFinding, shapeName } from '#domain/limits/image-shape.ts';
import type { MediaKind } from '#domain/limits/media-format.ts';
import { checkMediaUrl } from '#domain/limits/media-url.ts';
import { formatSentence, insecureSentence, shapeSentence } from '../form/finding-words.ts';
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
}

const WHY: Record<UncheckedReason, string> = {
  offline: 'you are offline',
  'too-slow': 'it takes too long to load',
  'cannot-play': 'this browser cannot play it',
  insecure: 'this page loads nothing over http://',
};

function factsOf({ verdict, isChecking, name }: MediaSubject): string {
  if (isChecking) return 'Checking…';
  if (verdict === null || verdict.kind === 'does-not-load') return '';
  if (verdict.kind === 'could-not-check') {
    return `Could not check ${name.toLowerCase()}: ${WHY[verdict.why]}.`;
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

function verdictRemark({ platform, kind, name, verdict }: MediaSubject): MediaRemark[] {
  if (verdict?.kind === 'does-not-load') {
    const text = `${name} does not load. Check the address, or replace it.`;
    return [{ severity: 'error', text }];
  }
  if (verdict?.kind !== 'loads' || kind !== 'image') return [];
  const finding = shapeFinding(platform, verdict.width, verdict.height);
  return finding === null ? [] : [{ severity: 'warning', text: shapeSentence(finding, name) }];
}

/** The report on one file. What the address itself is refused for is the field's error, not said here. */
export function mediaReport(subject: MediaSubject): MediaReport {
  const { name, url, sameAs } = subject;
  const remarks = [...formatRemark(subject), ...verdictRemark(subject)];
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
