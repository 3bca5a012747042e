import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Post } from '#contract/post.ts';
import { postQueries } from '#api/post-queries.ts';

const NONE: readonly Post[] = [];

/** Every post that the list has loaded so far. Asks for nothing. */
export function useListedPosts(): readonly Post[] {
  const { data } = useInfiniteQuery({ ...postQueries.all(), enabled: false });
  return useMemo(() => data?.pages.flatMap((page) => page.posts) ?? NONE, [data]);
}
