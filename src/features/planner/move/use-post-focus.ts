import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import type { Instant } from '#contract/instant.ts';
import { placeOf } from '#domain/planner/hour-rows.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import type { KeyedPlace } from './use-lift-keys.ts';
import { placeLabel } from './spot.ts';
import type { useLift } from './use-lift.ts';

/** Where a post goes that is given the focus. */
interface Landing {
  readonly postId: string;
  readonly instant: Instant;
  /** The zone that the grid is in for it. */
  readonly zone: string;
}

/** A post's link or, where it is one of those that do not fit, the button that shows them. */
function landingOf({ postId, instant, zone }: Landing): HTMLElement | null {
  const planner = document.querySelector('[data-planner]');
  const link = planner?.querySelector<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`) ?? null;
  if (link !== null) return link;
  const { wall, hour, turn } = placeOf(instant, zone);
  const spot = `[data-spot="${dayOfWall(wall)}"]`;
  const hours = `[data-hour="${hour}"][data-turn="${turn}"]`;
  const cell = planner?.querySelector(`${spot}${hours}, ${spot}:not([data-hour])`);
  return cell?.querySelector<HTMLElement>('[data-more]') ?? null;
}

/** Gives the focus to a post's link once it stands at its new place. */
export function usePostFocus(): (landing: Landing) => void {
  const wanted = useRef<Landing | null>(null);
  useLayoutEffect(() => {
    const goal = wanted.current === null ? null : landingOf(wanted.current);
    if (goal === null) return;
    wanted.current = null;
    const { activeElement } = document;
    // Whoever has gone elsewhere meanwhile is left alone.
    const isFree = activeElement === null || activeElement === document.body;
    const isCard = activeElement?.closest('[data-planner]') !== null;
    if (isFree || isCard) goal.focus({ preventScroll: false });
  });
  return useCallback((landing: Landing) => {
    wanted.current = landing;
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
