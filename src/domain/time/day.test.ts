import { expect, it } from 'vitest';
import { dayDifference, dayOf, dayOfWall, shiftDay } from './day.ts';
import { day, instant, wallTime } from './literals.fixture.ts';

it.each([
  ['2026-04-23T03:30:00Z', 'America/New_York', '2026-04-22'],
  ['2026-04-23T03:30:00Z', 'Asia/Tokyo', '2026-04-23'],
  ['2026-12-31T11:00:00Z', 'Pacific/Auckland', '2027-01-01'],
  ['2026-04-22T18:15:00Z', 'Asia/Kathmandu', '2026-04-23'],
  ['2026-04-22T18:14:59Z', 'Asia/Kathmandu', '2026-04-22'],
])('%s in %s is on %s', (at, zone, expected) => {
  expect(dayOf(instant(at), zone)).toBe(expected);
});

it('dayOfWall is the date', () => {
  expect(dayOfWall(wallTime('2026-04-22T23:59'))).toBe('2026-04-22');
});

it.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-11-25', 1],
  ['2026-11-24', '2026-11-23', -1],
  ['2026-12-31', '2027-01-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2026-01-01', '2027-01-01', 365],
  // Nights with a change of clocks count like any other.
  ['2026-03-07', '2026-03-09', 2],
  ['2026-10-24', '2026-10-26', 2],
  ['1970-01-01', '1969-12-31', -1],
])('from %s to %s is %i', (from, to, days) => {
  expect(dayDifference(day(from), day(to))).toBe(days);
});

it.each([
  ['2026-11-30', 1, '2026-12-01'],
  ['2027-01-01', -1, '2026-12-31'],
  ['2028-02-28', 2, '2028-03-01'],
  ['2026-10-24', 0, '2026-10-24'],
])('%s shifted by %i is %s', (from, days, expected) => {
  expect(shiftDay(day(from), days)).toBe(expected);
});
