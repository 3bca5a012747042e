/** A few posts by their words, for a list that shows a handful: what is still to come first. */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';

/** What goes out next comes first, then what went out last, then what has no time. */
function placeOf({ scheduledTime }: Post, nowMs: number): readonly [number, number] {
  if (scheduledTime === null) return [2, 0];
  const ms = toMs(scheduledTime);
  return ms >= nowMs ? [0, ms] : [1, -ms];
}

/**
 * At most `most` posts that hold all of `words`, folded as `searchWords` does; none without a word.
 * `textOf` gives a post's folded text.
 */
export function findPosts(
  posts: readonly Post[],
  words: readonly string[],
  textOf: (post: Post) => string,
  now: Instant,
  most: number,
): readonly Post[] {
  if (words.length === 0) return [];
  const nowMs = toMs(now);
  return posts
    .filter((post) => {
      const text = textOf(post);
      return words.every((word) => text.includes(word));
    })
    .map((post) => ({ post, place: placeOf(post, nowMs) }))
    .toSorted((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .slice(0, most)
    .map(({ post }) => post);
}
