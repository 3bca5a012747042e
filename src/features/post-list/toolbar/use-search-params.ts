import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type SearchParams, SearchParamsSchema } from './list-search.ts';

/**
 * The address's parameters, and how to change them in place. It does not follow the path: opening a
 * post renders nothing of the list again. Nor does turning a page of the planner: `at` has `useLookedAt`.
 */
export function useSearchParams() {
  const params = useSearch({
    strict: false,
    select: (search) => {
      const { at: _lookedAt, ...rest } = SearchParamsSchema.parse(search);
      return rest;
    },
  });
  return { params, changeParams: useChangeParams() };
}

/** Changes parameters in place, whatever they are now. */
export function useChangeParams() {
  const navigate = useNavigate();
  return useCallback(
    (change: (params: SearchParams) => SearchParams) => {
      void navigate({
        to: '.',
        search: (before: unknown) => change(SearchParamsSchema.parse(before)),
        replace: true,
        // A post may have been opened meanwhile: how it is left stands there.
        state: true,
      });
    },
    [navigate],
  );
}
