/**
 * The order of the list. The API documents none, so it is made here: what is coming reads soonest
 * first, what has been reads latest first. Posts without a time stand last.
 */
import type { Post } from '#contract/post.ts';
import type { StatusFilter } from './list-filter.ts';

export type TimeOrder = 'soonest-first' | 'latest-first';

/** The order in which a status filter is read. */
export function timeOrderOf(status: StatusFilter): TimeOrder {
  return status === 'upcoming' ? 'soonest-first' : 'latest-first';
}

/** A sorted copy. Equal times keep a stable order by id, so that a refetch never shuffles rows. */
export function sortPosts(posts: readonly Post[], order: TimeOrder): readonly Post[] {
  const direction = order === 'soonest-first' ? 1 : -1;
  const keyed = posts.map((post) => ({
    post,
    at: post.scheduledTime === null ? null : Date.parse(post.scheduledTime),
  }));
  keyed.sort((a, b) => {
    if (a.at !== b.at) {
      if (a.at === null) return 1;
      if (b.at === null) return -1;
      return (a.at - b.at) * direction;
    }
    return a.post.postId < b.post.postId ? -1 : 1;
  });
  return keyed.map(({ post }) => post);
}
