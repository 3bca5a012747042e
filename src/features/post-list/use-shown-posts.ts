import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { type Arrangement, arrangePosts } from '#domain/list/arrange-posts.ts';
import { type ListFilter, foldText } from '#domain/list/list-filter.ts';
import { isLatestFirst, orderPosts } from '#domain/list/order-posts.ts';
import { type PostWarning, postWarnings } from '#domain/list/post-warnings.ts';
import { makeSieve } from '#domain/list/sift-days.ts';
import { type ViewZone, wallReader } from '#domain/list/view-zone.ts';
import { memoise } from '#domain/memoise.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { useAtRest } from './use-at-rest.ts';

/** Folding ten thousand captions takes longer than a key may: each is folded once. */
const foldedOf = memoise((post: Post) => foldText(`${post.caption}\n${post.postId}`));

/** Some milliseconds of work on a slow machine. */
const FOLDED_AT_ONCE = 500;

const NO_POSTS: readonly Post[] = [];

export interface ShownPosts extends Arrangement {
  /** All posts, and what passes every filter but the status, when they last were at rest. */
  readonly rested: readonly Post[];
  readonly narrowedAtRest: readonly Post[];
  /** By post id. */
  readonly warnings: ReadonlyMap<string, PostWarning>;
  readonly dayOf: (post: Post) => Day | null;
  /** What the search looks through. */
  readonly textOf: (post: Post) => string;
}

/** What the search looks through: a post's caption and id, and the name of its account. */
function useSearchText(
  posts: readonly Post[],
  accounts: ReadonlyMap<string, Account> | undefined,
): (post: Post) => string {
  useEffect(() => {
    // As they arrive, so that the first key of a search finds them folded.
    let isCurrent = true;
    const foldAll = async () => {
      for (let at = 0; at < posts.length; at += FOLDED_AT_ONCE) {
        await whenIdle();
        if (!isCurrent) return;
        posts.slice(at, at + FOLDED_AT_ONCE).forEach(foldedOf);
      }
    };
    void foldAll();
    return () => {
      isCurrent = false;
    };
  }, [posts]);
  return useMemo(() => {
    const names = new Map<string, string>();
    const nameOf = (accountId: string) => {
      const known =
        names.get(accountId) ?? foldText(accountName(accountId, accounts?.get(accountId)));
      names.set(accountId, known);
      return known;
    };
    return memoise((post: Post) => `${foldedOf(post)}\n${nameOf(post.accountId)}`);
  }, [accounts]);
}

/**
 * `make`, given what it made last to go on from. What it makes is the same whatever that was, so a
 * render that is thrown away does no harm.
 */
function remember<A extends unknown[], T>(make: (...inputs: [...A, T | undefined]) => T) {
  let last: T | undefined;
  return (...inputs: A) => (last = make(...inputs, last));
}

/** What the list shows of `posts`. */
export function useShownPosts(
  posts: readonly Post[],
  filter: ListFilter,
  accounts: ReadonlyMap<string, Account> | undefined,
  weekStart: Instant | null,
  { viewZone, viewerZone }: { readonly viewZone: ViewZone; readonly viewerZone: string },
): ShownPosts {
  const { status, platform, contentType, accountId, search, isThisWeek } = filter;
  const rested = useAtRest(posts, NO_POSTS);
  const textOf = useSearchText(rested, accounts);
  const readOnce = useMemo(() => memoise(wallReader(viewZone, viewerZone)), [viewZone, viewerZone]);
  const isOneZone = viewZone !== 'own';
  const dayOf = useCallback(
    (post: Post) => {
      const wall = readOnce(post);
      return wall === null ? null : dayOfWall(wall);
    },
    [readOnce],
  );
  const direction = isLatestFirst(status) ? 'posted' : 'upcoming';
  const [goOn] = useState(() => ({ order: remember(orderPosts), sieve: remember(makeSieve) }));
  const clockOnce = useMemo(() => ({ wallOf: readOnce, isOneZone }), [readOnce, isOneZone]);
  const order = useMemo(
    () => goOn.order(posts, direction, clockOnce),
    [goOn, posts, direction, clockOnce],
  );
  const sieve = useMemo(
    () =>
      goOn.sieve(
        { status, platform, contentType, accountId, search, isThisWeek },
        { textOf, weekStart },
      ),
    [goOn, status, platform, contentType, accountId, search, isThisWeek, textOf, weekStart],
  );
  const arrangement = useMemo(() => arrangePosts(order.days, sieve), [order, sieve]);
  const warnings = useMemo(() => postWarnings(rested), [rested]);
  const narrowedAtRest = useAtRest(arrangement.narrowed, NO_POSTS);
  return { ...arrangement, rested, narrowedAtRest, warnings, dayOf, textOf };
}
