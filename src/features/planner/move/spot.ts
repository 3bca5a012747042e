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

/** The spot under a point of the window; null where there is none. */
export function spotAt(x: number, y: number, stepMinutes: 5 | 15): Spot | null {
  const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-spot]');
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
  return a.cell === b.cell && a.slot?.minute === b.slot?.minute;
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

/** Puts the label beside a point of the window, without rendering anything. */
export function placeLabel(x: number, y: number): void {
  const label = document.querySelector<HTMLElement>('[data-drop-label]');
  if (label === null) return;
  const left = Math.min(x + 14, window.innerWidth - label.offsetWidth - 8);
  const top = Math.min(y + 18, window.innerHeight - label.offsetHeight - 8);
  label.style.transform = `translate(${Math.max(8, left)}px, ${Math.max(8, top)}px)`;
}
