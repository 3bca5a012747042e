import { describe, expect, it } from 'vitest';
import { median, p95 } from './statistics.ts';

const oneTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('median', () => {
  it.each([
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 3],
    [[10, 9, 100], 10],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('p95', () => {
  it.each([
    [[7], 7],
    [oneTo(20), 19],
    [oneTo(100), 95],
    [[100, 9], 100],
  ])('of %j is %d', (values, value) => {
    expect(p95(values)).toBe(value);
  });
});
