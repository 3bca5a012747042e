import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { duePosts } from './due-posts.ts';

const now = at('2026-04-22T12:00:00Z');
const on = (postId: string, clock: string | null, status = 'generated') =>
  videoPost({
    postId,
    status,
    scheduledTime: clock === null ? null : at(`2026-04-22T${clock}:00Z`),
  });

describe('duePosts', () => {
  it.each([
    ['goes live within 15 minutes', on('a', '12:14'), true],
    ['goes live in 15 minutes', on('a', '12:15'), false],
    ['is due', on('a', '12:00'), true],
    ['is a little late', on('a', '11:56'), true],
    ['is overdue', on('a', '11:55'), false],
    ['is being rendered, for later', on('a', '20:00', 'pending_render'), true],
    ['is being rendered, without a time', on('a', null, 'pending_render'), true],
    ['has no time', on('a', null), false],
    ['is out', on('a', '12:00', 'posted'), false],
    ['has failed', on('a', '12:00', 'failed'), false],
  ])('one that %s', (_, post, isDue) => {
    expect(duePosts([post], now)).toEqual(isDue ? ['a'] : []);
  });

  it('names the most urgent first', () => {
    const posts = [
      on('rendering, later', '21:00', 'pending_render'),
      on('rendering', '20:00', 'pending_render'),
      on('rendering, without a time', null, 'pending_render'),
      on('near', '12:10'),
      on('late', '11:57'),
    ];
    expect(duePosts(posts, now)).toEqual([
      'late',
      'near',
      'rendering',
      'rendering, later',
      'rendering, without a time',
    ]);
  });
});
