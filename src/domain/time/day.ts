/**
 * Calendar days. A day is a date in some zone, never a span of 24 hours: it may last 23 or 25. Two
 * days compare only if both were read in the same zone, or if the comparison of two zones is the point.
 */
import { type Instant, type WallTime, parseWallTime } from '#contract/instant.ts';
import { dayNumber, fromCalendarMs, toCalendarMs } from './utc-calendar.ts';
import { toWallTime } from './wall-time.ts';

declare const dayBrand: unique symbol;

/** A calendar date, `YYYY-MM-DD`. Days sort as text. */
export type Day = string & { readonly [dayBrand]: true };

/** The date of a wall time. */
export function dayOfWall(wall: WallTime): Day {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a wall time begins with its date
  return wall.slice(0, 10) as Day;
}

/** The day that `text` names, `YYYY-MM-DD`; null for anything else and for a date no calendar has. */
export function parseDay(text: string | null): Day | null {
  const wall = parseWallTime(`${text ?? ''}T00:00`);
  return wall === null || toCalendarMs(wall) === null ? null : dayOfWall(wall);
}

/** The date in `zone` at `instant`. Throws a RangeError for a zone the host does not know. */
export function dayOf(instant: Instant, zone: string): Day {
  return dayOfWall(toWallTime(instant, zone));
}

/** Whole days from `from` to `to`, negative where `to` is earlier. */
export function dayDifference(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day `days` after `day`; before it where negative. */
export function shiftDay(day: Day, days: number): Day {
  return dayOfWall(fromCalendarMs((dayNumber(day) + days) * 86_400_000));
}
