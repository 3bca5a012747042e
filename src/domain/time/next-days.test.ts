import { describe, expect, it } from 'vitest';
import { at } from '#domain/edit/example-post.fixture.ts';
import { dayOf } from './day.ts';
import { nextDays } from './next-days.ts';

const first = (time: string) => dayOf(at(time), 'UTC');

describe('nextDays', () => {
  it.each([
    ['2026-11-24T12:00:00Z', 1, ['2026-11-24']],
    ['2026-11-29T12:00:00Z', 3, ['2026-11-29', '2026-11-30', '2026-12-01']],
    ['2026-12-31T12:00:00Z', 2, ['2026-12-31', '2027-01-01']],
    ['2028-02-28T12:00:00Z', 3, ['2028-02-28', '2028-02-29', '2028-03-01']],
    ['2026-11-24T12:00:00Z', 0, []],
  ])('from %s, %i', (time, count, days) => {
    expect(nextDays(first(time), count)).toEqual(days);
  });
});
