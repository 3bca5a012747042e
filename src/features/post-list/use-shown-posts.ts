import { useMemo } from 'react';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { groupByDay } from '#domain/list/group-by-day.ts';
import { type ListFilter, foldText, matchesStatus, narrowPosts } from '#domain/list/list-filter.ts';
import { sortPosts, timeOrderOf } from '#domain/list/sort-posts.ts';
import { countStatuses } from '#domain/list/status-counts.ts';
import type { Day } from '#domain/time/day.ts';

/** Asks `read` once for each post. A post that changed is another object. */
function oncePerPost<T>(read: (post: Post) => T): (post: Post) => T {
  const known = new WeakMap<Post, { readonly value: T }>();
  return (post) => {
    const seen = known.get(post);
    if (seen !== undefined) return seen.value;
    const value = read(post);
    known.set(post, { value });
    return value;
  };
}

/**
 * The posts that pass the filter, in order, in day sections; `narrowed` are those of any status.
 */
export function useShownPosts(
  posts: readonly Post[],
  filter: ListFilter,
  accounts: ReadonlyMap<string, Account> | undefined,
  dayOfPost: (post: Post) => Day | null,
) {
  const { status, platform, contentType, accountId, search } = filter;
  const textOf = useMemo(
    () =>
      oncePerPost((post) => {
        const name = accountName(post.accountId, accounts?.get(post.accountId));
        return foldText(`${post.caption}\n${name}\n${post.postId}`);
      }),
    [accounts],
  );
  const dayOf = useMemo(() => oncePerPost(dayOfPost), [dayOfPost]);
  const order = timeOrderOf(status);
  const sorted = useMemo(() => sortPosts(posts, order), [posts, order]);
  const narrowed = useMemo(
    () => narrowPosts(sorted, { platform, contentType, accountId, search }, textOf),
    [sorted, platform, contentType, accountId, search, textOf],
  );
  const counts = useMemo(() => countStatuses(narrowed), [narrowed]);
  const shown = useMemo(() => {
    const chosen = narrowed.filter((post) => matchesStatus(post.status, status));
    return groupByDay(chosen, dayOf, order === 'latest-first');
  }, [narrowed, status, dayOf, order]);
  return { ...shown, narrowed, counts, dayOf };
}
