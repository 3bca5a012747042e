import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { AccountSchema } from '#contract/account.ts';
import { PostSchema } from '#contract/post.ts';
import { SoundSchema } from '#contract/sound.ts';
import { API_ZONE_IDS } from '#contract/zone.ts';
import { makeSeed, type SeedPost } from './make-seed.ts';

const NOW = Date.parse('2026-04-22T10:17:31Z');
const PUBLIC = fileURLToPath(new URL('../../../public', import.meta.url));
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const usual = makeSeed({ seed: 1, posts: 120, now: NOW });
const urlsOf = (post: SeedPost): readonly string[] => [post.contentUrl].flat();
const slideCounts = (posts: readonly SeedPost[], platform: string): readonly number[] =>
  posts
    .filter((post) => post.platform === platform && post.contentType === 'slides')
    .map((post) => urlsOf(post).length);

describe('makeSeed', () => {
  it('gives the same rows for the same options, and others for another seed', () => {
    const again = makeSeed({ seed: 1, posts: 120, now: NOW });
    expect(again).toEqual(usual);
    expect(makeSeed({ seed: 2, posts: 120, now: NOW }).posts).not.toEqual(usual.posts);
  });

  it.each([0, 1, 120, 1000])(
    'makes %i posts with ids of their own, for accounts that exist',
    (count) => {
      const { accounts, posts } = makeSeed({ seed: 7, posts: count, now: NOW });
      expect(posts).toHaveLength(count);
      expect(new Set(posts.map((post) => post.postId)).size).toBe(count);
      const platforms = new Map(accounts.map((account) => [account.accountId, account.platform]));
      expect(posts.filter((post) => platforms.get(post.accountId) !== post.platform)).toEqual([]);
    },
  );

  it('makes rows the contract reads as they are', () => {
    const { accounts, sounds, posts } = makeSeed({ seed: 3, posts: 400, now: NOW });
    for (const post of posts) {
      expect(post.postId).toMatch(/^post_[0-9a-z]{12}$/);
      expect(PostSchema.parse(post)).toEqual({ ...post, caption: post.caption ?? '' });
    }
    for (const account of accounts) expect(AccountSchema.parse(account).name).toBe(account.name);
    for (const sound of sounds) expect(SoundSchema.parse(sound).duration).toBe(sound.duration);
  });

  it('names only media that exist', () => {
    const { accounts, sounds, posts } = makeSeed({ seed: 4, posts: 1000, now: NOW });
    const urls = new Set([
      ...accounts.map((account) => account.profilePicUrl),
      ...sounds.map((sound) => sound.url),
      ...posts.flatMap((post) => [...urlsOf(post), post.thumbnailUrl ?? []].flat()),
    ]);
    const missing = [...urls].filter(
      (url) => !url.startsWith('/media/') || !existsSync(PUBLIC + url),
    );
    expect(missing).toEqual([]);
  });

  it('has six accounts on both platforms, one without a username', () => {
    expect(usual.accounts.map((account) => account.platform).toSorted()).toEqual([
      ...Array.from({ length: 3 }, () => 'instagram'),
      ...Array.from({ length: 3 }, () => 'tiktok'),
    ]);
    expect(usual.accounts.filter((account) => account.username === '')).toHaveLength(1);
  });
});

