/**
 * Generated posts and edits, made to meet what goes wrong: overlap moments of every zone, zones the
 * API does not take, zones nobody knows, seconds, sounds that are null or empty, line ends and blanks
 * that a browser rewrites.
 */
import * as fc from 'fast-check';
import { instantFromMs, type Instant } from '#contract/instant.ts';
import type { Platform, Post } from '#contract/post.ts';
import { API_ZONE_IDS } from '#contract/zone.ts';
import { overlaps } from './overlaps.fixture.ts';

const MINUTE = 60_000;
const FOREIGN_ZONES = ['Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe', 'US/Eastern', 'UTC'];
const UNREADABLE_ZONES = ['Mars/Olympus', '', null];

export const OVERLAPS = overlaps([...API_ZONE_IDS, 'Europe/Berlin', 'Australia/Lord_Howe']);

export const overlapMoment = fc
  .tuple(fc.constantFrom(...OVERLAPS), fc.nat(), fc.boolean())
  .map(([{ zone, changeMs, minutes }, minute, isSecond]) => ({
    zone,
    ms: changeMs + ((minute % minutes) - (isSecond ? 0 : minutes)) * MINUTE,
  }));
const anyMs = fc.integer({
  min: Date.UTC(2024, 0, 1) / MINUTE,
  max: Date.UTC(2036, 0, 1) / MINUTE,
});
export const plainMoment = fc.record({
  zone: fc.constantFrom(...API_ZONE_IDS),
  ms: anyMs.map((minute) => minute * MINUTE),
});

type Timing = Pick<Post, 'scheduledTime' | 'timezone'>;
const timed = ({ zone, ms }: { zone: string | null; ms: number }): Timing => ({
  scheduledTime: instantFromMs(ms),
  timezone: zone,
});
const timing: fc.Arbitrary<Timing> = fc.oneof(
  { weight: 4, arbitrary: plainMoment.map(timed) },
  { weight: 4, arbitrary: overlapMoment.map(timed) },
  {
    weight: 2,
    arbitrary: fc
      .record({ zone: fc.constantFrom(...FOREIGN_ZONES, ...UNREADABLE_ZONES), ms: anyMs })
      .map(({ zone, ms }) => timed({ zone, ms: ms * MINUTE })),
  },
  {
    weight: 1,
    arbitrary: plainMoment.map(({ zone, ms }) => timed({ zone, ms: ms + 30_500 })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom(...API_ZONE_IDS, ...UNREADABLE_ZONES)
      .map((timezone) => ({ scheduledTime: null, timezone })),
  },
);

export const caption = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc
    .array(fc.constantFrom('bread', '🥐', 'שלום', '\r\n', '\n', '\r', ' '), { maxLength: 6 })
    .map((words) => words.join('')),
);
const url = fc
  .tuple(fc.nat(999), fc.constantFrom('', '', '', ' ', '\n'))
  .map(([n, blank]) => `https://cdn.test/${n}${blank}`);
const urls = fc.array(url, { minLength: 1, maxLength: 4 });
const soundId = fc.constantFrom(null, '', 'snd_1', 'snd_2', 'snd_3');

export type Content =
  | Pick<Extract<Post, { contentType: 'video' }>, 'contentType' | 'contentUrl'>
  | Pick<Extract<Post, { contentType: 'slides' }>, 'contentType' | 'contentUrl'>;
export const content: fc.Arbitrary<Content> = fc.oneof(
  url.map((contentUrl) => ({ contentType: 'video' as const, contentUrl })),
  urls.map((contentUrl) => ({ contentType: 'slides' as const, contentUrl })),
);
const thumbnailUrl = fc.constantFrom(null, 'https://cdn.test/thumb.jpg');
const created: Instant = instantFromMs(Date.UTC(2024, 0, 1));

/** Any post that can be edited. */
export function anyPost(
  platforms: readonly Platform[] = ['tiktok', 'instagram'],
): fc.Arbitrary<Post> {
  const base = fc.record({
    postId: fc.constant('post_1'),
    accountId: fc.constant('acc_1'),
    createdAt: fc.constant(created),
    platform: fc.constantFrom(...platforms),
    status: fc.constantFrom('generated', 'pending_render'),
    caption,
    soundId,
    thumbnailUrl,
  });
  return fc
    .tuple(base, timing, content)
    .map(([post, time, chosen]) =>
      Object.assign(post, time, chosen, chosen.contentType === 'slides' && { thumbnailUrl: null }),
    );
}

/** The same post after a colleague or the server changed anything about it, or nothing. */
export function anyLaterRead(base: Post): fc.Arbitrary<Post> {
  return fc
    .tuple(
      orNothing(caption.map((text) => ({ caption: text }))),
      orNothing(soundId.map((id) => ({ soundId: id }))),
      orNothing(timing),
      orNothing(content),
    )
    .map(([text, sound, time, chosen]) =>
      Object.assign(Object.assign({ ...base }, text, sound), time, chosen),
    );
}

function orNothing<T>(change: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> {
  return fc.oneof(fc.constant<Partial<T>>({}), change);
}
