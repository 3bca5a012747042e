/**
 * Whether two readings of one post hold the same, as far as anyone can edit it. Finer than a draft in
 * one point: the two instants of an overlap look alike in a draft, but are different times.
 */
import type { Post } from '#contract/post.ts';
import { changedFields, draftOf } from './draft.ts';

/** True where nobody has changed caption, time, content or sound between the two readings. */
export function holdsTheSame(a: Post, b: Post): boolean {
  return (
    a.scheduledTime === b.scheduledTime &&
    changedFields(draftOf(a), draftOf(b), a.platform).length === 0
  );
}
