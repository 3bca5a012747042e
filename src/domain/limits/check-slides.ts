/** Slides as a list: how many fit, and which stand in it twice. */
import type { Platform } from '#contract/post.ts';
import type { SlideListFinding } from './finding.ts';
import { PLATFORM_LIMITS } from './platform-limits.ts';

/** What the platform objects to in this many slides; null where they fit. */
export function slideCountFinding(platform: Platform, count: number): SlideListFinding | null {
  const { fewest, most } = PLATFORM_LIMITS[platform].slides;
  if (count === 0) return { rule: 'no-slides', severity: 'error' };
  if (count > most) return { rule: 'too-many-slides', severity: 'error', most, over: count - most };
  if (count < fewest) return { rule: 'few-slides', severity: 'warning', fewest };
  return null;
}

/**
 * For each slide the index of the first one with the same URL, or null where it is the first itself.
 * Space around a URL does not count; empty ones are no duplicates.
 */
export function duplicatesOf(urls: readonly string[]): readonly (number | null)[] {
  const first = new Map<string, number>();
  return urls.map((typed, index) => {
    const url = typed.trim();
    if (url === '') return null;
    const known = first.get(url);
    if (known === undefined) first.set(url, index);
    return known ?? null;
  });
}
