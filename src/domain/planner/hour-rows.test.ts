import { describe, expect, it } from 'vitest';
import { instantFromMs } from '#contract/instant.ts';
import { at } from '#domain/edit/example-post.fixture.ts';
import { type Day, dayOf, parseDay, shiftDay } from '#domain/time/day.ts';
import { toMs } from '#domain/time/offset.ts';
import { toFirstInstant } from '#domain/time/wall-time.ts';
import { weekOf } from './calendar.ts';
import { CHANGE_NIGHTS } from './change-nights.fixture.ts';
import { type HourRow, hourRows, momentAt, placeOf, wallAt } from './hour-rows.ts';

const QUARTER = 15 * 60_000;

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

/** A day's column in short: `2-` is hour 2 without any of it, `1'` its second time, `2:01` half of it. */
function column(rows: readonly HourRow[], index: number): string {
  return rows
    .map(({ hour, turn, missing }) => {
      const gone = missing[index] ?? [];
      const left = [0, 1, 2, 3].filter((quarter) => !gone.includes(quarter));
      const tail = left.length === 0 ? '-' : left.length === 4 ? '' : `:${left.join('')}`;
      return `${hour}${turn === 1 ? "'" : ''}${tail}`;
    })
    .join(' ');
}

const PLAIN = Array.from({ length: 24 }, (_, hour) => String(hour)).join(' ');

describe('the rows of a week', () => {
  it('are 24 hours, with nothing missing, in an ordinary week', () => {
    const rows = hourRows(weekOf(day('2026-07-01'), 1), 'Europe/London');
    expect(rows.map((_, index) => column(rows, index)).slice(0, 7)).toEqual(
      Array.from({ length: 7 }, () => PLAIN),
    );
  });

  it.each([
    ['America/New_York', '2026-03-08', PLAIN.replace(' 2 ', ' 2- ')],
    ['America/New_York', '2026-11-01', PLAIN.replace(' 1 ', " 1 1' ")],
    ['Europe/London', '2026-03-29', PLAIN.replace(' 1 ', ' 1- ')],
    ['Europe/Paris', '2026-10-25', PLAIN.replace(' 2 ', " 2 2' ")],
    ['Australia/Sydney', '2026-04-05', PLAIN.replace(' 2 ', " 2 2' ")],
    ['Australia/Lord_Howe', '2026-10-04', PLAIN.replace(' 2 ', ' 2:23 ')],
    ['Australia/Lord_Howe', '2026-04-05', PLAIN.replace(' 1 ', " 1 1':23 ")],
    ['Pacific/Auckland', '2026-09-27', PLAIN.replace(' 2 ', ' 2- ')],
    // Two hours twice: the second time of both stands after the first time of both.
    ['Antarctica/Troll', '2026-10-25', PLAIN.replace(' 1 2 ', " 1 2 1' 2' ")],
    // A day that begins with a gap.
    ['Asia/Beirut', '2026-03-29', PLAIN.replace('0 ', '0- ')],
    ['Asia/Kathmandu', '2026-03-29', PLAIN],
    [null, '2026-03-08', PLAIN],
  ])('in %s on %s are %s', (zone, date, expected) => {
    expect(column(hourRows([day(date)], zone), 0)).toBe(expected);
  });

  it('have the second time of an hour on the one day that has it', () => {
    const week = weekOf(day('2026-11-01'), 1);
    const rows = hourRows(week, 'America/New_York');
    expect(column(rows, 6)).toBe(PLAIN.replace(' 1 ', " 1 1' "));
    expect(column(rows, 0)).toBe(PLAIN.replace(' 1 ', " 1 1'- "));
  });
});

describe('each night of 2026–2030 on which clocks change', () => {
  it('is there', () => {
    // Eight of the eleven zones change twice a year, as do Lord Howe and Auckland.
    expect(CHANGE_NIGHTS.length).toBe(10 * 2 * 5);
  });

  it.each(CHANGE_NIGHTS)('has its real time, in order: $zone, $day', ({ zone, day: date }) => {
    const rows = hourRows([date], zone);
    const start = toFirstInstant(wallAt(date, 0, 0), zone);
    const end = toFirstInstant(wallAt(shiftDay(date, 1), 0, 0), zone);
    if (start === null || end === null) throw new Error('no such day');
    const seen: number[] = [];
    const wrong: unknown[] = [];
    for (let ms = toMs(start); ms < toMs(end); ms += QUARTER) {
      const instant = instantFromMs(ms);
      const { hour, minute, turn, wall } = placeOf(instant, zone);
      const row = rows.findIndex((other) => other.hour === hour && other.turn === turn);
      const isThere = rows[row]?.missing[0]?.includes(minute / 15) === false;
      const leadsBack = momentAt(wall, turn, zone) === instant;
      if (!isThere || !leadsBack || dayOf(instant, zone) !== date) wrong.push({ instant, row });
      seen.push(row * 4 + minute / 15);
    }
    expect(wrong).toEqual([]);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBe(seen.length);
    const present = rows.reduce((sum, { missing }) => sum + 4 - (missing[0]?.length ?? 0), 0);
    expect(present).toBe(seen.length);
  });
});

describe('the place of an instant', () => {
  it.each([
    ['2026-11-01T05:30:00Z', 'America/New_York', 1, 30, 0],
    ['2026-11-01T06:30:00Z', 'America/New_York', 1, 30, 1],
    ['2026-11-01T06:30:41Z', 'America/New_York', 1, 30, 1],
    ['2026-11-01T05:30:41Z', 'America/New_York', 1, 30, 0],
    ['2026-04-04T14:45:00Z', 'Australia/Lord_Howe', 1, 45, 0],
    ['2026-04-04T15:15:00Z', 'Australia/Lord_Howe', 1, 45, 1],
    ['2026-11-30T03:15:00Z', 'Asia/Kathmandu', 9, 0, 0],
  ] as const)('%s in %s', (instant, zone, hour, minute, turn) => {
    expect(placeOf(at(instant), zone)).toMatchObject({ hour, minute, turn });
  });
});
