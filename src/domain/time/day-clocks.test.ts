import { describe, expect, it } from 'vitest';
import { dayClocks } from './day-clocks.ts';

describe('dayClocks', () => {
  it('are the half hours of a day', () => {
    const clocks = dayClocks(null);
    expect(clocks).toHaveLength(48);
    expect([clocks[0], clocks[1], clocks.at(-1)]).toEqual(['00:00', '00:30', '23:30']);
    expect(dayClocks('09:30')).toEqual(clocks);
  });

  it('and the one that stands in the field, in its place', () => {
    expect(dayClocks('09:41').slice(18, 22)).toEqual(['09:00', '09:30', '09:41', '10:00']);
  });
});
