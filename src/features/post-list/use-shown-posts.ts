import { useDeferredValue, useMemo } from 'react';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { groupByDay } from '#domain/list/group-by-day.ts';
import { type ListFilter, filterPosts, foldText } from '#domain/list/list-filter.ts';
import { sortPosts, timeOrderOf } from '#domain/list/sort-posts.ts';
import { dayOf } from '#domain/time/day.ts';
import { readableZone } from '#domain/time/reading.ts';

/** A post's own zone decides its day: what goes out at 00:30 in Tokyo belongs to that day in Tokyo. */
function ownDay(post: Post) {
  return post.scheduledTime === null
    ? null
    : dayOf(post.scheduledTime, readableZone(post.timezone ?? 'UTC'));
}

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
) {
  const textOf = useMemo(() => searchTextReader(accounts), [accounts]);
  // Typing must not wait for thousands of rows: the list follows when the frame allows.
  const deferred = useDeferredValue(filter);
  const order = timeOrderOf(deferred.status);
  const sorted = useMemo(() => sortPosts(posts, order), [posts, order]);
  return useMemo(
    () => groupByDay(filterPosts(sorted, deferred, textOf), ownDay, order === 'latest-first'),
    [sorted, deferred, textOf, order],
  );
}
