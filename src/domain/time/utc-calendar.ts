/**
 * Calendar arithmetic on wall times. A wall time is laid on the UTC line as if it were UTC: that line
 * has no gaps and no overlaps, so days and weeks can be counted on it, and dayjs in UTC mode reads no
 * local zone. Whether the outcome exists in a real zone is for `wall-time.ts` to say.
 *
 * This is the only file that loads dayjs.
 */
import dayjs from 'dayjs';
// With `.js`: dayjs has no export map, and Node resolves it by its literal path in the server build.
import utc from 'dayjs/plugin/utc.js';
import type { WallTime } from '#contract/instant.ts';

dayjs.extend(utc);

const FIRST = Date.UTC(1970, 0, 1);
/** The last day of 9999 is left out: west of UTC it ends in a year of five digits. */
const LAST = Date.UTC(9999, 11, 30, 23, 59);

/** Days from 1 January 1970 to the date that `text` (`YYYY-MM-DD…`) begins with. */
export function dayNumber(text: string): number {
  const month = Number(text.slice(5, 7));
  return Date.UTC(Number(text.slice(0, 4)), month - 1, Number(text.slice(8, 10))) / 86_400_000;
}

/** A wall time read as though it were UTC. Days past a month's end roll over (29 Feb 2027: 1 March). */
export function toCalendar(wall: WallTime): dayjs.Dayjs {
  return dayjs.utc(wall);
}

/** The wall time of a calendar point, cut to the minute; held between the years 0000 and 9999. */
export function fromCalendarMs(ms: number): WallTime {
  const held = Math.min(Math.max(ms, -62_167_219_200_000), 253_402_300_799_999);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- toISOString has this shape in these years
  return new Date(held).toISOString().slice(0, 16) as WallTime;
}

/**
 * Milliseconds of a wall time on the calendar line, or null where the calendar has no such time
 * (29 February 2027, 24:00) or it lies outside 1970–9999, where nothing is scheduled.
 */
export function toCalendarMs(wall: WallTime): number | null {
  const ms = toCalendar(wall).valueOf();
  return ms >= FIRST && ms <= LAST && fromCalendarMs(ms) === wall ? ms : null;
}
