/**
 * What an account has on the day a post is to go out, and where there is room: a post every half hour at
 * the most (`close-post.ts`). What has failed takes no room; what is out already does.
 */
import { type Instant, instantFromMs } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import { toMs } from '#domain/time/offset.ts';
import { toFirstInstant, toWallTime } from '#domain/time/wall-time.ts';
import { matchesStatus } from './list-filter.ts';

export interface TimedPost {
  readonly post: Post;
  readonly instant: Instant;
}

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const CLEAR = 30 * MINUTE;
/** A year of quarter hours: an account that has none free in it has none. */
const MOST_STEPS = 366 * 96;

/** The other posts of the account that go out, or went out, by time. Each once. */
export function othersOf(posts: readonly Post[], post: Post): readonly TimedPost[] {
  const found = new Map<string, TimedPost>();
  for (const other of posts) {
    const { postId, accountId, scheduledTime: instant, status } = other;
    if (accountId !== post.accountId || postId === post.postId || instant === null) continue;
    if (!matchesStatus(status, 'upcoming') && status !== 'posted') continue;
    found.set(postId, { post: other, instant });
  }
  return [...found.values()].toSorted((a, b) => toMs(a.instant) - toMs(b.instant));
}

/** Those on `day`, as clocks in `zone` have it. */
export function onDay(others: readonly TimedPost[], day: Day, zone: string): readonly TimedPost[] {
  return others.filter(({ instant }) => dayOf(instant, zone) === day);
}

/**
 * The first quarter hour after `from` that is 30 minutes clear on both sides, and that a clock in `zone`
 * can be set to (not the second half of an hour that happens twice). Null where there is none in a year.
 */
export function nextFreeSlot(
  others: readonly TimedPost[],
  from: Instant,
  zone: string,
): Instant | null {
  let at = (Math.floor(toMs(from) / QUARTER) + 1) * QUARTER;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const near = others.findLast(({ instant }) => Math.abs(toMs(instant) - at) < CLEAR);
    if (near === undefined) {
      const instant = instantFromMs(at);
      if (toFirstInstant(toWallTime(instant, zone), zone) === instant) return instant;
      at += QUARTER;
    } else {
      at = Math.ceil((toMs(near.instant) + CLEAR) / QUARTER) * QUARTER;
    }
  }
  return null;
}

/** How many of `others` each day has, as clocks in `zone` have it; a day without any is not there. */
export function countByDay(others: readonly TimedPost[], zone: string): ReadonlyMap<Day, number> {
  const counts = new Map<Day, number>();
  for (const { instant } of others) {
    const day = dayOf(instant, zone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}
