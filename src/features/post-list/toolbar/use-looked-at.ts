import { useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type Day, parseDay } from '#domain/time/day.ts';
import { SearchParamsSchema } from './list-search.ts';
import { useChangeParams } from './use-search-params.ts';

/** The day that the address looks at; null for today. Whoever reads it renders when a page is turned. */
export function useLookedAt(): Day | null {
  const text = useSearch({
    strict: false,
    select: (search) => SearchParamsSchema.parse(search)['at'] ?? null,
  });
  return useMemo(() => parseDay(text), [text]);
}

/** Looks at another day; null for today. */
export function useLookAt(): (day: Day | null) => void {
  const changeParams = useChangeParams();
  return useCallback(
    (day) => changeParams((before) => ({ ...before, at: day ?? undefined })),
    [changeParams],
  );
}
