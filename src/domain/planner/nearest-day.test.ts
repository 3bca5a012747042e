import { expect, it } from 'vitest';
import { type Day, parseDay } from '#domain/time/day.ts';
import { nearestDay } from './nearest-day.ts';
import { weekOf } from './calendar.ts';

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`not a day: ${text}`);
  return parsed;
}

const WEEK = weekOf(day('2026-11-25'), 1);

it.each<[string, (string | null)[], string | null]>([
  ['nothing anywhere', [], null],
  ['only posts without a time', [null], null],
  ['the closest ahead', ['2026-12-24', '2026-12-04', '2026-11-22'], '2026-12-04'],
  ['the closest before, where nothing is ahead', ['2026-10-01', '2026-11-22'], '2026-11-22'],
  ['the day after the last', ['2026-11-30'], '2026-11-30'],
  ['not the period itself', ['2026-11-23', '2026-11-29'], null],
])('%s', (_, busy, found) => {
  const days = busy.map((text) => (text === null ? null : day(text)));
  expect(nearestDay(WEEK, days)).toBe(found);
});
