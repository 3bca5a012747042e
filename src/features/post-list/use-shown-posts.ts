import { useCallback, useEffect, useMemo } from 'react';
import type { Account } from '#contract/account.ts';
import type { Instant, WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import {
  type Arrangement,
  arrangePosts,
  isLatestFirst,
  orderPosts,
} from '#domain/list/arrange-posts.ts';
import { type ListFilter, foldText } from '#domain/list/list-filter.ts';
import { type PostWarning, postWarnings } from '#domain/list/post-warnings.ts';
import { oncePer } from '#domain/once-per.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { whenIdle } from '#ui/when-idle.ts';

/** Folding ten thousand captions takes longer than a key may: each is folded once. */
const foldedOf = oncePer((post: Post) => foldText(`${post.caption}\n${post.postId}`));

export interface ShownPosts extends Arrangement {
  /** By post id. */
  readonly warnings: ReadonlyMap<string, PostWarning>;
  readonly dayOf: (post: Post) => Day | null;
}

/** What the search looks through: a post's caption and id, and the name of its account. */
function useSearchText(
  posts: readonly Post[],
  accounts: ReadonlyMap<string, Account> | undefined,
): (post: Post) => string {
  useEffect(() => {
    // As they arrive, so that the first key of a search finds them folded.
    void whenIdle().then(() => posts.forEach(foldedOf));
  }, [posts]);
  return useMemo(() => {
    const names = new Map<string, string>();
    const nameOf = (accountId: string) => {
      const known =
        names.get(accountId) ?? foldText(accountName(accountId, accounts?.get(accountId)));
      names.set(accountId, known);
      return known;
    };
    return oncePer((post: Post) => `${foldedOf(post)}\n${nameOf(post.accountId)}`);
  }, [accounts]);
}

/** What the list shows of `posts`. */
export function useShownPosts(
  posts: readonly Post[],
  filter: ListFilter,
  accounts: ReadonlyMap<string, Account> | undefined,
  weekStart: Instant | null,
  clock: { readonly wallOf: (post: Post) => WallTime | null; readonly isOneZone: boolean },
): ShownPosts {
  const { status, platform, contentType, accountId, search, isThisWeek } = filter;
  const textOf = useSearchText(posts, accounts);
  const { wallOf, isOneZone } = clock;
  const readOnce = useMemo(() => oncePer(wallOf), [wallOf]);
  const dayOf = useCallback(
    (post: Post) => {
      const wall = readOnce(post);
      return wall === null ? null : dayOfWall(wall);
    },
    [readOnce],
  );
  const order = isLatestFirst(status) ? 'posted' : 'upcoming';
  const days = useMemo(
    () => orderPosts(posts, order, { wallOf: readOnce, isOneZone }),
    [posts, order, readOnce, isOneZone],
  );
  const arrangement = useMemo(
    () =>
      arrangePosts(
        days,
        { status, platform, contentType, accountId, search, isThisWeek },
        { textOf, weekStart },
      ),
    [days, status, platform, contentType, accountId, search, isThisWeek, textOf, weekStart],
  );
  const warnings = useMemo(() => postWarnings(posts), [posts]);
  return { ...arrangement, warnings, dayOf };
}
