import type { Instant } from '#contract/instant.ts';
import { dayOfWall } from './day.ts';
import { formatClock, formatDayBeside } from './format.ts';
import { toWallTime } from './wall-time.ts';

/** When something was read, as the viewer's clock showed it: `14:02`, on another day `Thu 26 Nov, 14:02`. */
export function formatAsOf(readAt: Instant, now: Instant, zone: string): string {
  const read = toWallTime(readAt, zone);
  const [day, today] = [dayOfWall(read), dayOfWall(toWallTime(now, zone))];
  const clock = formatClock(read);
  return day === today ? clock : `${formatDayBeside(day, today)}, ${clock}`;
}
