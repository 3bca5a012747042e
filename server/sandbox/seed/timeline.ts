/**
 * When posts go out. A post is planned as people plan: a day and an hour on the clock of its own zone.
 * The first posts crowd around the coming days, as a planner's do; some days are busy, some empty.
 */
import { parseWallTime } from '#contract/instant.ts';
import { toInstants } from '#domain/time/wall-time.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How many posts a usual account keeps in view; those beyond are spread wider. */
const CLOSE_POSTS = 120;

/** Listed twice where more people plan for it. */
const HOURS =
  '07:00 08:30 09:00 09:00 10:15 11:00 12:00 12:30 12:30 14:00 15:45 17:00 18:00 18:00 19:30 20:00 21:15'.split(
    ' ',
  );
const EMPTY_DAYS: ReadonlySet<number> = new Set([-17, -11, -6, 6, 13, 19, 24]);
const BUSY_DAY = 2;

/** One entry per share of the posts: days from today. */
const CLOSE_DAYS: readonly number[] = Array.from({ length: 50 }, (_, i) => i - 21)
  .filter((day) => !EMPTY_DAYS.has(day))
  .flatMap((day) => {
    const share = day === BUSY_DAY ? 20 : day < 0 ? 2 : day <= 10 ? 6 : 2;
    return Array.from({ length: share }, () => day);
  });

const memo = new Map<string, number>();

/** Ms since the epoch when clocks in `zone` show `wall`; the first time in an overlap, NaN in a gap. */
function toMs(wall: string, zone: string): number {
  const key = `${wall} ${zone}`;
  let ms = memo.get(key);
  if (ms === undefined) {
    const parsed = parseWallTime(wall);
    const instant = parsed === null ? undefined : toInstants(parsed, zone)[0];
    ms = instant === undefined ? Number.NaN : Date.parse(instant);
    // Times near one `now` are needed over and over; another `now` starts afresh.
    if (memo.size > 50_000) memo.clear();
    memo.set(key, ms);
  }
  return ms;
}

/** A time for the post numbered `index`, ms since the epoch, on a believable hour in `zone`. */
export function planTime(random: Random, index: number, zone: string, now: number): number {
  const day = index < CLOSE_POSTS ? random.pick(CLOSE_DAYS) : random.between(-60, 90);
  const date = new Date(now + day * DAY).toISOString().slice(0, 10);
  const ms = toMs(`${date}T${random.pick(HOURS)}`, zone);
  return Number.isNaN(ms) ? toMs(`${date}T12:00`, zone) : ms;
}

/** The whole minute at least `minutes` ahead of `now`, and less than one more. */
export const minutesAhead = (now: number, minutes: number): number =>
  Math.ceil(now / MINUTE) * MINUTE + minutes * MINUTE;
