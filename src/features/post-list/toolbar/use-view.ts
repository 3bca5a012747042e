import { useCallback, useMemo } from 'react';
import * as z from 'zod/mini';
import { type Day, parseDay } from '#domain/time/day.ts';
import { useSearchParams } from './use-search-params.ts';

const VIEWS = ['list', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

const ViewSchema = z.catch(z.enum(VIEWS), 'list');

/** Which view the address asks for, and the day that is looked at; null for today. */
export function useView() {
  const { params, changeParams } = useSearchParams();
  const view = ViewSchema.parse(params['view']);
  const day = params['at'] ?? null;
  const at = useMemo(() => parseDay(day), [day]);
  const changeView = useCallback(
    (next: View) =>
      changeParams((before) => ({ ...before, view: next === 'list' ? undefined : next })),
    [changeParams],
  );
  const changeAt = useCallback(
    (next: Day | null) => changeParams((before) => ({ ...before, at: next ?? undefined })),
    [changeParams],
  );
  return { view, at, changeView, changeAt };
}
