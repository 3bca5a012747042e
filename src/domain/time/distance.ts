/**
 * How far an instant is from now, in one unit, rounded down: "in 3 h" means at least three hours are
 * left. Told a little less time than there is, people are early; told more, they are late.
 *
 * | apart                     | unit                                           |
 * |---------------------------|------------------------------------------------|
 * | under 60 s, either way    | now                                            |
 * | under 1 h                 | min                                            |
 * | under 24 h                | h                                              |
 * | under 14 × 24 h           | days                                           |
 * | under 2 calendar months   | weeks                                          |
 * | under 2 years             | months                                         |
 * | beyond                    | years                                          |
 *
 * These are spans of real time, the same in every zone; "tomorrow" is for day headings.
 */
import type { Instant } from '#contract/instant.ts';
import { toMs } from './offset.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const WEEK = 7 * DAY;

function monthNumber(instant: Instant): number {
  return Number(instant.slice(0, 4)) * 12 + Number(instant.slice(5, 7));
}

/** Whole calendar months, in UTC, from the earlier to the later of two instants. */
function monthsBetween(earlier: Instant, later: Instant): number {
  // The rest, from the day to the second, sorts as text.
  const unfinished = later.slice(8, 19) < earlier.slice(8, 19) ? 1 : 0;
  return monthNumber(later) - monthNumber(earlier) - unfinished;
}

function twoDigits(count: number): string {
  return String(Math.floor(count)).padStart(2, '0');
}

function plural(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function formatSpan(earlier: Instant, later: Instant, ms: number): string {
  if (ms < HOUR) return `${Math.floor(ms / MINUTE)} min`;
  if (ms < DAY) return `${Math.floor(ms / HOUR)} h`;
  if (ms < 2 * WEEK) return plural(Math.floor(ms / DAY), 'day');
  const months = monthsBetween(earlier, later);
  if (months < 2) return plural(Math.floor(ms / WEEK), 'week');
  if (months < 24) return plural(months, 'month');
  return plural(Math.floor(months / 12), 'year');
}

/** `in 3 h`, `in 1 day`, `now`, `12 min ago`, `2 months ago`. */
export function formatDistance(instant: Instant, now: Instant): string {
  const ms = toMs(instant) - toMs(now);
  if (Math.abs(ms) < MINUTE) return 'now';
  return ms > 0 ? `in ${formatSpan(now, instant, ms)}` : `${formatSpan(instant, now, -ms)} ago`;
}

/**
 * `in 14:32` (minutes and seconds, begun seconds not counted) while less than an hour is left; else as
 * `formatDistance`.
 */
export function formatCountdown(instant: Instant, now: Instant): string {
  const ms = toMs(instant) - toMs(now);
  if (ms <= 0 || ms >= HOUR) return formatDistance(instant, now);
  return `in ${twoDigits(ms / MINUTE)}:${twoDigits((ms % MINUTE) / 1000)}`;
}
