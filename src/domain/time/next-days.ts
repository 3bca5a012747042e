/** A run of calendar days, for charts and calendars. */
import type { Day } from './day.ts';
import { dayOfWall } from './day.ts';
import { parseWallTime } from '#contract/instant.ts';
import { toCalendar } from './calendar-steps.ts';
import { fromCalendarMs } from './utc-calendar.ts';

/** `count` days, beginning with `first`. */
export function nextDays(first: Day, count: number): readonly Day[] {
  const start = parseWallTime(`${first}T00:00`);
  if (start === null) return [];
  const calendar = toCalendar(start);
  return Array.from({ length: count }, (_, index) =>
    dayOfWall(fromCalendarMs(calendar.add(index, 'day').valueOf())),
  );
}
