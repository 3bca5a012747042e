/** Branded times out of literals, for tests. A literal that is neither fails the test at once. */
import { parseInstant, parseWallTime } from '#contract/instant.ts';
import type { Instant, WallTime } from '#contract/instant.ts';
import { dayOfWall } from './day.ts';
import type { Day } from './day.ts';

export function instant(text: string): Instant {
  const parsed = parseInstant(text);
  if (parsed === null) throw new Error(`not an instant: ${text}`);
  return parsed;
}

export function wallTime(text: string): WallTime {
  const parsed = parseWallTime(text);
  if (parsed === null) throw new Error(`not a wall time: ${text}`);
  return parsed;
}

export function day(text: string): Day {
  return dayOfWall(wallTime(`${text}T00:00`));
}
