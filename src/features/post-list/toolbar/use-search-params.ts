import { useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type SearchParams, SearchParamsSchema } from './list-search.ts';

/**
 * The address's parameters, and how to change them in place. It does not follow the path: opening a
 * post renders nothing of the list again.
 */
export function useSearchParams() {
  const params = useSearch({ strict: false, select: (search) => SearchParamsSchema.parse(search) });
  const navigate = useNavigate();
  const changeParams = useCallback(
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
  return { params, changeParams };
}
