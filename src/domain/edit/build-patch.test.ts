/** The PATCH rules of the API reference, one row each. */
import { describe, expect, it } from 'vitest';
import type { PostPatch } from '#contract/post-patch.ts';
import type { Post } from '#contract/post.ts';
import { buildPatch } from './build-patch.ts';
import { draftOf, type Draft } from './draft.ts';
import { at, slidesPost, videoPost } from './example-post.fixture.ts';

const patchOf = (base: Post, change: Partial<Draft>, current?: Post): PostPatch | null =>
  buildPatch(base, { ...draftOf(base), ...change }, current);

const silent = { soundId: null };
const instagram = { platform: 'instagram' } as const;

describe('buildPatch sends only what changed, coupled fields together', () => {
  it.each<[string, Post, Partial<Draft>, object | null]>([
    ['nothing', videoPost(silent), {}, null],
    ['nothing of a post with a sound', videoPost(), {}, null],
    ['the caption', videoPost(silent), { caption: 'New' }, { caption: 'New' }],
    ['an emptied caption', videoPost(silent), { caption: '' }, { caption: '' }],
    [
      'a new wall time, with its zone',
      videoPost(silent),
      { wall: '2026-04-22T15:00' },
      { scheduledTime: '2026-04-22T15:00', timezone: 'America/New_York' },
    ],
    [
      'a new zone, with the wall time',
      videoPost(silent),
      { zone: 'Asia/Tokyo' },
      { scheduledTime: '2026-04-22T14:00', timezone: 'Asia/Tokyo' },
    ],
    [
      'a wall time that happens twice',
      videoPost(silent),
      { wall: '2026-11-01T01:30' },
      { scheduledTime: '2026-11-01T01:30', timezone: 'America/New_York' },
    ],
    [
      'another video, with the type',
      videoPost(silent),
      { videoUrl: 'https://b.test' },
      { contentType: 'video', contentUrl: 'https://b.test' },
    ],
    [
      'slides instead of a video',
      videoPost(silent),
      { contentType: 'slides', slideUrls: ['https://b.test'] },
      { contentType: 'slides', contentUrl: ['https://b.test'] },
    ],
    [
      'a video instead of slides',
      slidesPost(silent),
      { contentType: 'video', videoUrl: 'https://b.test' },
      { contentType: 'video', contentUrl: 'https://b.test' },
    ],
    ['no text of the type not chosen', videoPost(silent), { slideUrls: ['https://b.test'] }, null],
  ])('%s', (_, base, change, expected) => {
    expect(patchOf(base, change)).toEqual(expected);
  });
});

describe('the sound trap', () => {
  it.each<[string, Post, Partial<Draft>, Post | undefined, object | null]>([
    [
      'a caption carries the sound',
      videoPost(),
      { caption: 'New' },
      undefined,
      { caption: 'New', soundId: 'snd_old' },
    ],
    [
      'a time carries the sound',
      videoPost(),
      { wall: '2026-04-22T15:00' },
      undefined,
      { scheduledTime: '2026-04-22T15:00', timezone: 'America/New_York', soundId: 'snd_old' },
    ],
    [
      'the sound is the one the post has now',
      videoPost(),
      { caption: 'New' },
      videoPost({ soundId: 'snd_fresh' }),
      { caption: 'New', soundId: 'snd_fresh' },
    ],
    [
      'a sound gained meanwhile is carried',
      videoPost(silent),
      { caption: 'New' },
      videoPost({ soundId: 'snd_fresh' }),
      { caption: 'New', soundId: 'snd_fresh' },
    ],
    [
      'a sound lost meanwhile does not come back',
      videoPost(),
      { caption: 'New' },
      videoPost(silent),
      { caption: 'New' },
    ],
    [
      'an empty sound id is none',
      videoPost({ soundId: '' }),
      { caption: 'N' },
      undefined,
      { caption: 'N' },
    ],
    [
      'another sound goes alone',
      videoPost(),
      { soundId: 'snd_new' },
      undefined,
      { soundId: 'snd_new' },
    ],
    [
      'a picked sound wins over the one the post has now',
      videoPost(),
      { soundId: 'snd_new' },
      videoPost({ soundId: 'snd_fresh' }),
      { soundId: 'snd_new' },
    ],
    [
      'removing it alone sends the unchanged caption',
      videoPost(),
      { soundId: null },
      undefined,
      { caption: 'Fresh bread' },
    ],
    [
      'removing it alone sends the caption the post has now',
      videoPost(),
      { soundId: null },
      videoPost({ caption: 'By a colleague' }),
      { caption: 'By a colleague' },
    ],
    [
      'removing it with something else needs no caption',
      videoPost(),
      { soundId: null, videoUrl: 'https://b.test' },
      undefined,
      { contentType: 'video', contentUrl: 'https://b.test' },
    ],
    [
      'Instagram never gets one',
      videoPost(instagram),
      { caption: 'New', soundId: 'snd_new' },
      undefined,
      { caption: 'New' },
    ],
    ['nor is it a change there', videoPost(instagram), { soundId: 'snd_new' }, undefined, null],
  ])('%s', (_, base, change, current, expected) => {
    expect(patchOf(base, change, current)).toEqual(expected);
  });
});

describe('a time that was not touched is never sent', () => {
  it.each<[string, Partial<Pick<Post, 'scheduledTime' | 'timezone'>>]>([
    ['the second instant of an overlap', { scheduledTime: at('2026-11-01T06:30:00Z') }],
    ['seconds', { scheduledTime: at('2026-04-22T18:00:30Z') }],
    ['a zone outside the eleven', { timezone: 'Asia/Kolkata' }],
    ['an unknown zone', { timezone: 'Mars/Olympus' }],
    ['no zone', { timezone: null }],
    ['no time', { scheduledTime: null }],
  ])('%s', (_, time) => {
    expect(patchOf(videoPost(time), { caption: 'New' })).toEqual({
      caption: 'New',
      soundId: 'snd_old',
    });
  });

  it('nor one the user moved and moved back', () => {
    const base = videoPost({ scheduledTime: at('2026-11-01T06:30:00Z') });
    expect(patchOf(base, { wall: '2026-11-01T01:30' })).toBeNull();
  });
});

describe('a time that cannot be sent is a bug of the caller', () => {
  it.each<[string, Partial<Draft>, string]>([
    ['emptied', { wall: '' }, 'YYYY-MM-DDTHH:MM'],
    ['with seconds', { wall: '2026-04-22T15:00:00' }, 'YYYY-MM-DDTHH:MM'],
    ['in a zone outside the eleven', { zone: 'Europe/Berlin' }, 'Europe/Berlin'],
    ['in no zone', { wall: '2026-04-22T15:00', zone: '' }, 'zone ""'],
    ['in a gap', { wall: '2026-03-08T02:30' }, 'There is no 2026-03-08T02:30 in America/New_York'],
    ['on no date', { wall: '2026-02-29T12:00' }, 'There is no 2026-02-29T12:00'],
  ])('%s', (_, change, message) => {
    const build = (): unknown => patchOf(videoPost(), change);
    expect(build).toThrow(RangeError);
    expect(build).toThrow(message);
  });
});
