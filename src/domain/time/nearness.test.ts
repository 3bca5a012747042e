import { describe, expect, it } from 'vitest';
import { instantFromMs } from '#contract/instant.ts';
import { nearnessOf } from './nearness.ts';

const NOW = Date.UTC(2026, 10, 24, 12);
const SECOND = 1000;

describe('nearnessOf', () => {
  it.each([
    [-60 * SECOND, 'due'],
    [0, 'due'],
    [1, 'imminent'],
    [119 * SECOND, 'imminent'],
    [120 * SECOND, 'near'],
    [899 * SECOND, 'near'],
    [900 * SECOND, 'far'],
    [86_400 * SECOND, 'far'],
  ])('%d ms ahead is %s', (ahead, nearness) => {
    expect(nearnessOf(instantFromMs(NOW + ahead), instantFromMs(NOW))).toBe(nearness);
  });

  it('begins earlier by the lead', () => {
    const instant = instantFromMs(NOW + 930 * SECOND);
    expect(nearnessOf(instant, instantFromMs(NOW))).toBe('far');
    expect(nearnessOf(instant, instantFromMs(NOW), 60 * SECOND)).toBe('near');
  });
});
