import { describe, expect, it } from 'vitest';
import { at } from '#domain/edit/example-post.fixture.ts';
import { parseDay } from '#domain/time/day.ts';
import { toMs } from '#domain/time/offset.ts';
import { CHANGE_NIGHTS } from './change-nights.fixture.ts';
import { momentAt, placeOf, wallAt } from './hour-rows.ts';
import { type StepKey, stepDay, stepMoment, wholeDaysBetween } from './step-target.ts';

describe('keys in a month', () => {
  it.each([
    ['left', '2026-11-29'],
    ['right', '2026-12-01'],
    ['up', '2026-11-23'],
    ['down', '2026-12-07'],
    ['page-up', '2026-10-30'],
    ['page-down', '2026-12-30'],
  ] as const)('%s goes from 30 November to %s', (key, expected) => {
    const from = parseDay('2026-11-30');
    expect(from === null ? null : stepDay(from, key)).toBe(expected);
  });
});

describe('keys in a week', () => {
  const zone = 'America/New_York';
  it.each<[string, StepKey, 5 | 15, string]>([
    ['2026-12-01T14:00:00Z', 'down', 15, '2026-12-01T14:15:00Z'],
    ['2026-12-01T14:00:00Z', 'up', 15, '2026-12-01T13:45:00Z'],
    ['2026-12-01T14:07:31Z', 'down', 15, '2026-12-01T14:15:00Z'],
    ['2026-12-01T14:07:31Z', 'up', 15, '2026-12-01T14:00:00Z'],
    ['2026-12-01T14:07:00Z', 'down', 5, '2026-12-01T14:10:00Z'],
    ['2026-12-01T14:00:00Z', 'right', 15, '2026-12-02T14:00:00Z'],
    ['2026-12-01T14:00:00Z', 'page-up', 15, '2026-11-24T14:00:00Z'],
    // Over the spring night the clock time stays; into the skipped hour it is the first time after.
    ['2026-03-07T14:00:00Z', 'right', 15, '2026-03-08T13:00:00Z'],
    ['2026-03-07T07:30:00Z', 'right', 15, '2026-03-08T07:00:00Z'],
    // Down over the skipped hour, and through the repeated one twice.
    ['2026-03-08T06:45:00Z', 'down', 15, '2026-03-08T07:00:00Z'],
    ['2026-11-01T05:45:00Z', 'down', 15, '2026-11-01T06:00:00Z'],
  ])('%s %s by %s is %s', (from, key, minutes, expected) => {
    expect(stepMoment(at(from), zone, key, minutes)).toBe(expected);
  });

  it.each(CHANGE_NIGHTS)('walk down real time and back: $zone, $day', ({ zone: own, day }) => {
    let moment = momentAt(wallAt(day, 0, 0), 0, own) ?? at('2026-01-01T00:00:00Z');
    for (let step = 0; step < 40; step += 1) {
      const next = stepMoment(moment, own, 'down', 15);
      expect(toMs(next) - toMs(moment)).toBe(15 * 60_000);
      expect(placeOf(next, own).minute % 15).toBe(0);
      expect(stepMoment(next, own, 'up', 15)).toBe(moment);
      moment = next;
    }
  });
});

describe('whole days between moments', () => {
  it('are told by the view’s clock alone', () => {
    const zone = 'America/New_York';
    const from = at('2026-03-06T14:00:00Z');
    expect(wholeDaysBetween(from, at('2026-03-09T13:00:00Z'), zone)).toBe(3);
    expect(wholeDaysBetween(from, at('2026-03-09T14:00:00Z'), zone)).toBeNull();
  });
});
