import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { dayReader } from './day-zone.ts';
import { groupByDay } from './group-by-day.ts';
import { sortPosts, type TimeOrder } from './sort-posts.ts';

const post = (postId: string, time: string | null, timezone: string): Post =>
  videoPost({ postId, scheduledTime: time === null ? null : at(time), timezone });

/** In the order in which they go live. Own days: Tokyo 25th, Honolulu 24th, Paris 24th. */
const POSTS = [
  post('tokyo', '2026-11-24T15:30:00Z', 'Asia/Tokyo'),
  post('paris', '2026-11-24T20:00:00Z', 'Europe/Paris'),
  post('honolulu', '2026-11-25T09:30:00Z', 'Pacific/Honolulu'),
  post('none', null, 'Europe/Paris'),
];

function shownUnder(choice: string, order: TimeOrder) {
  const { posts, sections } = groupByDay(
    sortPosts(POSTS.toReversed(), order),
    dayReader(choice, 'Europe/Paris'),
    order === 'latest-first',
  );
  return sections.map(({ day, start, count }) => [
    day,
    ...posts.slice(start, start + count).map(({ postId }) => postId),
  ]);
}

describe('groupByDay', () => {
  it.each<[string, TimeOrder, unknown]>([
    [
      'own',
      'soonest-first',
      [
        ['2026-11-24', 'paris', 'honolulu'],
        ['2026-11-25', 'tokyo'],
        [null, 'none'],
      ],
    ],
    [
      'own',
      'latest-first',
      [
        ['2026-11-25', 'tokyo'],
        ['2026-11-24', 'honolulu', 'paris'],
        [null, 'none'],
      ],
    ],
    [
      'my',
      'soonest-first',
      [
        ['2026-11-24', 'tokyo', 'paris'],
        ['2026-11-25', 'honolulu'],
        [null, 'none'],
      ],
    ],
    [
      'Asia/Tokyo',
      'soonest-first',
      [
        ['2026-11-25', 'tokyo', 'paris', 'honolulu'],
        [null, 'none'],
      ],
    ],
  ])('under %s, %s', (choice, order, sections) => {
    expect(shownUnder(choice, order)).toEqual(sections);
  });

  it('has no sections for no posts', () => {
    expect(groupByDay([], () => null, false)).toEqual({ posts: [], sections: [] });
  });
});
