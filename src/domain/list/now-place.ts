/** Where "now" stands among the posts of a list that reads soonest first. */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';

/**
 * The place of the first post that is still to come; `posts.length` where all with a time are past.
 * Where posts stand by clocks of their own, the first from which on none is past.
 */
export function nowPlace(posts: readonly Post[], now: Instant): number {
  const at = toMs(now);
  let place = posts.length;
  for (let index = posts.length - 1; index >= 0; index -= 1) {
    const time = posts[index]?.scheduledTime ?? null;
    // Posts without a time stand last, and are neither past nor to come.
    if (time === null) continue;
    if (toMs(time) <= at) break;
    place = index;
  }
  return place;
}