describe.each([1, 2, 3, 42])('the usual 120 posts of seed %i', (seed) => {
  const { posts, sounds } = makeSeed({ seed, posts: 120, now: NOW });

  it('lie within 22 days back and 29 ahead, on whole minutes', () => {
    const offsets = posts.map((post) => Date.parse(post.scheduledTime) - NOW);
    expect(Math.min(...offsets)).toBeGreaterThan(-23 * DAY);
    expect(Math.max(...offsets)).toBeLessThan(30 * DAY);
    const uneven = posts.filter((post) => !/T\d\d:\d\d:00Z$/.test(post.scheduledTime));
    expect(uneven).toEqual([]);
  });

  it('have a status that fits their time', () => {
    for (const post of posts) {
      const due = Date.parse(post.scheduledTime) <= NOW;
      const fitting = due ? ['posted', 'failed'] : ['generated', 'pending_render', 'scheduled'];
      expect(fitting).toContain(post.status);
      expect(post.postedAt !== null).toBe(post.status === 'posted');
      expect(Date.parse(post.createdAt)).toBeLessThan(
        Math.min(NOW, Date.parse(post.scheduledTime)),
      );
      if (post.postedAt === null) continue;
      expect(Date.parse(post.postedAt)).toBeGreaterThanOrEqual(Date.parse(post.scheduledTime));
      expect(Date.parse(post.postedAt)).toBeLessThanOrEqual(NOW);
    }
  });

  it('use every status, every zone of the API and one outside it', () => {
    expect([...new Set(posts.map((post) => post.status))].toSorted()).toEqual(
      ['generated', 'pending_render', 'posted', 'failed', 'scheduled'].toSorted(),
    );
    expect([...new Set(posts.map((post) => post.timezone))].toSorted()).toEqual(
      [...API_ZONE_IDS, 'Asia/Kolkata'].toSorted(),
    );
  });

  it.each([
    [3, 'tiktok'],
    [12, ''],
  ])('hold one that goes live in %i minutes', (minutes, platform) => {
    const near = posts.filter((post) => {
      const ahead = Date.parse(post.scheduledTime) - NOW;
      return ahead >= minutes * MINUTE && ahead < (minutes + 1) * MINUTE;
    });
    expect(near.map((post) => post.status)).toContain('generated');
    if (platform !== '') expect(near.map((post) => post.platform)).toContain(platform);
  });

  it.each<[string, (caption: string | null) => boolean]>([
    ['no caption', (caption) => caption === null],
    ['an empty caption', (caption) => caption === ''],
    ['exactly 2,200 units', (caption) => caption?.length === 2200],
    ['Arabic', (caption) => /\p{Script=Arabic}/u.test(caption ?? '')],
    ['Hebrew', (caption) => /\p{Script=Hebrew}/u.test(caption ?? '')],
    ['Japanese', (caption) => /\p{Script=Hiragana}/u.test(caption ?? '')],
    ['emoji', (caption) => /\p{Extended_Pictographic}/u.test(caption ?? '')],
    ['several lines', (caption) => (caption ?? '').split('\n').length > 4],
    ['a word too long for any line', (caption) => /\S{120}/.test(caption ?? '')],
    ['a mention', (caption) => /@\w{3}/.test(caption ?? '')],
    ['more than five hashtags', (caption) => (caption?.match(/#\w+/g) ?? []).length > 5],
  ])('hold a caption with %s', (_, fits) => {
    expect(posts.filter((post) => fits(post.caption))).not.toEqual([]);
  });

  it('hold one slide and thirty-five, and no more than each platform takes', () => {
    expect(slideCounts(posts, 'tiktok')).toContain(1);
    expect(slideCounts(posts, 'tiktok')).toContain(35);
    expect(slideCounts(posts, 'instagram')).toContain(1);
    expect(Math.max(...slideCounts(posts, 'instagram'))).toBeLessThanOrEqual(10);
  });

  it('carry sounds on TikTok alone, one of them deleted from the list', () => {
    const known = new Set(sounds.map((sound) => sound.soundId));
    const used = posts.flatMap((post) => post.soundId ?? []);
    expect(used.filter((id) => !known.has(id))).toHaveLength(1);
    expect(posts.filter((post) => post.platform === 'instagram' && post.soundId !== null)).toEqual(
      [],
    );
  });

  it('show a thumbnail for most videos and none for slides', () => {
    const videos = posts.filter((post) => post.contentType === 'video');
    const bare = videos.filter((post) => post.thumbnailUrl === null);
    expect(bare.length).toBeGreaterThan(0);
    expect(bare.length).toBeLessThan(videos.length / 4);
    const slides = posts.filter((post) => post.contentType === 'slides');
    expect(slides.filter((post) => post.thumbnailUrl !== null)).toEqual([]);
  });
});

it('tells a thousand posts apart by their captions', () => {
  const { posts } = makeSeed({ seed: 5, posts: 1000, now: NOW });
  expect(new Set(posts.map((post) => post.caption)).size).toBeGreaterThan(700);
});

it('keeps its hours when a clock changes', () => {
  // 29 March 2026, 02:00 in Paris becomes 03:00; every planned hour must still be one people plan.
  const { posts } = makeSeed({ seed: 6, posts: 2000, now: Date.parse('2026-03-28T09:00:00Z') });
  const paris = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Paris', timeStyle: 'short' });
  const hours = posts
    .slice(2)
    .filter((post) => post.timezone === 'Europe/Paris')
    .map((post) => Number(paris.format(Date.parse(post.scheduledTime)).slice(0, 2)));
  expect(Math.min(...hours)).toBe(7);
  expect(Math.max(...hours)).toBe(21);
});
