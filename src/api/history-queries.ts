/** Rundown's own journal of writes: who changed what, newest first. */
import { infiniteQueryOptions } from '@tanstack/react-query';
import { type HistoryPage, parseHistoryPage } from '#contract/history.ts';
import { callApi, readAs } from './http-client.ts';

/** What the journal can be asked for; absent is everything. `from` and `to` are days, UTC. */
export interface HistoryFilter {
  readonly postIds?: readonly string[];
  readonly actor?: string;
  readonly field?: string;
  readonly outcome?: string;
  readonly from?: string;
  readonly to?: string;
}

/** The address of the journal's entries that fit; `extra` are further parameters. */
function historyPath(filter: HistoryFilter, extra: Readonly<Record<string, string>> = {}) {
  const { postIds, ...rest } = filter;
  const query = new URLSearchParams({ ...rest, ...extra });
  for (const postId of postIds ?? []) query.append('postId', postId);
  return query.toString();
}

const PAGE = 100;

export const historyQueries = {
  key: ['history'],
  entries: (filter: HistoryFilter) =>
    infiniteQueryOptions({
      queryKey: ['history', filter],
      queryFn: async ({ signal, pageParam }): Promise<HistoryPage> => {
        const extra = { limit: String(PAGE), ...(pageParam === null ? {} : { cursor: pageParam }) };
        const path = `/rundown/history?${historyPath(filter, extra)}`;
        return readAs(parseHistoryPage, await callApi({ path, signal }));
      },
      initialPageParam: null as string | null,
      getNextPageParam: (page) => page.nextCursor,
      staleTime: 0,
    }),
};
