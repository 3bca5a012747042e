/**
 * A caption against its platform: how much room is left, and how many hashtags and mentions it has.
 * Length is counted in UTF-16 code units, the platforms' own unit: most emoji count as two.
 */
import type { ContentType, Platform } from '#contract/post.ts';
import { countTags } from './caption-parts.ts';
import { brokenText } from './broken-text.ts';
import type { CaptionFinding } from './finding.ts';
import { NEAR_LIMIT, PLATFORM_LIMITS } from './platform-limits.ts';

export interface CaptionRoom {
  /** UTF-16 code units, both. */
  readonly used: number;
  readonly limit: number;
  /** `near` from 90 % on. */
  readonly level: 'fine' | 'near' | 'over';
}

/** How much of the caption's room is used. The limit depends on what the post shows. */
export function captionRoom(
  platform: Platform,
  contentType: ContentType,
  caption: string,
): CaptionRoom {
  const limit = PLATFORM_LIMITS[platform].caption[contentType];
  const used = caption.length;
  const level = used > limit ? 'over' : used >= limit * NEAR_LIMIT ? 'near' : 'fine';
  return { used, limit, level };
}

/** Everything the platform objects to in a caption, errors first. */
export function captionFindings(
  platform: Platform,
  contentType: ContentType,
  caption: string,
): readonly CaptionFinding[] {
  const { used, limit } = captionRoom(platform, contentType, caption);
  const counts = countTags(caption);
  const findings: CaptionFinding[] = [...brokenText(caption)];
  if (used > limit)
    findings.push({ rule: 'caption-length', severity: 'error', over: used - limit });
  for (const rule of ['hashtags', 'mentions'] as const) {
    const count = counts[rule];
    const { max, warnOver } = PLATFORM_LIMITS[platform][rule];
    if (max !== null && count > max) findings.push({ rule, severity: 'error', count, limit: max });
    else if (warnOver !== null && count > warnOver) {
      findings.push({ rule, severity: 'warning', count, limit: warnOver });
    }
  }
  return findings.toSorted((a, b) => a.severity.localeCompare(b.severity));
}
