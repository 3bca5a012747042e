/**
 * Weeks and months of days, as a planner shows them. A day here is a date without a zone: which posts
 * stand on it is for the view's zone to say (`place-posts.ts`).
 *
 * Where a week begins is the locale's business: Sunday in the United States, Monday in Europe, Saturday
 * in Egypt. Not every browser's `Intl` tells, so the regions that do not begin on Monday are a table
 * (source: CLDR, week data).
 */
import { type Day, dayDifference, parseDay, shiftDay } from '#domain/time/day.ts';
import { dayNumber } from '#domain/time/utc-calendar.ts';

/** 0 Sunday … 6 Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type Period = 'week' | 'month';

const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

const SUNDAY_REGIONS = new Set(
  'AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW'.split(
    ' ',
  ),
);
const SATURDAY_REGIONS = new Set('AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY'.split(' '));

/** The first day of a month, counted from January of the year 0. */
function firstOfMonth(index: number): Day | null {
  const year = String(Math.floor(index / 12)).padStart(4, '0');
  return parseDay(`${year}-${String((index % 12) + 1).padStart(2, '0')}-01`);
}

/** The same day of the month `months` later, or that month's last day where it has no such day. */
export function shiftMonth(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = firstOfMonth(count);
  const next = firstOfMonth(count + 1);
  if (first === null || next === null) return day;
  const length = dayDifference(first, next);
  return shiftDay(first, Math.min(Number(day.slice(8, 10)), length) - 1);
}

/** The day looked at, one period later or earlier. */
export function shiftPeriod(day: Day, period: Period, count: number): Day {
  return period === 'week' ? shiftDay(day, 7 * count) : shiftMonth(day, count);
}

export function weekdayOf(day: Day): Weekday {
  // The epoch, day 0, was a Thursday.
  return WEEK[(((dayNumber(day) + 4) % 7) + 7) % 7] ?? 0;
}

export function isWeekend(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday === 0 || weekday === 6;
}

/** The first day of the week in a locale (BCP 47). Monday where nothing is known of it. */
export function firstWeekday(locale: string): Weekday {
  let parsed: Intl.Locale;
  try {
    parsed = new Intl.Locale(locale).maximize();
  } catch {
    return 1;
  }
  const { region = '' } = parsed;
  if (SUNDAY_REGIONS.has(region)) return 0;
  return SATURDAY_REGIONS.has(region) ? 6 : 1;
}

/** The seven days of the week that `day` is in. */
export function weekOf(day: Day, first: Weekday): readonly Day[] {
  const start = shiftDay(day, -((weekdayOf(day) - first + 7) % 7));
  return WEEK.map((index) => shiftDay(start, index));
}

/** The weeks, four to six, that hold the month of `day`; the first and last reach into its neighbours. */
export function monthWeeks(day: Day, first: Weekday): readonly (readonly Day[])[] {
  const month = day.slice(0, 7);
  const weeks: (readonly Day[])[] = [];
  let week = weekOf(shiftDay(day, 1 - Number(day.slice(8, 10))), first);
  while (weeks.length === 0 || week[0]?.slice(0, 7) === month) {
    weeks.push(week);
    week = weekOf(shiftDay(week[0] ?? day, 7), first);
  }
  return weeks;
}
