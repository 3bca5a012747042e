import { describe, expect, it } from 'vitest';
import { at, type VideoPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { postWarnings } from './post-warnings.ts';

type Overrides = Partial<Omit<VideoPost, 'contentType'>>;
let made = 0;
const on = (clock: string, overrides: Overrides = {}) =>
  videoPost({
    postId: `post_${(made += 1)}`,
    caption: `Caption ${made}`,
    scheduledTime: at(`2026-04-22T${clock}:00Z`),
    ...overrides,
  });

const closeMinutes = (posts: VideoPost[]) => {
  const warnings = postWarnings(posts);
  return posts.map(({ postId }) => warnings.get(postId)?.closeMinutes ?? null);
};
const sameCaption = (posts: VideoPost[]) => {
  const warnings = postWarnings(posts);
  return posts.map(({ postId }) => warnings.get(postId)?.sameCaption ?? 1);
};

describe('posts of one account that are close', () => {
  it.each<[string, VideoPost[], (number | null)[]]>([
    ['29 minutes apart', [on('10:00'), on('10:29')], [29, 29]],
    ['30 minutes apart', [on('10:00'), on('10:30')], [null, null]],
    ['in any order, to the nearest', [on('10:25'), on('10:00'), on('10:05')], [20, 5, 5]],
    ['at the same minute', [on('10:00'), on('10:00')], [0, 0]],
    ['of two accounts', [on('10:00'), on('10:10', { accountId: 'acc_2' })], [null, null]],
    ['beside one that is out', [on('10:00', { status: 'posted' }), on('10:10')], [null, 10]],
    ['beside one that failed', [on('10:00', { status: 'failed' }), on('10:10')], [null, null]],
    ['without a time', [on('10:00', { scheduledTime: null }), on('10:10')], [null, null]],
  ])('%s', (_, posts, minutes) => {
    expect(closeMinutes(posts)).toEqual(minutes);
  });
});

describe('the same caption twice on one account', () => {
  const caption = 'Fresh bread';
  it.each<[string, VideoPost[], number[]]>([
    ['both to come', [on('10:00', { caption }), on('15:00', { caption: ' Fresh bread ' })], [2, 2]],
    ['one is out', [on('10:00', { caption, status: 'posted' }), on('15:00', { caption })], [1, 1]],
    [
      'on two accounts',
      [on('10:00', { caption }), on('15:00', { caption, accountId: 'acc_2' })],
      [1, 1],
    ],
    ['both empty', [on('10:00', { caption: '' }), on('15:00', { caption: '' })], [1, 1]],
  ])('%s', (_, posts, counts) => {
    expect(sameCaption(posts)).toEqual(counts);
  });

  it('is told together with being close', () => {
    const posts = [on('10:00', { caption }), on('10:10', { caption })];
    expect([...postWarnings(posts).values()]).toEqual([
      { closeMinutes: 10, sameCaption: 2 },
      { closeMinutes: 10, sameCaption: 2 },
    ]);
  });

  it('finds nothing among none', () => {
    expect(postWarnings([])).toEqual(new Map());
  });
});
