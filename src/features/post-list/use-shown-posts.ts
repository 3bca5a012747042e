import { useDeferredValue, useMemo } from 'react';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import type { Day } from '#domain/time/day.ts';
import { groupByDay } from '#domain/list/group-by-day.ts';
import { type ListFilter, filterPosts, foldText } from '#domain/list/list-filter.ts';
import { sortPosts, timeOrderOf } from '#domain/list/sort-posts.ts';

/** What the search looks through, folded once for each post and set of account names. */
function searchTextReader(accounts: ReadonlyMap<string, Account> | undefined) {
  const known = new WeakMap<Post, string>();
  return (post: Post) => {
    const seen = known.get(post);
    if (seen !== undefined) return seen;
    const name = accountName(post.accountId, accounts?.get(post.accountId));
    const text = foldText(`${post.caption}\n${name}\n${post.postId}`);
    known.set(post, text);
    return text;
  };
}

/** The posts that pass the filter, in order, in day sections. */
export function useShownPosts(
  posts: readonly Post[],
  filter: ListFilter,
  accounts: ReadonlyMap<string, Account> | undefined,
  dayOfPost: (post: Post) => Day | null,
) {
  const textOf = useMemo(() => searchTextReader(accounts), [accounts]);
  // Typing must not wait for thousands of rows: the list follows when the frame allows.
  const deferred = useDeferredValue(filter);
  const order = timeOrderOf(deferred.status);
  const sorted = useMemo(() => sortPosts(posts, order), [posts, order]);
  return useMemo(
    () => groupByDay(filterPosts(sorted, deferred, textOf), dayOfPost, order === 'latest-first'),
    [sorted, deferred, textOf, dayOfPost, order],
  );
}
