import { expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { planCollisions } from './plan-collisions.ts';
import { planTimes } from './plan-times.ts';

const NOW = at('2026-03-01T12:00:00Z');

const post = (postId: string, time: string, accountId = 'acc') =>
  videoPost({
    postId,
    accountId,
    timezone: 'Europe/London',
    scheduledTime: at(time),
    status: 'generated',
  });

it.each<[string, readonly Post[], readonly Post[], Record<string, string>]>([
  [
    'one that stays',
    [post('a', '2026-03-04T09:00:00Z')],
    [post('b', '2026-03-05T09:20:00Z')],
    { a: 'b 20' },
  ],
  [
    'one that moves away is no neighbour at its old place',
    [post('a', '2026-03-04T09:00:00Z'), post('b', '2026-03-05T09:20:00Z')],
    [],
    {},
  ],
  [
    'two that move along',
    [post('a', '2026-03-04T09:00:00Z'), post('b', '2026-03-04T09:10:00Z')],
    [],
    { a: 'b 10', b: 'a 10' },
  ],
  [
    'another account',
    [post('a', '2026-03-04T09:00:00Z')],
    [post('b', '2026-03-05T09:20:00Z', 'other')],
    {},
  ],
])('%s', (_name, moving, staying, expected) => {
  const { changes } = planTimes(moving, { kind: 'shift', days: 1, hours: 0 }, NOW);
  const found = planCollisions(changes, [...moving, ...staying]);
  const words = [...found].map(([id, close]) => [id, `${close.post.postId} ${close.minutes}`]);
  expect(Object.fromEntries(words)).toEqual(expected);
});
