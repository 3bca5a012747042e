import { useCallback, useState } from 'react';
import type { ListFilter, StatusFilter } from '#domain/list/list-filter.ts';
import type { Day } from '#domain/time/day.ts';
import type { WantedDay } from './use-go-to-day.ts';

/** The day that the list goes to, and how another one is wished for. */
export function useWantedDay(
  today: Day,
  status: StatusFilter,
  change: (part: Partial<ListFilter>) => void,
) {
  const [wantedDay, setWantedDay] = useState<WantedDay | null>(null);
  const goToDay = useCallback(
    (day: Day) => {
      // What is past has gone out, or should have.
      const wanted = status === 'all' || day < today ? 'all' : 'upcoming';
      if (status !== wanted) change({ status: wanted });
      setWantedDay({ day, status: wanted });
    },
    [today, status, change],
  );
  return { wantedDay, goToDay };
}
