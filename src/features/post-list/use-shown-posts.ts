import { useCallback, useMemo } from 'react';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { type Arrangement, arrangePosts } from '#domain/list/arrange-posts.ts';
import { type ListFilter, foldText } from '#domain/list/list-filter.ts';
import { type PostWarning, postWarnings } from '#domain/list/post-warnings.ts';
import { oncePer } from '#domain/once-per.ts';
import type { Instant, WallTime } from '#contract/instant.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { useSteps } from '#ui/use-steps.ts';

/** So many posts are gone through at once, without anyone noticing. */
const SHORT = 500;

export interface ShownPosts extends Arrangement {
  /** By post id. */
  readonly warnings: ReadonlyMap<string, PostWarning>;
  readonly dayOf: (post: Post) => Day | null;
}

/** What the list shows of `posts`. With many it follows a change when there is time for it. */
export function useShownPosts(
  posts: readonly Post[],
  filter: ListFilter,
  accounts: ReadonlyMap<string, Account> | undefined,
  weekStart: Instant | null,
  clock: { readonly wallOf: (post: Post) => WallTime | null; readonly isOneZone: boolean },
): ShownPosts {
  const { status, platform, contentType, accountId, search, isThisWeek } = filter;
  const textOf = useMemo(
    () =>
      oncePer((post: Post) => {
        const name = accountName(post.accountId, accounts?.get(post.accountId));
        return foldText(`${post.caption}\n${name}\n${post.postId}`);
      }),
    [accounts],
  );
  const { wallOf, isOneZone } = clock;
  const readOnce = useMemo(() => oncePer(wallOf), [wallOf]);
  const dayOf = useCallback(
    (post: Post) => {
      const wall = readOnce(post);
      return wall === null ? null : dayOfWall(wall);
    },
    [readOnce],
  );
  const isShort = posts.length <= SHORT;
  const arrange = useCallback(
    () =>
      arrangePosts(
        posts,
        { status, platform, contentType, accountId, search, isThisWeek },
        { textOf, wallOf: readOnce, isOneZone, weekStart },
      ),
    [
      posts,
      status,
      platform,
      contentType,
      accountId,
      search,
      isThisWeek,
      textOf,
      readOnce,
      isOneZone,
      weekStart,
    ],
  );
  const warn = useCallback(() => postWarnings(posts), [posts]);
  const arrangement = useSteps(arrange, isShort);
  const warnings = useSteps(warn, isShort);
  return { ...arrangement, warnings, dayOf };
}
