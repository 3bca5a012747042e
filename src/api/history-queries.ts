/** Rundown's own journal of writes: who changed what, newest first. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { type HistoryPage, parseHistoryPage } from '#contract/history.ts';
import { callApi, readAs } from './http-client.ts';

const PAGE = '100';

const history = (queryKey: readonly unknown[], asked: Readonly<Record<string, string>>) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: async ({ signal, pageParam }): Promise<HistoryPage> => {
      const query = new URLSearchParams({ ...asked, limit: PAGE });
      if (pageParam !== null) query.set('cursor', pageParam);
      const path = `/rundown/history?${query.toString()}`;
      return readAs(parseHistoryPage, await callApi({ path, signal }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 0,
  });

export const historyQueries = {
  /** What the keys of all of them begin with. */
  key: ['history'],
  /** What was written to one post, page by page. */
  ofPost: (postId: string) => history(['history', postId], { postId }),
  /** What was written to all posts, page by page; `asked` as the server spells its filters. */
  all: (asked: Readonly<Record<string, string>>) => history(['history', 'all', asked], asked),
};
