/**
 * What looks like a mistake among the posts that are still to come:
 *
 * - **Too close**: less than 30 minutes from another post of the same account. The other one may be
 *   out already; a failed one does not count.
 * - **Same caption**: another post that is still to come on the same account says the very same. That
 *   something posted earlier is said again is left alone: it is how evergreen posts are made.
 *
 * The posts of each account are sorted by time, and each looks at its neighbours: O(n log n).
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
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

/** The value of `key`, made where it is missing. */
function at<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Tells each post of one account that is close to another. */
function findClose(timed: Timed[], warn: (post: Post, ms: number) => void): void {
  timed.sort((a, b) => a.at - b.at);
  for (let index = 0; index < timed.length; index += 1) {
    const here = timed[index];
    if (here === undefined) continue;
    const before = timed[index - 1];
    const after = timed[index + 1];
    const nearest = Math.min(
      before === undefined ? CLOSE_MS : here.at - before.at,
      after === undefined ? CLOSE_MS : after.at - here.at,
    );
    if (nearest < CLOSE_MS && matchesStatus(here.post.status, 'upcoming')) warn(here.post, nearest);
  }
}

/** Warnings by post id, for those posts alone that have any. */
export function postWarnings(posts: readonly Post[]): ReadonlyMap<string, PostWarning> {
  const warnings = new Map<string, PostWarning>();
  const timed = new Map<string, Timed[]>();
  const captions = new Map<string, Map<string, Post[]>>();
  for (const post of posts) {
    const isUpcoming = matchesStatus(post.status, 'upcoming');
    if (post.scheduledTime !== null && (isUpcoming || post.status === 'posted')) {
      const ofAccount = at(timed, post.accountId, () => []);
      ofAccount.push({ post, at: Date.parse(post.scheduledTime) });
    }
    const caption = post.caption.trim();
    if (!isUpcoming || caption === '') continue;
    const ofAccount = at(captions, post.accountId, () => new Map<string, Post[]>());
    at(ofAccount, caption, () => []).push(post);
  }
  for (const ofAccount of timed.values()) {
    findClose(ofAccount, ({ postId }, ms) => {
      warnings.set(postId, { closeMinutes: Math.floor(ms / 60_000), sameCaption: 1 });
    });
  }
  for (const ofAccount of captions.values()) {
    for (const same of ofAccount.values()) {
      if (same.length === 1) continue;
      for (const { postId } of same) {
        const closeMinutes = warnings.get(postId)?.closeMinutes ?? null;
        warnings.set(postId, { closeMinutes, sameCaption: same.length });
      }
    }
  }
  return warnings;
}
