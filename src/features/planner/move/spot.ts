/** A place of the grid, as its cells say it in their attributes, so that nothing has to be measured ahead. */
import { type Turn, wallAt } from '#domain/planner/hour-rows.ts';
import { type Target, slotTarget } from '#domain/planner/judge-move.ts';
import { type Day, dayDifference, parseDay } from '#domain/time/day.ts';

export interface Spot {
  readonly day: Day;
  /** Null for a whole day. */
  readonly slot: { readonly hour: number; readonly minute: number; readonly turn: Turn } | null;
  readonly cell: HTMLElement;
}

/** The spot that `under` is of, at the height `y` of the window; null where it is of none. */
export function spotAt(under: Element | null, y: number, stepMinutes: 5 | 15): Spot | null {
  const cell = under?.closest<HTMLElement>('[data-spot]');
  if (cell === null || cell === undefined) return null;
  const day = parseDay(cell.dataset['spot'] ?? null);
  if (day === null) return null;
  const { hour, turn } = cell.dataset;
  if (hour === undefined) return { day, slot: null, cell };
  const { top, height } = cell.getBoundingClientRect();
  const steps = 60 / stepMinutes;
  const step = Math.min(Math.max(Math.floor(((y - top) / height) * steps), 0), steps - 1);
  return {
    day,
    slot: { hour: Number(hour), minute: step * stepMinutes, turn: turn === '1' ? 1 : 0 },
    cell,
  };
}

export function sameSpot(a: Spot | null, b: Spot | null): boolean {
  if (a === null || b === null) return a === b;
  // A cell shows another day when the page has been turned.
  return a.cell === b.cell && a.day === b.day && a.slot?.minute === b.slot?.minute;
}

/**
 * What a drop on `spot` asks for. `from`: the day the post stands on now; `zone`: the zone the grid is in
 * for this post.
 */
export function targetOf(spot: Spot, from: Day, zone: string): Target | null {
  if (spot.slot === null) return { kind: 'days', days: dayDifference(from, spot.day) };
  const { hour, minute, turn } = spot.slot;
  return slotTarget(wallAt(spot.day, hour, minute), turn, zone);
}

/** From the window's edge. */
const GAP = '8px';

/** The start of something `size` long (100%: of itself) at `px`, or as near as the window leaves room for. */
const within = (px: number, size: string) => `max(${GAP}, min(${px}px, ${size} - 100% - ${GAP}))`;

/** Puts the label beside a point of the window: without rendering, and without measuring it either. */
export function placeLabel(x: number, y: number): void {
  const label = document.querySelector<HTMLElement>('[data-drop-label]');
  if (label === null) return;
  label.style.transform = `translate(${within(x + 14, '100vw')}, ${within(y + 18, '100vh')})`;
}
