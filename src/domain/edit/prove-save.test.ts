import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostPatch } from '#contract/post-patch.ts';
import type { Post } from '#contract/post.ts';
import { applyPatch } from './apply-patch.fixture.ts';
import { buildPatch } from './build-patch.ts';
import { anyEdit } from './edit-arbitrary.fixture.ts';
import { at, slidesPost, videoPost, wallTime } from './example-post.fixture.ts';
import { anyLaterRead, anyPost } from './post-arbitrary.fixture.ts';
import { proveSave, type Mismatch, zoneRulesShift } from './prove-save.ts';

const tokyo: PostPatch = { scheduledTime: wallTime('2026-04-23T09:30'), timezone: 'Asia/Tokyo' };
const twice: PostPatch = {
  scheduledTime: wallTime('2026-11-01T01:30'),
  timezone: 'America/New_York',
};
const newYork = 'America/New_York';
const silent = videoPost({ soundId: null });
const instagram = { platform: 'instagram' } as const;

describe('proveSave takes for proven', () => {
  it.each<[string, PostPatch, Post, Post]>([
    ['the caption that was sent', { caption: 'New' }, silent, { ...silent, caption: 'New' }],
    ['other line ends', { caption: 'a\nb' }, silent, { ...silent, caption: 'a\r\nb' }],
    [
      'the instant of the wall time',
      tokyo,
      silent,
      { ...silent, scheduledTime: at('2026-04-23T00:30:00Z'), timezone: 'Asia/Tokyo' },
    ],
    [
      'the first instant of an overlap',
      twice,
      silent,
      { ...silent, scheduledTime: at('2026-11-01T05:30:00Z'), timezone: newYork },
    ],
    [
      'the second instant of an overlap',
      twice,
      silent,
      { ...silent, scheduledTime: at('2026-11-01T06:30:00Z'), timezone: newYork },
    ],
    ['a sound that was sent', { soundId: 'snd_old' }, silent, videoPost()],
    ['no sound where none was sent', { caption: 'Fresh bread' }, videoPost(), silent],
    [
      'an empty sound id for none',
      { caption: 'Fresh bread' },
      videoPost(),
      videoPost({ soundId: '' }),
    ],
    [
      'a sound on Instagram',
      { caption: 'Fresh bread' },
      videoPost(instagram),
      videoPost(instagram),
    ],
    [
      'fields a colleague changed meanwhile',
      { caption: 'New' },
      silent,
      slidesPost({ soundId: null, caption: 'New', timezone: 'Asia/Tokyo' }),
    ],
  ])('%s', (_, patch, before, answer) => {
    expect(proveSave(patch, before, answer)).toEqual([]);
  });
});

describe('proveSave finds', () => {
  it.each<[string, PostPatch, Post, Mismatch]>([
    [
      'a caption cut off',
      { caption: 'Long text' },
      { ...silent, caption: 'Long' },
      { field: 'caption', sent: 'Long text', stored: 'Long' },
    ],
    [
      'an emptied caption that stayed',
      { caption: '' },
      silent,
      { field: 'caption', sent: '', stored: 'Fresh bread' },
    ],
    [
      'another zone at the right instant',
      tokyo,
      { ...silent, scheduledTime: at('2026-04-23T00:30:00Z') },
      {
        field: 'time',
        sent: { wall: wallTime('2026-04-23T09:30'), zone: 'Asia/Tokyo' },
        stored: { instant: at('2026-04-23T00:30:00Z'), zone: newYork },
      },
    ],
    [
      'a wall time read as UTC',
      tokyo,
      { ...silent, scheduledTime: at('2026-04-23T09:30:00Z'), timezone: 'Asia/Tokyo' },
      {
        field: 'time',
        sent: { wall: wallTime('2026-04-23T09:30'), zone: 'Asia/Tokyo' },
        stored: { instant: at('2026-04-23T09:30:00Z'), zone: 'Asia/Tokyo' },
      },
    ],
    [
      'no time and no zone',
      tokyo,
      { ...silent, scheduledTime: null, timezone: null },
      {
        field: 'time',
        sent: { wall: wallTime('2026-04-23T09:30'), zone: 'Asia/Tokyo' },
        stored: { instant: null, zone: null },
      },
    ],
    [
      'another video',
      { contentType: 'video', contentUrl: 'https://b.test' },
      silent,
      {
        field: 'content',
        sent: { contentType: 'video', contentUrl: 'https://b.test' },
        stored: { contentType: 'video', contentUrl: 'https://cdn.test/bread.mp4' },
      },
    ],
    [
      'slides in another order',
      { contentType: 'slides', contentUrl: ['https://b.test', 'https://a.test'] },
      slidesPost({ soundId: null, contentUrl: ['https://a.test', 'https://b.test'] }),
      {
        field: 'content',
        sent: { contentType: 'slides', contentUrl: ['https://b.test', 'https://a.test'] },
        stored: { contentType: 'slides', contentUrl: ['https://a.test', 'https://b.test'] },
      },
    ],
    [
      'the other type',
      { contentType: 'slides', contentUrl: ['https://cdn.test/bread.mp4'] },
      silent,
      {
        field: 'content',
        sent: { contentType: 'slides', contentUrl: ['https://cdn.test/bread.mp4'] },
        stored: { contentType: 'video', contentUrl: 'https://cdn.test/bread.mp4' },
      },
    ],
    [
      'a lost sound',
      { caption: 'Fresh bread', soundId: 'snd_old' },
      silent,
      { field: 'sound', sent: 'snd_old', stored: null },
    ],
    [
      'a removed sound that stayed',
      { caption: 'Fresh bread' },
      videoPost(),
      { field: 'sound', sent: null, stored: 'snd_old' },
    ],
  ])('%s', (_, patch, answer, mismatch) => {
    expect(proveSave(patch, videoPost(), answer)).toEqual([mismatch]);
  });
});
/** Thousands of runs may take a while on a busy machine; that is no failure. */
const PATIENT = { timeout: 120_000 };
const anySaved = anyPost()
  .chain((base) =>
    fc.record({ base: fc.constant(base), edit: anyEdit(base), before: anyLaterRead(base) }),
  )
  .map(({ base, edit, before }) => ({ before, patch: buildPatch(base, edit.draft, before) }));

