import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import type { Post } from '#contract/post.ts';
import { postQueries } from '#api/post-queries.ts';

export interface AllPosts {
  /** Undefined until the first page is there. */
  readonly posts: readonly Post[] | undefined;
  /** Rows that could not be read and are not in `posts`. */
  readonly malformed: number;
  /** What stopped the loading, if anything; `posts` may still hold earlier pages. */
  readonly error: Error | null;
  /** More pages are on their way. */
  readonly loadingMore: boolean;
  readonly refreshing: boolean;
  /** Asks again: for the next page where one failed, else for everything. */
  readonly retry: () => void;
}

/** Loads every page, one after the other; the first is shown as soon as it is there. */
export function useAllPosts(): AllPosts {
  const query = useInfiniteQuery(postQueries.all());
  const { data, error, hasNextPage, isFetching, isFetchNextPageError, fetchNextPage, refetch } =
    query;

  useEffect(() => {
    if (hasNextPage && !isFetching && error === null) void fetchNextPage();
  }, [hasNextPage, isFetching, error, fetchNextPage]);

  // A page can repeat a post when rows moved between two requests: the later reading wins.
  const posts = useMemo(() => {
    if (data === undefined) return undefined;
    const byId = new Map<string, Post>();
    for (const page of data.pages) for (const post of page.posts) byId.set(post.postId, post);
    return [...byId.values()];
  }, [data]);

  return {
    posts,
    malformed: data?.pages.reduce((sum, page) => sum + page.malformed, 0) ?? 0,
    error,
    loadingMore: hasNextPage && error === null,
    refreshing: isFetching && !hasNextPage,
    retry: () => void (isFetchNextPageError ? fetchNextPage() : refetch()),
  };
}
