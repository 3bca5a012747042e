/** Plain posts for tests by example: a test names only what it is about. */
import { parseInstant, parseWallTime, type Instant, type WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';

export type VideoPost = Extract<Post, { contentType: 'video' }>;
export type SlidesPost = Extract<Post, { contentType: 'slides' }>;

/** A TikTok video at 14:00 in New York, with a sound. */
export function videoPost(overrides: Partial<Omit<VideoPost, 'contentType'>> = {}): VideoPost {
  return {
    postId: 'post_1',
    accountId: 'acc_1',
    platform: 'tiktok',
    thumbnailUrl: 'https://cdn.test/thumb.jpg',
    caption: 'Fresh bread',
    soundId: 'snd_old',
    timezone: 'America/New_York',
    scheduledTime: at('2026-04-22T18:00:00Z'),
    status: 'generated',
    createdAt: at('2026-04-01T09:00:00Z'),
    ...overrides,
    contentType: 'video',
    contentUrl: overrides.contentUrl ?? 'https://cdn.test/bread.mp4',
  };
}

/** As `videoPost`, with two slides. */
export function slidesPost(overrides: Partial<Omit<SlidesPost, 'contentType'>> = {}): SlidesPost {
  const { contentUrl = ['https://cdn.test/1.jpg', 'https://cdn.test/2.jpg'], ...rest } = overrides;
  return {
    ...videoPost(),
    thumbnailUrl: null,
    ...rest,
    contentType: 'slides',
    contentUrl,
  };
}

export function at(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === null) throw new Error(`not an instant: ${text}`);
  return instant;
}

export function wallTime(text: string): WallTime {
  const wall = parseWallTime(text);
  if (wall === null) throw new Error(`not a wall time: ${text}`);
  return wall;
}
