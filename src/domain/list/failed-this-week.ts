/** How many posts failed lately. */
import { type Instant, instantFromMs } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/** Seven days before `now`. */
export function weekBefore(now: Instant): Instant {
  return instantFromMs(toMs(now) - WEEK_MS);
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
