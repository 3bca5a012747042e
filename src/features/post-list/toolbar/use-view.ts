import { useCallback } from 'react';
import * as z from 'zod/mini';
import { useLookAt } from './use-looked-at.ts';
import { useSearchParams } from './use-search-params.ts';

const VIEWS = ['list', 'week', 'month'] as const;
export type View = (typeof VIEWS)[number];

const ViewSchema = z.catch(z.enum(VIEWS), 'list');

/** Which view the address asks for, and how it and the day looked at change. */
export function useView() {
  const { params, changeParams } = useSearchParams();
  const view = ViewSchema.parse(params['view']);
  const changeView = useCallback(
    (next: View) =>
      changeParams((before) => ({ ...before, view: next === 'list' ? undefined : next })),
    [changeParams],
  );
  return { view, changeView, changeAt: useLookAt() };
}
