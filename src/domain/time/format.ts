/**
 * Wall times and days in words, always the same English ("Wed 22 Apr 2026, 14:00"), whatever the
 * host's locale: two people comparing screens must read the same thing. The clock is 24-hour, since
 * "12:00 am" is one more time to misread.
 *
 * A list formats thousands of these, so they are cut from the text and counted, not given to a library.
 * All expect a time that is in the calendar.
 */
import type { WallTime } from '#contract/instant.ts';
import { dayDifference, dayOfWall } from './day.ts';
import type { Day } from './day.ts';
import { dayNumber } from './utc-calendar.ts';

/** The epoch, day 0, was a Thursday. */
const WEEKDAYS = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'] as const;
const MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const;
const NEARBY = new Map([
  [-1, 'Yesterday'],
  [0, 'Today'],
  [1, 'Tomorrow'],
]);

/** `Wed 22 Apr`. */
function formatDayAndMonth(day: Day): string {
  const weekday = WEEKDAYS[((dayNumber(day) % 7) + 7) % 7] ?? '';
  const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
  return `${weekday} ${Number(day.slice(8, 10))} ${month}`;
}

/** `Wed 22 Apr 2026`. */
export function formatDay(day: Day): string {
  return `${formatDayAndMonth(day)} ${day.slice(0, 4)}`;
}

/** `Wed 22 Apr`, with the year only where it differs from that of `beside`, the day shown with it. */
export function formatDayBeside(day: Day, beside: Day): string {
  return day.slice(0, 4) === beside.slice(0, 4) ? formatDayAndMonth(day) : formatDay(day);
}

/** `Wed 9 – Thu 10 Dec`, `Mon 30 Nov – Tue 1 Dec`, or one day; the year where `beside` has another. */
export function formatDayRange(first: Day, last: Day, beside: Day): string {
  const end = formatDayBeside(last, beside);
  if (first === last) return end;
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const start = sameMonth
    ? formatDayAndMonth(first).replace(/ \p{L}+$/u, '')
    : formatDayBeside(first, first.slice(0, 4) === last.slice(0, 4) ? first : beside);
  return `${start} – ${end}`;
}

/** `14:00`. */
export function formatClock(wall: WallTime): string {
  return wall.slice(11);
}

/** `Wed 22 Apr 2026`. */
export function formatDate(wall: WallTime): string {
  return formatDay(dayOfWall(wall));
}

/** `Wed 22 Apr 2026, 14:00`. */
export function formatDateTime(wall: WallTime): string {
  return `${formatDate(wall)}, ${formatClock(wall)}`;
}

/** `Today · Tue 24 Nov`, `Thu 26 Nov`, `Fri 1 Jan 2027`. Both days are read in the same zone. */
export function formatDayHeading(day: Day, today: Day): string {
  const text = formatDayBeside(day, today);
  const nearby = NEARBY.get(dayDifference(today, day));
  return nearby === undefined ? text : `${nearby} · ${text}`;
}
