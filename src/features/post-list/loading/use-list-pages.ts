import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isIncomplete } from '#api/next-page.ts';
import type { ListPage, postQueries } from '#api/post-queries.ts';

/** All pages are requested again this often while the page is looked at. Milliseconds. */
const REREAD_MS = 5 * 60_000;
/** After a reading that failed. Milliseconds. */
const REREAD_AGAIN_MS = 30_000;
const SOON_MS = 1000;
const NO_PAGES: readonly ListPage[] = [];

/** When all pages were read last, and when that failed last. Milliseconds since the Unix epoch. */
interface ReadTimes {
  readonly dataUpdatedAt: number;
  readonly errorUpdatedAt: number;
}

/**
 * When to request all pages next, counted from when they were read last: react-query counts anew at
 * each change, and single posts are read all the time. Milliseconds.
 */
function rereadAfter({ state }: { readonly state: ReadTimes }): number {
  const due = Math.max(state.dataUpdatedAt + REREAD_MS, state.errorUpdatedAt + REREAD_AGAIN_MS);
  return Math.max(SOON_MS, due - Date.now());
}

/** One list of posts, read page after page. */
export interface ListPages {
  readonly pages: readonly ListPage[];
  readonly isStarted: boolean;
  /** The last page is there. */
  readonly isWhole: boolean;
  /** The API's pages led in a circle or broke off: there may be more. */
  readonly isIncomplete: boolean;
  /** What stopped the loading, if anything; `pages` may still hold earlier ones. */
  readonly error: Error | null;
  readonly isFetching: boolean;
  readonly hasNextPage: boolean;
  /** Requests the page that failed once more, else everything. */
  readonly retry: () => void;
  /** Requests everything again. */
  readonly reload: () => void;
}

/** Loads a list page by page, from when it `isWanted` first. */
export function useListPages(
  list: ReturnType<typeof postQueries.all>,
  isWanted: boolean,
  isStopped: boolean,
): ListPages {
  const [isStarted, setIsStarted] = useState(isWanted);
  if (isWanted && !isStarted) setIsStarted(true);
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } =
    useInfiniteQuery({ ...list, enabled: isStarted, refetchInterval: rereadAfter });

  // After each page: it may be requested and there before anything is rendered in between.
  const cursor = data?.pages.at(-1)?.nextCursor;
  const wantsNext = isStarted && hasNextPage && !isFetching && !isStopped && error === null;
  useEffect(() => {
    if (wantsNext && cursor !== undefined) void fetchNextPage();
  }, [wantsNext, cursor, fetchNextPage]);

  const isAtEnd = data !== undefined && !hasNextPage;
  const isBroken = isAtEnd && isIncomplete(data.pages, data.pageParams);
  return {
    pages: data?.pages ?? NO_PAGES,
    isStarted,
    isWhole: isAtEnd && !isBroken,
    isIncomplete: isBroken,
    error,
    isFetching,
    hasNextPage,
    retry: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    reload: () => void refetch(),
  };
}
