import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { PostPage } from '#contract/post.ts';
import { isIncomplete } from '#api/next-page.ts';
import { postQueries } from '#api/post-queries.ts';
import { type Posts, collectPosts } from '#domain/list/collect-posts.ts';
import { usePaced } from './use-paced.ts';

/** All pages are asked for again this often while the page is looked at. Milliseconds. */
const REREAD_MS = 5 * 60_000;
/** After a reading that failed. Milliseconds. */
const REREAD_AGAIN_MS = 30_000;
const SOON_MS = 1000;

/** When all pages were read last, and when that failed last. Milliseconds since the Unix epoch. */
interface ReadTimes {
  readonly dataUpdatedAt: number;
  readonly errorUpdatedAt: number;
}

/**
 * When to ask for all pages next, counted from when they were read last: react-query counts anew at
 * each change, and single posts are read all the time. Milliseconds.
 */
function rereadAfter({ state }: { readonly state: ReadTimes }): number {
  const due = Math.max(state.dataUpdatedAt + REREAD_MS, state.errorUpdatedAt + REREAD_AGAIN_MS);
  return Math.max(SOON_MS, due - Date.now());
}

export interface AllPosts {
  /** Undefined until the first page is there. */
  readonly posts: Posts<PostPage> | undefined;
  /** Rows that could not be read and are not in `posts`. */
  readonly malformed: number;
  /** The API's pages led in a circle or broke off: there may be more than `posts`. */
  readonly isIncomplete: boolean;
  /** What stopped the loading, if anything; `posts` may still hold earlier pages. */
  readonly error: Error | null;
  readonly pages: number;
  /** `stopped`: there are more pages, and the person does not want them now. */
  readonly more: 'none' | 'loading' | 'stopped';
  readonly refreshing: boolean;
  /** Asks again: for the next page where one failed, else for everything. */
  readonly retry: () => void;
  /** Asks for everything again. */
  readonly reload: () => void;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** The posts of all pages, made from those of the last time. */
function usePosts(pages: readonly PostPage[] | undefined): Posts<PostPage> | undefined {
  const [posts, setPosts] = useState(() => pages && collectPosts(pages));
  if (pages === posts?.pages) return posts;
  const next = pages && collectPosts(pages, posts);
  setPosts(next);
  return next;
}

/** Loads every page, one after the other; the first is shown as soon as it is there. */
export function useAllPosts(): AllPosts {
  const query = useInfiniteQuery({ ...postQueries.all(), refetchInterval: rereadAfter });
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } =
    query;
  const [isStopped, setIsStopped] = useState(false);

  useEffect(() => {
    if (hasNextPage && !isFetching && !isStopped && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, isStopped, error, fetchNextPage]);

  const posts = usePosts(usePaced(data, hasNextPage && !isStopped)?.pages);

  const wantsMore = hasNextPage && error === null;
  return {
    posts,
    malformed: data?.pages.reduce((sum, page) => sum + page.malformed, 0) ?? 0,
    isIncomplete: data !== undefined && isIncomplete(data.pages, data.pageParams),
    error,
    pages: data?.pages.length ?? 0,
    more: wantsMore ? (isStopped ? 'stopped' : 'loading') : 'none',
    refreshing: isFetching && !hasNextPage,
    retry: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
    reload: () => void refetch(),
    stop: () => setIsStopped(true),
    resume: () => setIsStopped(false),
  };
}
