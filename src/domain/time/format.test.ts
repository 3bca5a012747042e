import { describe, expect, it } from 'vitest';
import {
  formatClock,
  formatDate,
  formatDateTime,
  formatDay,
  formatDayBeside,
  formatDayHeading,
  formatDayRange,
} from './format.ts';
import { day, wallTime } from './literals.fixture.ts';

it.each([
  ['2026-04-22T14:00', 'Wed 22 Apr 2026', '14:00'],
  ['2026-01-01T00:00', 'Thu 1 Jan 2026', '00:00'],
  ['2028-02-29T23:59', 'Tue 29 Feb 2028', '23:59'],
  ['2026-12-31T09:05', 'Thu 31 Dec 2026', '09:05'],
  ['1970-01-01T12:00', 'Thu 1 Jan 1970', '12:00'],
  ['1969-12-31T12:00', 'Wed 31 Dec 1969', '12:00'],
  ['2000-05-07T12:00', 'Sun 7 May 2000', '12:00'],
])('%s reads %s, %s', (text, date, clock) => {
  const wall = wallTime(text);
  expect(formatDate(wall)).toBe(date);
  expect(formatClock(wall)).toBe(clock);
  expect(formatDateTime(wall)).toBe(`${date}, ${clock}`);
});

it('names every weekday and month as an independent formatter does', () => {
  const options = { timeZone: 'UTC', weekday: 'short', month: 'short' } as const;
  const intl = new Intl.DateTimeFormat('en-US', options);
  for (let date = 0; date < 366; date += 1) {
    const ms = Date.UTC(2028, 0, 1 + date);
    const [month, weekday] = intl.format(ms).split(' ');
    const words = formatDay(day(new Date(ms).toISOString().slice(0, 10))).split(' ');
    expect([words[0], words[2]]).toEqual([weekday, month]);
  }
});

describe('a day beside another', () => {
  it.each([
    ['2026-04-22', '2026-11-24', 'Wed 22 Apr'],
    ['2027-04-22', '2026-11-24', 'Thu 22 Apr 2027'],
  ])('%s beside %s', (shown, beside, text) => {
    expect(formatDayBeside(day(shown), day(beside))).toBe(text);
  });

  it.each([
    ['2026-11-24', '2026-11-24', 'Today · Tue 24 Nov'],
    ['2026-11-25', '2026-11-24', 'Tomorrow · Wed 25 Nov'],
    ['2026-11-23', '2026-11-24', 'Yesterday · Mon 23 Nov'],
    ['2026-11-26', '2026-11-24', 'Thu 26 Nov'],
    ['2026-11-22', '2026-11-24', 'Sun 22 Nov'],
    ['2025-11-24', '2026-11-24', 'Mon 24 Nov 2025'],
    ['2027-01-01', '2026-12-31', 'Tomorrow · Fri 1 Jan 2027'],
    ['2026-12-31', '2027-01-01', 'Yesterday · Thu 31 Dec 2026'],
  ])('heads %s, seen on %s', (shown, today, text) => {
    expect(formatDayHeading(day(shown), day(today))).toBe(text);
  });
});

it.each([
  ['2026-12-09', '2026-12-09', 'Wed 9 Dec'],
  ['2026-12-09', '2026-12-10', 'Wed 9 – Thu 10 Dec'],
  ['2026-11-30', '2026-12-01', 'Mon 30 Nov – Tue 1 Dec'],
  ['2026-12-31', '2027-01-01', 'Thu 31 Dec – Fri 1 Jan 2027'],
  ['2027-01-30', '2027-01-31', 'Sat 30 – Sun 31 Jan 2027'],
])('from %s to %s, beside 2026, is %s', (first, last, text) => {
  expect(formatDayRange(day(first), day(last), day('2026-11-26'))).toBe(text);
});
