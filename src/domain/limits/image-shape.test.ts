import { describe, expect, it } from 'vitest';
import type { Platform } from '#contract/post.ts';
import { shapeFinding, shapeName } from './image-shape.ts';

describe('the shape of a picture', () => {
  it.each<[Platform, number, number, boolean]>([
    ['instagram', 1080, 1080, true],
    ['instagram', 1080, 1350, true],
    ['instagram', 1080, 1351, true],
    ['instagram', 1080, 1352, false],
    ['instagram', 1086, 1448, false],
    ['instagram', 1080, 566, true],
    ['instagram', 1080, 564, false],
    ['instagram', 1920, 1080, true],
    ['instagram', 1, 1, true],
    ['tiktok', 1086, 1448, true],
    ['tiktok', 3000, 100, true],
  ])('%s takes %i × %i: %s', (platform, width, height, fits) => {
    expect(shapeFinding(platform, width, height)).toEqual(
      fits ? null : { rule: 'shape', severity: 'warning', width, height },
    );
  });
});

describe('its name', () => {
  it.each<[number, number, string]>([
    [1080, 1920, '9:16'],
    [720, 1280, '9:16'],
    [608, 1080, '9:16'],
    [1080, 1350, '4:5'],
    [1086, 1448, '3:4'],
    [1000, 1000, '1:1'],
    [1920, 1080, '16:9'],
    [1080, 566, '1.91:1'],
    [1000, 2100, '1:2.1'],
  ])('%i × %i is %s', (width, height, name) => {
    expect(shapeName(width, height)).toBe(name);
  });
});
