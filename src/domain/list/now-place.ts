/** Where "now" stands among the posts of a list that reads soonest first. */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';

/**
 * Two clocks are never further apart than this: UTC−12 and UTC+14. Where posts stand by clocks of their
 * own, all further above than that is past, and all further below is to come. Milliseconds.
 */
const CLOCKS_APART_MS = 26 * 3_600_000;

/** The first of `posts` behind which one is not surely past. */
function firstInDoubt(posts: readonly Post[], at: number): number {
  let low = 0;
  let high = posts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const time = posts[middle]?.scheduledTime ?? null;
    if (time !== null && toMs(time) <= at - 2 * CLOCKS_APART_MS) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The place of the first post that is still to come; `posts.length` where all with a time are past.
 * Where posts stand by clocks of their own, the first from which on none is past.
 */
export function nowPlace(posts: readonly Post[], now: Instant): number {
  const at = toMs(now);
  let place = firstInDoubt(posts, at);
  let isAhead = false;
  for (let index = place; index < posts.length; index += 1) {
    const time = posts[index]?.scheduledTime ?? null;
    // Posts without a time stand last, and are neither past nor to come.
    if (time === null) break;
    const ms = toMs(time);
    if (ms <= at) {
      place = index + 1;
      isAhead = false;
    } else isAhead = true;
    if (ms > at + CLOCKS_APART_MS) break;
  }
  return isAhead ? place : posts.length;
}
