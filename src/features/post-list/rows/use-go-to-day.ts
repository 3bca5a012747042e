import { useEffect, useRef } from 'react';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import type { Day } from '#domain/time/day.ts';

export interface WantedDay {
  readonly day: Day;
  /** The status filter under which it is wanted: until the list is made under it, it is waited for. */
  readonly status: StatusFilter;
}

/** The section of `day`, or of the day nearest to it: to say "nothing here" is to show what is near. */
function sectionNear(sections: readonly DaySection[], day: Day): number {
  const exact = sections.findIndex((section) => section.day === day);
  if (exact !== -1) return exact;
  const later = sections.filter((section) => section.day !== null && section.day > day);
  const [nearest] = later.toSorted((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  return nearest === undefined ? sections.length - 1 : sections.indexOf(nearest);
}

/** Goes once to each day that is wanted. */
export function useGoToDay(
  wanted: WantedDay | null,
  sections: readonly DaySection[],
  status: StatusFilter,
  go: (section: number) => void,
): void {
  const gone = useRef<WantedDay | null>(null);
  useEffect(() => {
    if (wanted === null || gone.current === wanted || sections.length === 0) return;
    if (wanted.status !== status) return;
    gone.current = wanted;
    go(sectionNear(sections, wanted.day));
  });
}
