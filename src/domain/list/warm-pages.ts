/**
 * What the next visit shows until the API has answered: the first posts of the list as it stood, in pages, so
 * that a change writes one page. Only what was read whole is kept, and of that only what can still be
 * upcoming is shown again: a post whose time has passed meanwhile has gone out, or is overdue, and nobody
 * knows which.
 */
import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';
import { matchesStatus } from './list-filter.ts';

/** Another form of what is stored gets another number: what an older version wrote is not read. */
const SCHEMA = 1;

/** Some screens full. */
const PAGE_SIZE = 50;
const PAGES = 2;

const MINUTE = 60_000;

export interface WarmPage {
  /** When the oldest of its posts was read, in milliseconds since the Unix epoch; 0 where it has none. */
  readonly readAt: number;
  readonly posts: readonly Post[];
  /** Those of the posts, as far as they are known. */
  readonly accounts: readonly Account[];
}

/** Whose list it is. All three are as the server wrote them into the page. */
export interface WarmOwner {
  /** What the posts come from: a key, a sandbox. */
  readonly source: string;
  readonly basePath: string;
  /** Empty where nobody signs in. */
  readonly person: string;
}

/** The keys of an owner's pages, first to last. */
export function warmKeys({ source, basePath, person }: WarmOwner): readonly string[] {
  return Array.from({ length: PAGES }, (_, page) =>
    JSON.stringify([SCHEMA, source, basePath, person, page]),
  );
}

/** What is kept of a list, and of the accounts; `readAtOf` tells when a post was read. */
export function warmPages(
  posts: readonly Post[],
  readAtOf: (post: Post) => number,
  accounts: ReadonlyMap<string, Account> | undefined,
): readonly WarmPage[] {
  return Array.from({ length: PAGES }, (_, page) => {
    const some = posts
      .slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE)
      .filter(({ unreadable }) => unreadable === undefined);
    const ids = new Set(some.map(({ accountId }) => accountId));
    return {
      readAt: some.length === 0 ? 0 : Math.min(...some.map(readAtOf)),
      posts: some,
      accounts: [...ids].flatMap((id) => accounts?.get(id) ?? []),
    };
  });
}

/** What of a page is worth a write: it is shown to the minute. */
const written = (page: WarmPage | undefined) =>
  JSON.stringify(page && { ...page, readAt: Math.floor(page.readAt / MINUTE) });

/** The numbers of the pages of `now` that say something else than those of `before`. */
export function changedPages(
  before: readonly (WarmPage | undefined)[],
  now: readonly WarmPage[],
): readonly number[] {
  return now.flatMap((page, at) => (written(page) === written(before[at]) ? [] : [at]));
}

/** What can be shown of what was kept; null where that is nothing. `now` is the moment of showing. */
export function warmList(pages: readonly (WarmPage | undefined)[], now: Instant): WarmPage | null {
  const gap = pages.findIndex((page) => page === undefined || page.posts.length === 0);
  // Behind a page that is missing, posts would be missing.
  const kept = pages.slice(0, gap === -1 ? undefined : gap).filter((page) => page !== undefined);
  const posts = kept
    .flatMap((page) => page.posts)
    .filter(
      ({ status, scheduledTime }) =>
        matchesStatus(status, 'upcoming') &&
        (scheduledTime === null || toMs(scheduledTime) > toMs(now)),
    );
  if (posts.length === 0) return null;
  return {
    readAt: Math.min(...kept.map(({ readAt }) => readAt)),
    posts,
    accounts: kept.flatMap(({ accounts }) => accounts),
  };
}
