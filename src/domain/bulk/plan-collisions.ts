/**
 * Which of the posts that are moved together would stand within 30 minutes of another of their account:
 * of one that stays, or of one that moves along, at its new time.
 */
import type { Post } from '#contract/post.ts';
import { type ClosePost, closestPost } from '#domain/planner/close-post.ts';
import type { TimesChange } from './plan-times.ts';

/** By post id; posts that stand free are not in it. `posts`: all that are known. */
export function planCollisions(
  changes: readonly TimesChange[],
  posts: readonly Post[],
): ReadonlyMap<string, ClosePost> {
  const moved = new Map(
    changes.map(({ post, after }) => [
      post.postId,
      { ...post, scheduledTime: after.instant, timezone: after.zone },
    ]),
  );
  const ofAccount = new Map<string, Post[]>();
  for (const { accountId } of moved.values()) ofAccount.set(accountId, []);
  const known = new Set<string>();
  for (const post of [...moved.values(), ...posts]) {
    if (known.has(post.postId)) continue;
    known.add(post.postId);
    ofAccount.get(post.accountId)?.push(post);
  }
  const found = new Map<string, ClosePost>();
  for (const { post, after } of changes) {
    const close = closestPost(ofAccount.get(post.accountId) ?? [], post, after.instant);
    if (close !== null) found.set(post.postId, close);
  }
  return found;
}
