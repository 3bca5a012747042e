/** Rundown's own journal of writes: who changed what, newest first. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { type HistoryPage, parseHistoryPage } from '#contract/history.ts';
import { callApi, readAs } from './http-client.ts';

const PAGE = '100';

export const historyQueries = {
  /** What was written to one post, page by page. */
  ofPost: (postId: string) =>
    infiniteQueryOptions({
      queryKey: ['history', postId],
      queryFn: async ({ signal, pageParam }): Promise<HistoryPage> => {
        const query = new URLSearchParams({ postId, limit: PAGE });
        if (pageParam !== null) query.set('cursor', pageParam);
        const path = `/rundown/history?${query.toString()}`;
        return readAs(parseHistoryPage, await callApi({ path, signal }));
      },
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 0,
    }),
};
