import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { placeOf } from '#domain/planner/hour-rows.ts';
import type { Day } from '#domain/time/day.ts';
import type { KeyedPlace } from './use-lift-keys.ts';
import { placeLabel } from './spot.ts';
import type { useLift } from './use-lift.ts';

/** Gives the focus to a post's link once it stands at its new place. */
export function usePostFocus(): (postId: string) => void {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    const postId = wanted.current;
    if (postId === null) return;
    const link = document.querySelector<HTMLElement>(
      `[data-planner] [data-post="${CSS.escape(postId)}"]`,
    );
    if (link === null) return;
    wanted.current = null;
    const { activeElement } = document;
    // Whoever has gone elsewhere meanwhile is left alone.
    const isFree = activeElement === null || activeElement === document.body;
    const isCard = activeElement?.closest('[data-planner]') !== null;
    if (isFree || isCard) link.focus({ preventScroll: false });
  });
  return useCallback((postId: string) => {
    wanted.current = postId;
  }, []);
}

/** Marks the place that the keys have reached, and shows the label beside it. */
export function useKeyedCell(
  keyed: KeyedPlace | null,
  zone: string | null,
  days: readonly Day[],
  { lift, hover, mark }: ReturnType<typeof useLift>,
): void {
  useEffect(() => {
    if (keyed === null || zone === null || lift?.by !== 'keys') return;
    if (!days.includes(keyed.day)) return mark(null, null);
    const { day, moment } = keyed;
    const place = moment === null ? null : placeOf(moment, zone);
    const slot = place === null ? '' : `[data-hour="${place.hour}"][data-turn="${place.turn}"]`;
    const cell = document.querySelector<HTMLElement>(`[data-planner] [data-spot="${day}"]${slot}`);
    if (cell === null) return mark(null, null);
    mark({ day, slot: place, cell }, hover.read());
    cell.scrollIntoView({ block: 'nearest' });
    const { right, top } = cell.getBoundingClientRect();
    placeLabel(right, top);
  }, [keyed, zone, days, lift, hover, mark]);
}
