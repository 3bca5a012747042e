import { describe, expect, it } from 'vitest';
import { clockOffsetText } from './clock-offset.ts';

const MINUTE = 60_000;

describe('clockOffsetText', () => {
  it.each([
    [0, null],
    [59_999, null],
    [-59_999, null],
    [MINUTE, '1 min behind'],
    [-3 * MINUTE, '3 min ahead'],
    [60 * MINUTE, '1 h behind'],
    [125 * MINUTE, '2 h 5 min behind'],
    [-(1440 + 61) * MINUTE, '1 d 1 h 1 min ahead'],
    [59.6 * MINUTE, '1 h behind'],
  ])('%d ms reads %s', (offset, text) => {
    expect(clockOffsetText(offset)).toBe(text);
  });
});
