import { useMemo } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { ListPage } from '#api/post-queries.ts';
import type { Posts } from '#domain/list/collect-posts.ts';
import { failedThisWeek } from '#domain/list/failed-this-week.ts';
import { matchesStatus } from '#domain/list/list-filter.ts';
import { isOverdue } from '#domain/list/post-doubts.ts';
import { oncePer } from '#domain/once-per.ts';

// Once for each page: when one of a hundred changes, the others are not gone through again.
const failedOf = oncePer((page: ListPage) =>
  page.posts.filter(({ status }) => status === 'failed'),
);

const waitingOf = oncePer((page: ListPage) =>
  page.posts.filter(({ status }) => matchesStatus(status, 'upcoming')),
);

/** The posts that `ofPage` finds, each once and as it is now: a post can stand in several lists. */
function distinct(posts: Posts<ListPage>, ofPage: (page: ListPage) => readonly Post[]): Post[] {
  const ids = new Set(posts.pages.flatMap(ofPage).map(({ postId }) => postId));
  return [...ids].flatMap((postId) => posts.get(postId) ?? []);
}

/** What needs a look first, counted over all that is loaded, whatever the filters. */
export function useHeadCounts(posts: Posts<ListPage> | undefined, now: Instant) {
  return useMemo(() => {
    if (posts === undefined) return { failed: 0, overdue: 0 };
    return {
      failed: failedThisWeek(distinct(posts, failedOf), now),
      overdue: distinct(posts, waitingOf).filter((post) => isOverdue(post, now)).length,
    };
  }, [posts, now]);
}
