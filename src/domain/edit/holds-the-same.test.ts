import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, slidesPost, videoPost } from './example-post.fixture.ts';
import { holdsTheSame } from './holds-the-same.ts';

describe('holdsTheSame', () => {
  it.each<[string, Post, boolean]>([
    ['itself', videoPost(), true],
    ['another status', videoPost({ status: 'pending_render' }), true],
    ['another caption', videoPost({ caption: 'New' }), false],
    ['no sound', videoPost({ soundId: null }), false],
    ['slides', slidesPost(), false],
    ['another zone for the same instant', videoPost({ timezone: 'Europe/Paris' }), false],
  ])('a video post and %s', (_, other, same) => {
    expect(holdsTheSame(videoPost(), other)).toBe(same);
  });

  it('tells the two instants of an overlap apart', () => {
    const first = videoPost({ scheduledTime: at('2026-11-01T05:30:00Z') });
    const second = videoPost({ scheduledTime: at('2026-11-01T06:30:00Z') });
    expect(holdsTheSame(first, second)).toBe(false);
  });
});
