import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '#domain/time/day.ts';
import {
  firstWeekday,
  isWeekend,
  monthWeeks,
  shiftMonth,
  shiftPeriod,
  weekOf,
  weekdayOf,
} from './calendar.ts';
import { dateInGrid, dayName, dayWords, periodName } from './calendar-words.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

describe('a day from a link', () => {
  it.each(['2026-11-30', '2028-02-29'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text);
  });
  it.each([null, '', '2026-02-29', '2026-13-01', '30.11.2026', '2026-11-30T00:00', '1900-01-01'])(
    '%s is none',
    (text) => {
      expect(parseDay(text)).toBeNull();
    },
  );
});

describe('weeks', () => {
  it.each([
    ['en-US', 0],
    ['en-GB', 1],
    ['de', 1],
    ['ar-EG', 6],
    ['ja', 0],
    ['pt-BR', 0],
    ['en-AU', 1],
    ['en', 0],
    ['not a locale', 1],
  ])('begin in %s on weekday %s', (locale, first) => {
    expect(firstWeekday(locale)).toBe(first);
  });

  it.each([
    ['2026-11-25', 1, '2026-11-23', '2026-11-29'],
    ['2026-11-23', 1, '2026-11-23', '2026-11-29'],
    ['2026-11-29', 1, '2026-11-23', '2026-11-29'],
    ['2026-11-29', 0, '2026-11-29', '2026-12-05'],
    ['2027-01-01', 1, '2026-12-28', '2027-01-03'],
    ['2026-11-27', 6, '2026-11-21', '2026-11-27'],
  ] as const)('of %s from weekday %s', (date, first, start, end) => {
    const week = weekOf(day(date), first);
    expect(week).toHaveLength(7);
    expect([week[0], week[6]]).toEqual([start, end]);
  });

  it('know their weekends', () => {
    expect(weekOf(day('2026-11-25'), 1).map(isWeekend)).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
      true,
    ]);
    expect(weekdayOf(day('1970-01-01'))).toBe(4);
  });
});

describe('months', () => {
  it.each([
    ['2026-11-15', 1, 6, '2026-10-26', '2026-12-06'],
    ['2026-02-10', 0, 4, '2026-02-01', '2026-02-28'],
    ['2026-02-10', 1, 5, '2026-01-26', '2026-03-01'],
    ['2026-12-31', 1, 5, '2026-11-30', '2027-01-03'],
  ] as const)('of %s from weekday %s have %s weeks', (date, first, count, start, end) => {
    const weeks = monthWeeks(day(date), first);
    expect(weeks).toHaveLength(count);
    expect([weeks[0]?.[0], weeks.at(-1)?.[6]]).toEqual([start, end]);
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %s months is %s', (date, months, expected) => {
    expect(shiftMonth(day(date), months)).toBe(expected);
  });

  it('and weeks are turned by the page', () => {
    expect(shiftPeriod(day('2026-11-30'), 'week', 1)).toBe('2026-12-07');
    expect(shiftPeriod(day('2026-11-30'), 'month', 1)).toBe('2026-12-30');
  });
});

describe('words', () => {
  it.each([
    ['2026-11-25', 'week', '23 – 29 November 2026'],
    ['2026-12-01', 'week', '30 November – 6 December 2026'],
    ['2027-01-01', 'week', '28 December 2026 – 3 January 2027'],
    ['2026-11-25', 'month', 'November 2026'],
  ] as const)('for the period of %s, %s', (date, period, expected) => {
    expect(periodName(day(date), period, 1)).toBe(expected);
  });

  it('for a day', () => {
    expect(dayName(day('2026-11-30'))).toBe('Monday 30 November 2026');
    expect(dayWords(day('2026-12-01'))).toBe('Tuesday 1 December');
    expect(dateInGrid(day('2026-12-01'))).toBe('1 Dec');
    expect(dateInGrid(day('2026-12-02'))).toBe('2');
  });
});
