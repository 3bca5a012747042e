/** Days, weeks and months in full words, always the same English, as in `domain/time/format.ts`. */
import type { Day } from '#domain/time/day.ts';
import { type Period, type Weekday, weekdayOf, weekOf } from './calendar.ts';

const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const year = (day: Day) => day.slice(0, 4);
const month = (day: Day) => MONTHS[Number(day.slice(5, 7)) - 1] ?? '';
const date = (day: Day) => String(Number(day.slice(8, 10)));

/** `Monday`. */
export function weekdayName(day: Day): string {
  return WEEKDAYS[weekdayOf(day)] ?? '';
}

/** `Monday 30 November`. */
export function dayWords(day: Day): string {
  return `${weekdayName(day)} ${date(day)} ${month(day)}`;
}

/** `Monday 30 November 2026`. */
export function dayName(day: Day): string {
  return `${dayWords(day)} ${year(day)}`;
}

/** `30`, and on a month's first day `1 Dec`. */
export function dateInGrid(day: Day): string {
  return date(day) === '1' ? `1 ${month(day).slice(0, 3)}` : date(day);
}

/** `23 – 29 November 2026`, `30 November – 6 December 2026`, `28 December 2026 – 3 January 2027`. */
function weekName(first: Day, last: Day): string {
  const end = `${date(last)} ${month(last)} ${year(last)}`;
  if (year(first) !== year(last)) return `${date(first)} ${month(first)} ${year(first)} – ${end}`;
  if (month(first) !== month(last)) return `${date(first)} ${month(first)} – ${end}`;
  return `${date(first)} – ${end}`;
}

/** What the planner's heading says: `23 – 29 November 2026`, `November 2026`. */
export function periodName(day: Day, period: Period, first: Weekday): string {
  if (period === 'month') return `${month(day)} ${year(day)}`;
  const week = weekOf(day, first);
  return weekName(week[0] ?? day, week[6] ?? day);
}
