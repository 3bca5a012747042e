import { describe, expect, it } from 'vitest';
import { instantFromMs } from '#contract/instant.ts';
import { formatCountdown, formatDistance } from './distance.ts';
import { instant } from './literals.fixture.ts';
import { toMs } from './offset.ts';

const now = instant('2026-11-24T12:00:00Z');
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const away = (ms: number) => instantFromMs(toMs(now) + ms);

describe('formatDistance', () => {
  it.each([
    [0, 'now', 'now'],
    [59 * SECOND + 999, 'now', 'now'],
    [MINUTE, 'in 1 min', '1 min ago'],
    [2 * MINUTE - 1, 'in 1 min', '1 min ago'],
    [12 * MINUTE, 'in 12 min', '12 min ago'],
    [HOUR - 1, 'in 59 min', '59 min ago'],
    [HOUR, 'in 1 h', '1 h ago'],
    [4 * HOUR - 1, 'in 3 h', '3 h ago'],
    [DAY - 1, 'in 23 h', '23 h ago'],
    [DAY, 'in 1 day', '1 day ago'],
    [2 * DAY - 1, 'in 1 day', '1 day ago'],
    [3 * DAY, 'in 3 days', '3 days ago'],
    [14 * DAY - 1, 'in 13 days', '13 days ago'],
    [14 * DAY, 'in 2 weeks', '2 weeks ago'],
    [21 * DAY - 1, 'in 2 weeks', '2 weeks ago'],
  ])('%i ms away: %s, %s', (ms, ahead, ago) => {
    expect(formatDistance(away(ms), now)).toBe(ahead);
    expect(formatDistance(away(-ms), now)).toBe(ago);
  });

  it.each([
    ['2027-01-24T11:59:59Z', 'in 8 weeks'],
    ['2027-01-24T12:00:00Z', 'in 2 months'],
    ['2027-11-24T11:59:59Z', 'in 11 months'],
    ['2027-11-24T12:00:00Z', 'in 12 months'],
    ['2028-11-24T11:59:59Z', 'in 23 months'],
    ['2028-11-24T12:00:00Z', 'in 2 years'],
    ['2031-11-24T11:59:59Z', 'in 4 years'],
    ['2026-09-24T12:00:00Z', '2 months ago'],
    ['2026-09-24T12:00:01Z', '8 weeks ago'],
    ['2020-11-24T12:00:00Z', '6 years ago'],
  ])('%s: %s', (at, text) => {
    expect(formatDistance(instant(at), now)).toBe(text);
  });
});

describe('formatCountdown', () => {
  it.each([
    [14 * MINUTE + 32 * SECOND, 'in 14:32'],
    [14 * MINUTE + 32 * SECOND + 999, 'in 14:32'],
    [HOUR - 1, 'in 59:59'],
    [61 * SECOND, 'in 01:01'],
    [5 * SECOND, 'in 00:05'],
    [1, 'in 00:00'],
    [0, 'now'],
    [-59 * SECOND, 'now'],
    [-2 * MINUTE, '2 min ago'],
    [HOUR, 'in 1 h'],
    [3 * DAY, 'in 3 days'],
  ])('%i ms away: %s', (ms, text) => {
    expect(formatCountdown(away(ms), now)).toBe(text);
  });
});
