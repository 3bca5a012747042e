/**
 * Calendar arithmetic on wall times. A wall time is laid on the UTC line as if it were UTC: that line
 * has no gaps and no overlaps, so days and weeks can be counted on it. Whether the outcome exists in a
 * real zone is for `wall-time.ts` to say. Steps of days are in `calendar-steps.ts`: the list does without.
 */
import type { WallTime } from '#contract/instant.ts';

const FIRST = Date.UTC(1970, 0, 1);
/** The last day of 9999 is left out: west of UTC it ends in a year of five digits. */
const LAST = Date.UTC(9999, 11, 30, 23, 59);

/** Days from 1 January 1970 to the date that `text` (`YYYY-MM-DD…`) begins with. */
export function dayNumber(text: string): number {
  const month = Number(text.slice(5, 7));
  return Date.UTC(Number(text.slice(0, 4)), month - 1, Number(text.slice(8, 10))) / 86_400_000;
}

/** The wall time of a calendar point, cut to the minute; clamped to the years 0000 to 9999. */
export function fromCalendarMs(ms: number): WallTime {
  const clamped = Math.min(Math.max(ms, -62_167_219_200_000), 253_402_300_799_999);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- toISOString has this shape in these years
  return new Date(clamped).toISOString().slice(0, 16) as WallTime;
}

/**
 * Milliseconds of a wall time on the calendar line, or null where the calendar has no such time
 * (29 February 2027, 24:00) or it lies outside 1970–9999, where nothing is scheduled.
 */
export function toCalendarMs(wall: WallTime): number | null {
  // A date past its month's end rolls over or is no number, as the browser likes: neither gives `wall` again.
  const ms = Date.parse(`${wall}Z`);
  return ms >= FIRST && ms <= LAST && fromCalendarMs(ms) === wall ? ms : null;
}