/** What a server might make of each field that was sent, and never should. */
const SPOILED: readonly [keyof PostPatch, Mismatch['field'], (post: Post) => Post][] = [
  ['caption', 'caption', (post) => ({ ...post, caption: `${post.caption}.` })],
  ['caption', 'caption', (post) => ({ ...post, caption: `· ${post.caption}` })],
  ['scheduledTime', 'time', (post) => ({ ...post, scheduledTime: at('2020-01-01T00:00:00Z') })],
  ['scheduledTime', 'time', (post) => ({ ...post, scheduledTime: null })],
  ['timezone', 'time', (post) => ({ ...post, timezone: 'Asia/Kolkata' })],
  ['timezone', 'time', (post) => ({ ...post, timezone: null })],
  [
    'contentUrl',
    'content',
    (post) =>
      post.contentType === 'video'
        ? { ...post, contentUrl: `${post.contentUrl}?` }
        : { ...post, contentUrl: [...post.contentUrl, 'https://b.test'] },
  ],
  [
    'contentType',
    'content',
    (post) =>
      post.contentType === 'video'
        ? { ...post, contentType: 'slides', contentUrl: [post.contentUrl] }
        : { ...post, contentType: 'video', contentUrl: post.contentUrl[0] ?? '' },
  ],
  ['soundId', 'sound', (post) => ({ ...post, soundId: null })],
  ['soundId', 'sound', (post) => ({ ...post, soundId: 'snd_other' })],
];

const storedAt = (scheduledTime: string | null, timezone = 'Europe/Paris') =>
  videoPost({ scheduledTime: scheduledTime === null ? null : at(scheduledTime), timezone });

describe('a stored time that is off by what clocks change by', () => {
  const patch = { scheduledTime: wallTime('2026-06-01T10:00'), timezone: 'Europe/Paris' } as const;
  it.each<[string, Post, number | null]>([
    ['an hour later', storedAt('2026-06-01T09:00:00Z'), 60],
    ['an hour earlier', storedAt('2026-06-01T07:00:00Z'), -60],
    ['half an hour', storedAt('2026-06-01T08:30:00Z'), 30],
    ['a minute', storedAt('2026-06-01T08:01:00Z'), null],
    ['a day', storedAt('2026-06-02T08:00:00Z'), null],
    ['an hour, in another zone', storedAt('2026-06-01T09:00:00Z', 'Europe/London'), null],
    ['no time', storedAt(null), null],
  ])('%s', (_, answer, minutes) => {
    const [mismatch] = proveSave(patch, videoPost({ soundId: null }), { ...answer, soundId: null });
    expect(mismatch && zoneRulesShift(mismatch)).toBe(minutes);
  });
});

describe('proveSave, for any save', PATIENT, () => {
  it('is content with a server that does what the reference says', () => {
    fc.assert(
      fc.property(anySaved, ({ before, patch }) => {
        if (patch === null) return;
        expect(proveSave(patch, before, applyPatch(before, patch))).toEqual([]);
      }),
    );
  });

  it('finds every field that was sent and stored otherwise, and only that one', () => {
    fc.assert(
      fc.property(anySaved, ({ before, patch }) => {
        if (patch === null) return;
        const stored = applyPatch(before, patch);
        for (const [key, field, spoil] of SPOILED) {
          const found = proveSave(patch, before, spoil(stored)).map((mismatch) => mismatch.field);
          // The sound is judged even when left out: that is how it is removed.
          const isJudged =
            patch[key] !== undefined ||
            (key === 'soundId' && before.platform === 'tiktok' && spoil(stored).soundId !== null);
          expect(found).toEqual(isJudged ? [field] : []);
        }
      }),
    );
  });
});
