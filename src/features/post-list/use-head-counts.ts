import { useMemo } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { failedThisWeek } from '#domain/list/failed-this-week.ts';
import { isOverdue } from '#domain/list/post-doubts.ts';

/** What needs a look first, counted over all that is loaded, whatever the filters. */
export function useHeadCounts(posts: readonly Post[], now: Instant) {
  return useMemo(
    () => ({
      failed: failedThisWeek(posts, now),
      overdue: posts.filter((post) => isOverdue(post, now)).length,
    }),
    [posts, now],
  );
}
