import { describe, expect, it } from 'vitest';
import type { PostPatch } from '#contract/post-patch.ts';
import type { Post } from '#contract/post.ts';
import { applyPatch } from './apply-patch.fixture.ts';
import { at, slidesPost, videoPost, wallTime } from './example-post.fixture.ts';

const instagram = { platform: 'instagram' } as const;
const bread = 'https://cdn.test/bread.mp4';

describe('applyPatch', () => {
  it.each<[string, Post, PostPatch, object]>([
    [
      'TikTok without a sound id loses the sound',
      videoPost(),
      { caption: 'New' },
      { caption: 'New', soundId: null },
    ],
    ['even with an empty body', videoPost(), {}, { soundId: null }],
    [
      'TikTok with a sound id has that sound',
      videoPost(),
      { soundId: 'snd_new' },
      { soundId: 'snd_new' },
    ],
    ['Instagram keeps what it has', videoPost(instagram), { caption: 'New' }, { caption: 'New' }],
    ['Instagram takes no sound', videoPost(instagram), { soundId: 'snd_new' }, {}],
    ['an empty caption is a caption', videoPost(instagram), { caption: '' }, { caption: '' }],
    [
      'the wall time is read in the zone (the example of the reference)',
      videoPost(instagram),
      { scheduledTime: wallTime('2024-04-22T15:00'), timezone: 'America/New_York' },
      { scheduledTime: '2024-04-22T19:00:00Z', timezone: 'America/New_York' },
    ],
    [
      'the zone is stored',
      videoPost(instagram),
      { scheduledTime: wallTime('2026-04-23T09:30'), timezone: 'Asia/Tokyo' },
      { scheduledTime: '2026-04-23T00:30:00Z', timezone: 'Asia/Tokyo' },
    ],
    [
      'of an overlap the first instant',
      videoPost(instagram),
      { scheduledTime: wallTime('2026-11-01T01:30'), timezone: 'America/New_York' },
      { scheduledTime: '2026-11-01T05:30:00Z' },
    ],
    [
      'slides have no thumbnail',
      videoPost(instagram),
      { contentType: 'slides', contentUrl: ['https://b.test'] },
      { contentType: 'slides', contentUrl: ['https://b.test'], thumbnailUrl: null },
    ],
    [
      'another video is without one until it is made',
      videoPost(instagram),
      { contentType: 'video', contentUrl: 'https://b.test' },
      { contentUrl: 'https://b.test', thumbnailUrl: null },
    ],
    [
      'the same video keeps it',
      videoPost(instagram),
      { contentType: 'video', contentUrl: bread },
      {},
    ],
    [
      'slides become a video',
      slidesPost(instagram),
      { contentType: 'video', contentUrl: 'https://b.test' },
      { contentType: 'video', contentUrl: 'https://b.test' },
    ],
    [
      'what was known of postedAt stays',
      videoPost({ ...instagram, postedAt: at('2026-01-01T00:00Z') }),
      {},
      {},
    ],
  ])('%s', (_, post, patch, changed) => {
    expect(applyPatch(post, patch)).toEqual({ ...post, ...changed });
  });

  it('refuses a wall time that the clocks skip', () => {
    const patch: PostPatch = {
      scheduledTime: wallTime('2026-03-08T02:30'),
      timezone: 'America/New_York',
    };
    expect(() => applyPatch(videoPost(), patch)).toThrow(RangeError);
  });
});
