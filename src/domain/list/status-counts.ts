/** How many posts each choice of the status filter holds, and how many failed lately. */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';
import { matchesStatus, type StatusFilter } from './list-filter.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

export type StatusCounts = Readonly<Record<StatusFilter, number>>;

/** A status we do not know counts under `all` alone. */
export function countStatuses(posts: readonly Post[]): StatusCounts {
  const counts = { upcoming: 0, posted: 0, failed: 0, all: posts.length };
  for (const { status } of posts) {
    if (matchesStatus(status, 'upcoming')) counts.upcoming += 1;
    else if (status === 'posted') counts.posted += 1;
    else if (status === 'failed') counts.failed += 1;
  }
  return counts;
}

/** Failed posts whose time was within the seven days before `now`. */
export function failedThisWeek(posts: readonly Post[], now: Instant): number {
  const end = toMs(now);
  let count = 0;
  for (const { status, scheduledTime } of posts) {
    if (status !== 'failed' || scheduledTime === null) continue;
    const at = toMs(scheduledTime);
    if (at > end - WEEK_MS && at <= end) count += 1;
  }
  return count;
}
