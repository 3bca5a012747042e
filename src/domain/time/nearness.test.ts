import { describe, expect, it } from 'vitest';
import { instantFromMs } from '#contract/instant.ts';
import { nearnessOf, rereadAfterMs } from './nearness.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const SECOND = 1000;
const DAY = 86_400 * SECOND;

describe('nearnessOf', () => {
  it.each([
    [-3 * DAY, 'overdue'],
    [-3600 * SECOND, 'overdue'],
    [-300 * SECOND, 'overdue'],
    [-299 * SECOND, 'due'],
    [-60 * SECOND, 'due'],
    [0, 'due'],
    [1, 'imminent'],
    [119 * SECOND, 'imminent'],
    [120 * SECOND, 'near'],
    [899 * SECOND, 'near'],
    [900 * SECOND, 'far'],
    [DAY, 'far'],
  ])('%d ms ahead is %s', (ahead, nearness) => {
    expect(nearnessOf(instantFromMs(NOW + ahead), instantFromMs(NOW))).toBe(nearness);
  });

  it('begins earlier by the lead', () => {
    const instant = instantFromMs(NOW + 930 * SECOND);
    expect(nearnessOf(instant, instantFromMs(NOW))).toBe('far');
    expect(nearnessOf(instant, instantFromMs(NOW), 60 * SECOND)).toBe('near');
  });
});

describe('the next reading of a post that waits to go live', () => {
  it.each([
    ['far away: after half a minute', DAY, 30 * SECOND],
    ['nearly due: just after its moment', 10 * SECOND, 10.5 * SECOND],
    ['going live: after three seconds', 0, 3 * SECOND],
    ['four minutes late: still after three seconds', -240 * SECOND, 3 * SECOND],
    ['overdue: after half a minute', -300 * SECOND, 30 * SECOND],
    ['overdue by an hour: after five minutes', -3600 * SECOND, 300 * SECOND],
    ['overdue by three days: after five minutes', -3 * DAY, 300 * SECOND],
  ])('%s', (_, ahead, wait) => {
    expect(rereadAfterMs(instantFromMs(NOW + ahead), instantFromMs(NOW))).toBe(wait);
  });

  it('of one that is never published, is asked for fewer than 300 times in its first hour', () => {
    let readings = 0;
    for (let ahead = 0; ahead > -3600 * SECOND; readings += 1) {
      ahead -= rereadAfterMs(instantFromMs(NOW + ahead), instantFromMs(NOW));
    }
    expect(readings).toBeLessThan(300);
  });
});
