import { expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { mondayAfter } from './monday-after.ts';

const post = (time: string | null, timezone = 'Europe/London') =>
  videoPost({ timezone, scheduledTime: time === null ? null : at(time) });

// A Wednesday.
const NOW = at('2026-04-08T12:00:00Z');

it.each([
  ['Friday’s posts', [post('2026-04-10T09:00:00Z')], '2026-04-13'],
  ['of two Fridays', [post('2026-04-10T09:00:00Z'), post('2026-04-17T09:00:00Z')], '2026-04-20'],
  ['a Monday’s: the next', [post('2026-04-13T09:00:00Z')], '2026-04-20'],
  ['a Sunday in its own zone', [post('2026-04-13T02:00:00Z', 'America/New_York')], '2026-04-13'],
  ['what has passed', [post('2026-03-02T09:00:00Z')], '2026-04-13'],
  ['without a time', [post(null)], '2026-04-13'],
  ['none', [], '2026-04-13'],
])('the Monday after %s', (_name, posts, expected) => {
  expect(mondayAfter(posts, NOW)).toBe(expected);
});
