/**
 * The next time that may be scheduled where one has passed or is skipped: the same time on the clock on
 * the first day that still has it ahead; after a jump of the clocks, the first time there is.
 */
import type { Instant, WallTime } from '#contract/instant.ts';
import { parseWallTime } from '#contract/instant.ts';
import { dayOf, shiftDay } from './day.ts';
import { isKnownZone } from './offset.ts';
import { checkScheduledTime } from './schedule-check.ts';

/** Null where `wall` is no time, its zone takes none, or it can be scheduled as it is. `now`: the server's. */
export function nextValidTime(wall: string, zone: string, now: Instant): WallTime | null {
  const check = checkScheduledTime(wall, zone, now);
  if (check.kind === 'gap') return check.after;
  if ((check.kind !== 'past' && check.kind !== 'too-soon') || !isKnownZone(zone)) return null;
  const today = dayOf(now, zone);
  for (let days = 0; days <= 2; days += 1) {
    const text = `${shiftDay(today, days)}${wall.slice(10)}`;
    const next = checkScheduledTime(text, zone, now);
    if (next.kind === 'ok') return parseWallTime(text);
    if (next.kind === 'gap') return next.after;
  }
  return null;
}
