/**
 * Steps of days on the calendar line of `utc-calendar.ts`. dayjs in UTC mode reads no local zone.
 *
 * This is the only file that loads dayjs, apart from what the first rows need.
 */
import dayjs from 'dayjs';
// With `.js`: dayjs has no export map, and Node resolves it by its literal path in the server build.
import utc from 'dayjs/plugin/utc.js';
import type { WallTime } from '#contract/instant.ts';

dayjs.extend(utc);

/** A wall time read as though it were UTC. Days past a month's end roll over (29 Feb 2027: 1 March). */
export function toCalendar(wall: WallTime): dayjs.Dayjs {
  return dayjs.utc(wall);
}
