/**
 * Where the keys take a lifted post. In a month each step is whole days. In a week left and right keep
 * the view's clock, and up and down walk along real time in quarter hours (five minutes with Shift),
 * so that an hour that happens twice is walked through twice and a skipped one not at all.
 */
import { type Instant, instantFromMs } from '#contract/instant.ts';
import { type Day, dayDifference, dayOfWall, shiftDay } from '#domain/time/day.ts';
import { shiftWallTime } from '#domain/time/move.ts';
import { toMs } from '#domain/time/offset.ts';
import { toFirstInstant, toWallTime } from '#domain/time/wall-time.ts';
import { shiftMonth } from './calendar.ts';
import { momentAt, placeOf } from './hour-rows.ts';

export type StepKey = 'left' | 'right' | 'up' | 'down' | 'page-up' | 'page-down';

const MINUTE = 60_000;
const SIGN = { left: -1, right: 1, up: -1, down: 1, 'page-up': -1, 'page-down': 1 } as const;

/** The day one step from `day` in a month. */
export function stepDay(day: Day, key: StepKey): Day {
  const sign = SIGN[key];
  if (key === 'left' || key === 'right') return shiftDay(day, sign);
  if (key === 'up' || key === 'down') return shiftDay(day, 7 * sign);
  return shiftMonth(day, sign);
}

/** The next multiple of `step` minutes on the clock, so that 09:07 goes to 09:15 and 09:00. */
function stepMinutes(instant: Instant, zone: string, sign: -1 | 1, step: number): Instant {
  const { minute } = placeOf(instant, zone);
  const ms = toMs(instant) - (toMs(instant) % MINUTE);
  const over = minute % step;
  const move = sign > 0 ? step - over : over === 0 ? -step : -over;
  return instantFromMs(ms + move * MINUTE);
}

/**
 * The moment one step from `instant` in a week in `zone`. `minutes`: the size of a step up or down. A
 * day's step that lands in a skipped hour goes to the first time after it; in one that happens twice
 * it keeps its turn where there is one.
 */
export function stepMoment(instant: Instant, zone: string, key: StepKey, minutes: 5 | 15): Instant {
  const sign = SIGN[key];
  if (key === 'up' || key === 'down') return stepMinutes(instant, zone, sign, minutes);
  const { turn } = placeOf(instant, zone);
  const days = key === 'left' || key === 'right' ? sign : 7 * sign;
  const wall = shiftWallTime(toWallTime(instant, zone), zone, { days });
  return momentAt(wall, turn, zone) ?? toFirstInstant(wall, zone) ?? instant;
}

/** Whole days from one moment to another by the view's clock, where the clock time is the same; else null. */
export function wholeDaysBetween(from: Instant, to: Instant, zone: string): number | null {
  const before = toWallTime(from, zone);
  const after = toWallTime(to, zone);
  if (before.slice(11) !== after.slice(11)) return null;
  return dayDifference(dayOfWall(before), dayOfWall(after));
}
