import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import type { HistoryPage } from '#contract/history.ts';
import { historyQueries } from '#api/history-queries.ts';

/** Names by id of everybody met in entries that were read so far, and of `chosen`. */
export function usePeople(chosen: string | undefined): ReadonlyMap<string, string> {
  const client = useQueryClient();
  const read = client.getQueriesData<InfiniteData<HistoryPage>>({ queryKey: historyQueries.key });
  const rows = read.flatMap(([, data]) => data?.pages.flatMap((page) => page.data) ?? []);
  const people = new Map(rows.map(({ actor }) => [actor.id, actor.name]));
  // Other filters may leave nothing that names them.
  const { isLoading } = useInfiniteQuery({
    ...historyQueries.all({ actor: chosen ?? '' }),
    enabled: chosen !== undefined && !people.has(chosen),
    staleTime: Infinity,
  });
  if (isLoading && chosen !== undefined) people.set(chosen, '…');
  return people;
}
