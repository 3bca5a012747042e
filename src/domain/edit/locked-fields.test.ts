import { describe, expect, it } from 'vitest';
import { type Post, PostSchema } from '#contract/post.ts';
import { applyPatch } from './apply-patch.fixture.ts';
import { buildPatch } from './build-patch.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { draftOf } from './draft.ts';
import { isReadWhole, lockedFields } from './locked-fields.ts';
import { undoOf } from './undo-patch.ts';

const ROW = {
  postId: 'post_1',
  accountId: 'acc_1',
  platform: 'tiktok',
  contentType: 'slides',
  contentUrl: ['https://cdn.test/1.jpg', 'https://cdn.test/2.jpg'],
  thumbnailUrl: null,
  caption: 'Fresh bread',
  soundId: 'snd_1',
  timezone: 'America/New_York',
  scheduledTime: '2026-04-22T18:00:00Z',
  status: 'generated',
  createdAt: '2026-04-01T09:00:00Z',
};

const post = (odd: object): Post => PostSchema.parse({ ...ROW, ...odd });
const ALL: DraftField[] = ['caption', 'time', 'content', 'sound'];
const JSON_TEXT = '["https://cdn.test/1.jpg","https://cdn.test/2.jpg"]';

const CASES: readonly [string, object, DraftField[]][] = [
  ['a post that was read whole', {}, []],
  ['an unknown status', { status: 'archived' }, []],
  ['no status', { status: null }, []],
  ['a caption that is an object', { caption: { text: 'x' } }, ['caption', 'sound']],
  ['a time that is no time', { scheduledTime: 'soon' }, ['time']],
  ['a wall time', { scheduledTime: '2026-04-22T14:00' }, ['time']],
  ['a zone that is a number', { timezone: -5 }, ['time']],
  ['no addresses', { contentUrl: null }, ['content']],
  ['JSON text as address', { contentUrl: JSON_TEXT }, ['content']],
  ['a list in one text', { contentUrl: 'https://a.test/1.jpg,https://a.test/2.jpg' }, ['content']],
  ['addresses in objects', { contentUrl: [{ url: 'https://a.test/1.jpg' }] }, ['content']],
  ['a video with two addresses', { contentType: 'video' }, ['content']],
  ['an unknown content type', { contentType: 'carousel' }, ['content']],
  ['no content type', { contentType: null }, ['content']],
  ['a sound that is an object', { soundId: { id: 'snd_1' } }, ALL],
  ['the same on Instagram', { soundId: { id: 'snd_1' }, platform: 'instagram' }, []],
  ['an unknown platform', { platform: 'youtube' }, []],
  ['dates nobody edits', { createdAt: 'once', postedAt: {}, thumbnailUrl: 7 }, []],
];

describe('what could not be read is never sent', () => {
  it.each(CASES)('%s', (_, odd, closed) => {
    const read = post(odd);
    expect(lockedFields(read)).toEqual(closed);
    const mine = {
      ...draftOf(read),
      caption: 'Warm bread',
      wall: '2026-05-01T09:00',
      zone: 'Asia/Tokyo',
      contentType: 'slides' as const,
      slideUrls: ['https://cdn.test/9.jpg'],
      soundId: null,
    };
    const patch = buildPatch(post({}), mine, read) ?? {};
    expect('caption' in patch).toBe(!closed.includes('caption'));
    expect('scheduledTime' in patch).toBe(!closed.includes('time'));
    expect('contentUrl' in patch).toBe(!closed.includes('content'));
  });

  it('the sound of an unknown platform goes along', () => {
    const read = post({ platform: 'youtube' });
    expect(buildPatch(read, { ...draftOf(read), caption: 'x' })).toEqual({
      caption: 'x',
      soundId: 'snd_1',
    });
    expect(applyPatch(read, { caption: 'x', soundId: 'snd_1' }).soundId).toBe('snd_1');
  });

  it('not by an undo either: what cannot be put back is named', () => {
    const saved = post({ contentUrl: JSON_TEXT, caption: 'Warm bread' });
    expect(undoOf(post({ contentUrl: ['https://cdn.test/0.jpg'] }), saved)).toEqual({
      patch: { caption: 'Fresh bread', soundId: 'snd_1' },
      unrestorable: ['content'],
    });
    expect(undoOf(post({ scheduledTime: 'soon' }), post({})).unrestorable).toEqual(['time']);
  });
});

describe('a post is shown with what can be read', () => {
  it.each<[object, object]>([
    [{ contentUrl: JSON_TEXT }, { contentType: 'slides', contentUrl: ROW.contentUrl }],
    [
      { contentUrl: '"https://a.test/1.mp4"', contentType: 'video' },
      { contentUrl: 'https://a.test/1.mp4' },
    ],
    [
      { contentUrl: [{ url: 'https://a.test/1.jpg' }, 7] },
      { contentUrl: ['https://a.test/1.jpg'] },
    ],
    [{ contentUrl: null }, { contentUrl: [] }],
    [{ contentUrl: undefined, contentType: 'video' }, { contentUrl: '' }],
    [{ contentType: 'carousel' }, { contentType: 'slides', contentUrl: ROW.contentUrl }],
    [{ contentType: null, contentUrl: 'https://a.test/1.mp4' }, { contentType: 'video' }],
    [{ platform: 'youtube' }, { platform: 'other' }],
    [{ platform: null }, { platform: 'other' }],
    [{ accountId: null }, { accountId: '' }],
    [{ caption: 7 }, { caption: '7' }],
    [{ caption: ['x'] }, { caption: '' }],
    [{ scheduledTime: 'soon' }, { scheduledTime: null }],
    [{ status: undefined }, { status: 'unknown' }],
    [{ postedAt: 'then' }, { postedAt: null }],
    [{ thumbnailUrl: {} }, { thumbnailUrl: null }],
  ])('%j', (odd, shown) => {
    const read = post(odd);
    expect(read).toMatchObject(shown);
    expect(isReadWhole(read)).toBe(false);
  });

  it.each<[object, object]>([
    [{ platform: 'TikTok' }, { platform: 'tiktok' }],
    [{ contentType: 'SLIDES' }, { contentType: 'slides' }],
    [{ accountId: 7 }, { accountId: '7' }],
    [{ contentUrl: '' }, { contentUrl: [] }],
    [{ contentUrl: [] }, { contentUrl: [] }],
    [{ contentUrl: [''] }, { contentUrl: [''] }],
    [{ contentUrl: 'https://a.test/1.jpg' }, { contentUrl: ['https://a.test/1.jpg'] }],
    [{ contentUrl: [''], contentType: 'video' }, { contentUrl: '' }],
    [{ contentUrl: [], contentType: 'video' }, { contentUrl: '' }],
    [{ scheduledTime: '2026-04-22T18:00:00+0000' }, { scheduledTime: '2026-04-22T18:00:00Z' }],
    [{ scheduledTime: '' }, { scheduledTime: null }],
    [
      { caption: null, soundId: undefined, timezone: null },
      { caption: '', soundId: null },
    ],
    [{ postId: 7 }, { postId: '7' }],
  ])('%j is understood', (fine, shown) => {
    const read = post(fine);
    expect(read).toMatchObject(shown);
    expect(isReadWhole(read)).toBe(true);
  });

  it.each<unknown>([null, 'post_1', [], {}, { postId: '' }, { postId: null }])(
    '%j is no post',
    (row) => {
      expect(PostSchema.safeParse(row).success).toBe(false);
    },
  );
});
