/** Reads one list of posts to its end, outside of any render: each page is requested as the one before is there. */
import { type InfiniteData, InfiniteQueryObserver, type QueryClient } from '@tanstack/react-query';
import { isIncomplete } from '#api/list/next-page.ts';
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

/** How far a list has been read. */
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
}

export interface ListReader {
  /** The same object while nothing changes. */
  readonly read: () => ListPages;
  /** Begins to read, if it has not begun. */
  readonly start: () => void;
  /** Whether to leave the next page alone; one that is being read is given up. */
  readonly pause: (isPaused: boolean) => void;
  /** Requests the page that failed once more, else everything. */
  readonly retry: () => void;
  /** Requests everything again. */
  readonly reload: () => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

type Options = ReturnType<typeof postQueries.all>;

/** Goes on from where the query is: what another part of the app has read is not read again. */
export function createListReader(client: QueryClient, list: Options): ListReader {
  const options = { ...list, refetchInterval: rereadAfter };
  const observer = new InfiniteQueryObserver(client, { ...options, enabled: false });
  let isStarted = false;
  let isPaused = false;

  const goOn = () => {
    const { hasNextPage, isFetching, error, fetchNextPage } = observer.getCurrentResult();
    if (isStarted && !isPaused && hasNextPage && !isFetching && error === null)
      void fetchNextPage();
  };
  let known: ListPages | undefined;
  return {
    read: () => {
      const { data, error, isFetching, hasNextPage } = observer.getCurrentResult();
      const isAtEnd = data !== undefined && !hasNextPage;
      const isBroken = isAtEnd && leadsAstray(data);
      const now = {
        pages: data?.pages ?? NO_PAGES,
        isStarted,
        isWhole: isAtEnd && !isBroken,
        isIncomplete: isBroken,
        error,
        isFetching,
        hasNextPage,
      };
      if (known === undefined || !isSame(known, now)) known = now;
      return known;
    },
    start: () => {
      if (isStarted) return;
      isStarted = true;
      observer.setOptions({ ...options, enabled: true });
      goOn();
    },
    pause: (isPausedNow) => {
      isPaused = isPausedNow;
      // A slow page would else still be waited for by whoever goes on.
      if (isPaused && observer.getCurrentResult().isFetchingNextPage) {
        void client.cancelQueries({ queryKey: list.queryKey, exact: true });
      }
      goOn();
    },
    retry: () => {
      const { isFetchNextPageError, fetchNextPage, refetch } = observer.getCurrentResult();
      void (isFetchNextPageError ? fetchNextPage() : refetch());
    },
    reload: () => void observer.refetch(),
    subscribe: (onChange) => {
      const stop = observer.subscribe(() => {
        goOn();
        onChange();
      });
      goOn();
      return stop;
    },
  };
}

const isSame = (a: ListPages, b: ListPages) =>
  a.pages === b.pages &&
  a.isStarted === b.isStarted &&
  a.isWhole === b.isWhole &&
  a.isIncomplete === b.isIncomplete &&
  a.error === b.error &&
  a.isFetching === b.isFetching &&
  a.hasNextPage === b.hasNextPage;

const leadsAstray = ({ pages, pageParams }: InfiniteData<ListPage>) =>
  isIncomplete(pages, pageParams);
