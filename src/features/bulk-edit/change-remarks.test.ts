import { describe, expect, it } from 'vitest';
import { planTimes } from '#domain/bulk/plan-times.ts';
import { at, slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { changeRemarks } from './change-remarks.ts';

const NOW = at('2026-04-06T11:00:00Z');
const signed = (name: string) =>
  `https://cdn.test/${name}?X-Goog-Date=20260422T000000Z&X-Goog-Expires=86400`;

function remarks(post: Parameters<typeof planTimes>[0][number], days: number) {
  return planTimes([post], { kind: 'shift', days, hours: 0 }, NOW).changes.map((change) =>
    changeRemarks(change, NOW),
  );
}

describe('a change of many times', () => {
  it('asks for a year that is one too high, and for one that is far too high', () => {
    expect(remarks(videoPost(), 365)).toEqual([['That is in 12 months. Is the year right?']]);
    expect(remarks(videoPost(), 3650)).toEqual([['That is in 10 years. Is the year right?']]);
  });

  it('names links that end before the new time, and how many', () => {
    const slides = slidesPost({ contentUrl: ['https://cdn.test/a.jpg', signed('b'), signed('c')] });
    expect(remarks(slides, 1)).toEqual([
      ['The link to slide 2 and 1 more works until Wed 22 Apr 2026, 20:00 EDT only.'],
    ]);
    expect(remarks(videoPost({ contentUrl: signed('v.mp4') }), 2)).toEqual([
      ['The link to the video works until Wed 22 Apr 2026, 20:00 EDT only.'],
    ]);
  });

  it('is not remarked on where the link lasts', () => {
    expect(remarks(videoPost({ contentUrl: signed('v.mp4') }), -1)).toEqual([[]]);
    expect(remarks(videoPost(), 1)).toEqual([[]]);
  });
});
