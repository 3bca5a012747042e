import { useCallback, useMemo } from 'react';
import type { ListFilter } from '#domain/list/list-filter.ts';
import { filterOf, withFilter } from './list-search.ts';
import { useSearchParams } from './use-search-params.ts';

/** The list's filter, stored in the address alone, so that a link restores it. */
export function useListFilter() {
  const { params, changeParams } = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  const change = useCallback(
    (part: Partial<ListFilter>) => changeParams((before) => withFilter(before, part)),
    [changeParams],
  );
  return { filter, change };
}
