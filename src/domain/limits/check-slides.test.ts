import { describe, expect, it } from 'vitest';
import type { Platform } from '#contract/post.ts';
import { duplicatesOf, slideCountFinding } from './check-slides.ts';

describe('the number of slides', () => {
  it.each<[Platform, number, object | null]>([
    ['tiktok', 0, { rule: 'no-slides', severity: 'error' }],
    ['tiktok', 1, null],
    ['tiktok', 2, null],
    ['tiktok', 35, null],
    ['tiktok', 36, { rule: 'too-many-slides', severity: 'error', most: 35, over: 1 }],
    ['instagram', 0, { rule: 'no-slides', severity: 'error' }],
    ['instagram', 1, { rule: 'few-slides', severity: 'warning', fewest: 2 }],
    ['instagram', 2, null],
    ['instagram', 10, null],
    ['instagram', 11, { rule: 'too-many-slides', severity: 'error', most: 10, over: 1 }],
  ])('%s, %i', (platform, count, finding) => {
    expect(slideCountFinding(platform, count)).toEqual(finding);
  });
});

describe('duplicates', () => {
  it.each<[string, string[], (number | null)[]]>([
    ['none', ['a', 'b'], [null, null]],
    ['point to the first', ['a', 'b', 'a', 'a'], [null, null, 0, 0]],
    ['whatever space is around', ['a', ' a '], [null, 0]],
    ['empty ones are none', ['', '', ' '], [null, null, null]],
    ['letter case counts', ['https://a.example/A', 'https://a.example/a'], [null, null]],
  ])('%s', (_, urls, expected) => {
    expect(duplicatesOf(urls)).toEqual(expected);
  });
});
