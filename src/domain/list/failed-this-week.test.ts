import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { failedThisWeek } from './failed-this-week.ts';

describe('failedThisWeek', () => {
  const now = at('2026-04-22T12:00:00Z');
  it.each([
    ['failed', '2026-04-22T11:59:00Z', 1],
    ['failed', '2026-04-22T12:00:00Z', 1],
    ['failed', '2026-04-15T12:00:01Z', 1],
    ['failed', '2026-04-15T12:00:00Z', 0],
    ['failed', '2026-04-22T12:00:01Z', 0],
    ['posted', '2026-04-22T11:00:00Z', 0],
  ])('a %s post of %s counts %i', (status, time, count) => {
    expect(failedThisWeek([videoPost({ status, scheduledTime: at(time) })], now)).toBe(count);
  });

  it('leaves out a post without a time', () => {
    expect(failedThisWeek([videoPost({ status: 'failed', scheduledTime: null })], now)).toBe(0);
  });
});
