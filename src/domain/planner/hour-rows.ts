/**
 * The rows of a week: hours on the clock of the view's zone, the same for all seven days.
 *
 * A day of 24 hours fills 24 rows. On a spring night the time that clocks skip has its place and is
 * marked missing; on an autumn night the repeated hour has a second row (`turn` 1) after the last hour
 * that repeats, so that reading down a day is reading forward in time. Only what really repeats is
 * there: at Lord Howe, where clocks go back half an hour, the second row holds half an hour. On the other days that
 * row is missing. Changes are found by quarter hours: every zone's fall on one.
 *
 * Without a zone (each post by its own clock) there are 24 rows and nothing is missing.
 */
import type { Instant, WallTime } from '#contract/instant.ts';
import { instantFromMs, parseWallTime } from '#contract/instant.ts';
import type { Day } from '#domain/time/day.ts';
import { offsetAtMs, toMs } from '#domain/time/offset.ts';
import { dayNumber } from '#domain/time/utc-calendar.ts';
import { toInstants, toWallTime } from '#domain/time/wall-time.ts';

/** The first or, in an hour that happens twice, the second time. */
export type Turn = 0 | 1;

export interface HourRow {
  /** 0–23. */
  readonly hour: number;
  readonly turn: Turn;
  /** By day of the week, in order: the quarters (0–3) that this row has not on that day. */
  readonly missing: readonly (readonly number[])[];
}

const QUARTERS = [0, 1, 2, 3] as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const NONE: readonly number[] = [];
const DAY_MS = 86_400_000;

/** `hour` and `minute` of a day as a wall time. */
export function wallAt(day: Day, hour: number, minute: number): WallTime {
  const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  const wall = parseWallTime(`${day}T${clock}`);
  if (wall === null) throw new RangeError(`Not a time: ${day} ${hour}:${minute}`);
  return wall;
}

/** Whether clocks of `zone` change on a day, or so close to it that it has to be looked at. */
function hasChange(day: Day, zone: string): boolean {
  const start = dayNumber(day) * DAY_MS;
  return offsetAtMs(start - DAY_MS, zone) !== offsetAtMs(start + 2 * DAY_MS, zone);
}

/** How often each quarter of a day happens: 96 numbers, 0 to 2. */
function countQuarters(day: Day, zone: string): readonly number[] {
  return HOURS.flatMap((hour) =>
    QUARTERS.map((quarter) => toInstants(wallAt(day, hour, quarter * 15), zone).length),
  );
}

/** The rows for seven (or any) days, in the order they are shown. */
export function hourRows(days: readonly Day[], zone: string | null): readonly HourRow[] {
  const counts = days.map((day) =>
    zone !== null && hasChange(day, zone) ? countQuarters(day, zone) : null,
  );
  const missingAt = (hour: number, turn: Turn) =>
    counts.map((count) => {
      if (count === null) return turn === 0 ? NONE : QUARTERS;
      return QUARTERS.filter((quarter) => (count[hour * 4 + quarter] ?? 1) <= turn);
    });
  const repeats = (hour: number) =>
    counts.some((count) => QUARTERS.some((quarter) => (count?.[hour * 4 + quarter] ?? 1) > 1));
  const rows: HourRow[] = [];
  let block: HourRow[] = [];
  for (const hour of HOURS) {
    rows.push({ hour, turn: 0, missing: missingAt(hour, 0) });
    if (!repeats(hour)) continue;
    block.push({ hour, turn: 1, missing: missingAt(hour, 1) });
    if (repeats(hour + 1)) continue;
    rows.push(...block);
    block = [];
  }
  return rows;
}

/** Whether clocks change in this row on any of its days. */
export function isOddRow({ turn, missing }: HourRow): boolean {
  return turn === 1 || missing.some((quarters) => quarters.length > 0);
}

/** Where an instant stands in a week: its day, row and minute in the row. */
export interface Place {
  readonly wall: WallTime;
  readonly hour: number;
  readonly minute: number;
  readonly turn: Turn;
}

/** Whether clocks went back within the last day: only then can a time be there again. */
function mayRepeat(ms: number, zone: string): boolean {
  return offsetAtMs(ms, zone) < offsetAtMs(ms - DAY_MS, zone);
}

/** Where `instant` stands on the clock of `zone`. Throws a RangeError for an unknown zone. */
export function placeOf(instant: Instant, zone: string): Place {
  const wall = toWallTime(instant, zone);
  const minuteMs = toMs(instant) - (toMs(instant) % 60_000);
  const [first] = mayRepeat(minuteMs, zone) ? toInstants(wall, zone) : [];
  const isSecond = first !== undefined && toMs(first) < minuteMs;
  return {
    wall,
    hour: Number(wall.slice(11, 13)),
    minute: Number(wall.slice(14, 16)),
    turn: isSecond ? 1 : 0,
  };
}

/** The moment of a place in the grid; null where clocks of `zone` do not show it (that often). */
export function momentAt(wall: WallTime, turn: Turn, zone: string): Instant | null {
  const moment = toInstants(wall, zone)[turn];
  return moment === undefined ? null : instantFromMs(toMs(moment));
}
