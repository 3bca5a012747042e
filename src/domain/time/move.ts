/**
 * Moving a wall time, as a person means it:
 *
 * - **Days and weeks are calendar steps**: the clock time stays, also over a night when clocks change
 *   (14:00 plus a day is 14:00). Where that would land in a gap, it is the first valid time after it.
 * - **Hours are real**: 60 minutes later on the line of instants, read off the zone's clock again. Over
 *   a gap 01:30 becomes 03:30. In an overlap the count starts at the first of the two instants; where
 *   that leads to the same clock time (01:30, then 01:30 again) it starts at the second, for otherwise
 *   a button "+1 hour" would stand still there for ever.
 * - **Changing the zone** keeps the moment, the first of the two in an overlap.
 *
 * No result lies in a gap. A time no calendar has (29 February 2027) comes back as it is, and so does
 * one whose move would leave the years 1970–9999. All throw a RangeError for an unknown zone.
 */
import { instantFromMs } from '#contract/instant.ts';
import type { Instant, WallTime } from '#contract/instant.ts';
import { toCalendar } from './calendar-steps.ts';
import { toMs } from './offset.ts';
import { fromCalendarMs, toCalendarMs } from './utc-calendar.ts';
import { toFirstInstant, toInstants, toWallTime } from './wall-time.ts';

export type QuickMove =
  | '-1 hour'
  | '+1 hour'
  | '+2 hours'
  | '-1 day'
  | '+1 day'
  | '+1 week'
  | 'next-monday'
  | 'next-monday-09:00';

/** Either may be negative. Days are whole. */
export interface WallShift {
  readonly hours?: number;
  readonly days?: number;
}

const SHIFTS = {
  '-1 hour': { hours: -1 },
  '+1 hour': { hours: 1 },
  '+2 hours': { hours: 2 },
  '-1 day': { days: -1 },
  '+1 day': { days: 1 },
  '+1 week': { days: 7 },
} as const satisfies Partial<Record<QuickMove, WallShift>>;

const HOUR = 3_600_000;
const MONDAY = 1;

/** `wall` if it exists in `zone`, else the first valid time after the gap; null outside the calendar. */
function settle(wall: WallTime, zone: string): WallTime | null {
  const instant = toFirstInstant(wall, zone);
  return instant === null ? null : toWallTime(instant, zone);
}

function addDays(wall: WallTime, days: number): WallTime {
  return fromCalendarMs(toCalendar(wall).add(days, 'day').valueOf());
}

function addHours(wall: WallTime, zone: string, hours: number): WallTime | null {
  const after = (instant: Instant) => toWallTime(instantFromMs(toMs(instant) + hours * HOUR), zone);
  const [first, second] = toInstants(wall, zone);
  if (first === undefined) return null;
  const moved = after(first);
  const stoodStill = moved === wall && hours !== 0;
  return stoodStill && second !== undefined ? after(second) : moved;
}

/** Moves by days first, keeping the clock time, then by real hours. */
export function shiftWallTime(wall: WallTime, zone: string, shift: WallShift): WallTime {
  if (toCalendarMs(wall) === null) return wall;
  const onDay = settle(addDays(wall, shift.days ?? 0), zone);
  const moved = onDay === null ? null : addHours(onDay, zone, shift.hours ?? 0);
  return moved === null || toCalendarMs(moved) === null ? wall : moved;
}

/** The first Monday after the day of `wall` (on a Monday, the next week's), at 09:00 or the same time. */
function nextMonday(wall: WallTime, zone: string, hour: number | null): WallTime {
  const calendar = toCalendar(wall);
  const daysAhead = (MONDAY - calendar.day() + 7) % 7 || 7;
  const monday = calendar.add(daysAhead, 'day');
  const at = hour === null ? monday : monday.hour(hour).minute(0);
  return settle(fromCalendarMs(at.valueOf()), zone) ?? wall;
}

/** One of the quick moves of the drawer. */
export function moveWallTime(wall: WallTime, zone: string, move: QuickMove): WallTime {
  if (move !== 'next-monday' && move !== 'next-monday-09:00') {
    return shiftWallTime(wall, zone, SHIFTS[move]);
  }
  if (toCalendarMs(wall) === null) return wall;
  return nextMonday(wall, zone, move === 'next-monday' ? null : 9);
}

/** What clocks in `toZone` show at the moment they show `wall` in `fromZone`. */
export function convertWallTime(wall: WallTime, fromZone: string, toZone: string): WallTime {
  const instant = toFirstInstant(wall, fromZone);
  return instant === null ? wall : toWallTime(instant, toZone);
}
