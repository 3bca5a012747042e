import { describe, expect, it } from 'vitest';
import { changedFields, draftOf, sameDraftField, takeField, type Draft } from './draft.ts';
import { at, slidesPost, videoPost } from './example-post.fixture.ts';

const videoDraft = draftOf(videoPost());
const slidesDraft = draftOf(slidesPost());

describe('draftOf', () => {
  it('shows a video post at its own wall time', () => {
    expect(videoDraft).toEqual({
      caption: 'Fresh bread',
      wall: '2026-04-22T14:00',
      zone: 'America/New_York',
      contentType: 'video',
      videoUrl: 'https://cdn.test/bread.mp4',
      slideUrls: [],
      soundId: 'snd_old',
    });
  });

  it('shows slides in order, and no video', () => {
    expect(slidesDraft.slideUrls).toEqual(['https://cdn.test/1.jpg', 'https://cdn.test/2.jpg']);
    expect(slidesDraft.videoUrl).toBe('');
    expect(slidesDraft.contentType).toBe('slides');
  });

  it.each([
    ['in a zone outside the eleven, that zone', 'Asia/Kolkata', '2026-04-22T23:30', 'Asia/Kolkata'],
    ['without a zone, UTC', null, '2026-04-22T18:00', ''],
    ['with an empty zone, UTC', '', '2026-04-22T18:00', ''],
    ['in a zone nobody knows, UTC', 'Mars/Olympus', '2026-04-22T18:00', ''],
  ])('shows the time %s', (_, timezone, wall, zone) => {
    expect(draftOf(videoPost({ timezone }))).toMatchObject({ wall, zone });
  });

  it('cuts seconds off', () => {
    const post = videoPost({ scheduledTime: at('2026-04-22T18:00:59.5Z') });
    expect(draftOf(post).wall).toBe('2026-04-22T14:00');
  });

  it('leaves the time empty where there is none, and keeps the zone', () => {
    expect(draftOf(videoPost({ scheduledTime: null }))).toMatchObject({
      wall: '',
      zone: 'America/New_York',
    });
  });

  it.each([[null], ['']])('reads the sound %j as none', (soundId) => {
    expect(draftOf(videoPost({ soundId })).soundId).toBeNull();
  });
});

describe('changedFields', () => {
  const changes: [string, Draft, Partial<Draft>, readonly string[]][] = [
    ['nothing', videoDraft, {}, []],
    ['the caption', videoDraft, { caption: 'Stale bread' }, ['caption']],
    ['the caption to empty', videoDraft, { caption: '' }, ['caption']],
    ['a blank at the end', videoDraft, { caption: 'Fresh bread ' }, ['caption']],
    ['the wall time', videoDraft, { wall: '2026-04-22T14:01' }, ['time']],
    ['the zone', videoDraft, { zone: 'Asia/Tokyo' }, ['time']],
    ['wall and zone', videoDraft, { wall: '2026-04-23T09:30', zone: 'Asia/Tokyo' }, ['time']],
    ['the video', videoDraft, { videoUrl: 'https://cdn.test/cake.mp4' }, ['content']],
    ['slides not chosen', videoDraft, { slideUrls: ['https://cdn.test/1.jpg'] }, []],
    ['the type', videoDraft, { contentType: 'slides', slideUrls: ['https://a.test'] }, ['content']],
    ['a video not chosen', slidesDraft, { videoUrl: 'https://cdn.test/cake.mp4' }, []],
    ['the order', slidesDraft, { slideUrls: slidesDraft.slideUrls.toReversed() }, ['content']],
    ['one slide less', slidesDraft, { slideUrls: slidesDraft.slideUrls.slice(1) }, ['content']],
    ['one more', slidesDraft, { slideUrls: [...slidesDraft.slideUrls, ''] }, ['content']],
    ['another sound', videoDraft, { soundId: 'snd_new' }, ['sound']],
    ['no sound', videoDraft, { soundId: null }, ['sound']],
    [
      'everything, in the order of the form',
      videoDraft,
      { soundId: null, videoUrl: 'https://b.test', zone: 'Asia/Tokyo', caption: 'x' },
      ['caption', 'time', 'content', 'sound'],
    ],
  ];

  it.each(changes)('on TikTok finds %s', (_, base, change, expected) => {
    expect(changedFields(base, { ...base, ...change }, 'tiktok')).toEqual(expected);
  });

  it.each(changes)('on Instagram finds %s, but no sound', (_, base, change, expected) => {
    expect(changedFields(base, { ...base, ...change }, 'instagram')).toEqual(
      expected.filter((field) => field !== 'sound'),
    );
  });
});

describe('what a browser rewrites is no edit', () => {
  it.each([
    ['CR LF of a stored caption', 'one\r\n\r\ntwo\r', 'one\n\ntwo\n'],
    ['nothing in a caption with LF', 'one\ntwo', 'one\ntwo'],
  ])('%s', (_, stored, held) => {
    const base = { ...videoDraft, caption: stored };
    expect(sameDraftField('caption', base, { ...base, caption: held })).toBe(true);
  });

  it.each(['https://cdn.test/bread.mp4 ', '\thttps://cdn.test/bread.mp4\n'])(
    'blanks around a stored URL: %j',
    (stored) => {
      const base = { ...videoDraft, videoUrl: stored };
      expect(sameDraftField('content', base, videoDraft)).toBe(true);
    },
  );

  it('but one line break more is', () => {
    const base = { ...videoDraft, caption: 'one\r\ntwo' };
    expect(sameDraftField('caption', base, { ...base, caption: 'one\n\ntwo' })).toBe(false);
  });
});

describe('takeField', () => {
  const mine: Draft = { ...videoDraft, slideUrls: ['https://typed.test'] };
  const theirs: Draft = {
    caption: 'Theirs',
    wall: '2026-05-01T08:00',
    zone: 'Asia/Tokyo',
    contentType: 'video',
    videoUrl: 'https://theirs.test',
    slideUrls: [],
    soundId: null,
  };

  it.each([
    ['caption', { caption: 'Theirs' }],
    ['time', { wall: '2026-05-01T08:00', zone: 'Asia/Tokyo' }],
    ['content', { videoUrl: 'https://theirs.test' }],
    ['sound', { soundId: null }],
  ] as const)('takes the %s and nothing else', (field, expected) => {
    expect(takeField(field, theirs, mine)).toEqual({ ...mine, ...expected });
  });

  it('takes slides over my video and keeps the video behind them', () => {
    expect(takeField('content', slidesDraft, mine)).toEqual({
      ...mine,
      contentType: 'slides',
      slideUrls: slidesDraft.slideUrls,
    });
  });
});
