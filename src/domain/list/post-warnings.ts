/**
 * What looks like a mistake among the posts that are still to come:
 *
 * - **Too close**: less than 30 minutes from another post of the same account. The other one may be
 *   out already; a failed one does not count.
 * - **Same caption**: another post that is still to come on the same account says the very same. That
 *   something posted earlier is said again is left alone: it is how evergreen posts are made.
 *
 * One pass over the posts sorted by account and time: O(n log n).
 */
import type { Post } from '#contract/post.ts';
import { matchesStatus } from './list-filter.ts';

const CLOSE_MS = 30 * 60_000;

export interface PostWarning {
  /** Whole minutes to the nearest post of the account, rounded down; null where none is close. */
  readonly closeMinutes: number | null;
  /** Posts that share the caption, this one included; 1 where it stands alone. */
  readonly sameCaption: number;
}

interface Timed {
  readonly post: Post;
  readonly at: number;
}

function closest(timed: readonly Timed[], warn: (post: Post, ms: number) => void): void {
  const sorted = timed.toSorted((a, b) =>
    a.post.accountId === b.post.accountId
      ? a.at - b.at
      : a.post.accountId < b.post.accountId
        ? -1
        : 1,
  );
  for (const [index, { post, at }] of sorted.entries()) {
    const apart = [sorted[index - 1], sorted[index + 1]]
      .filter((other) => other?.post.accountId === post.accountId)
      .map((other) => Math.abs((other?.at ?? at) - at));
    const nearest = Math.min(...apart);
    if (nearest < CLOSE_MS && matchesStatus(post.status, 'upcoming')) warn(post, nearest);
  }
}

/** Warnings by post id, for those posts alone that have any. */
export function postWarnings(posts: readonly Post[]): ReadonlyMap<string, PostWarning> {
  const warnings = new Map<string, PostWarning>();
  const timed: Timed[] = [];
  const byCaption = new Map<string, Post[]>();
  for (const post of posts) {
    const isUpcoming = matchesStatus(post.status, 'upcoming');
    if (post.scheduledTime !== null && (isUpcoming || post.status === 'posted')) {
      timed.push({ post, at: Date.parse(post.scheduledTime) });
    }
    const caption = post.caption.trim();
    if (!isUpcoming || caption === '') continue;
    const key = `${post.accountId}\n${caption}`;
    const same = byCaption.get(key);
    if (same === undefined) byCaption.set(key, [post]);
    else same.push(post);
  }
  closest(timed, ({ postId }, ms) => {
    warnings.set(postId, { closeMinutes: Math.floor(ms / 60_000), sameCaption: 1 });
  });
  for (const same of byCaption.values()) {
    if (same.length === 1) continue;
    for (const { postId } of same) {
      const closeMinutes = warnings.get(postId)?.closeMinutes ?? null;
      warnings.set(postId, { closeMinutes, sameCaption: same.length });
    }
  }
  return warnings;
}
