import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { dayReader } from './day-zone.ts';
import { finish } from '#domain/steps.ts';
import { arrangePosts } from './arrange-posts.ts';
import { foldText, type ListFilter, type StatusFilter } from './list-filter.ts';

const post = (postId: string, time: string | null, timezone: string): Post =>
  videoPost({ postId, scheduledTime: time === null ? null : at(time), timezone });

/** In the order in which they go live. Own days: Tokyo 25th, Honolulu 24th, Paris 24th. */
const POSTS = [
  post('tokyo', '2026-11-24T15:30:00Z', 'Asia/Tokyo'),
  post('paris', '2026-11-24T20:00:00Z', 'Europe/Paris'),
  post('honolulu', '2026-11-25T09:30:00Z', 'Pacific/Honolulu'),
  post('none', null, 'Europe/Paris'),
];

const EVERYTHING: ListFilter = {
  status: 'all',
  platform: null,
  contentType: null,
  accountId: null,
  search: '',
};

const arrange = (posts: readonly Post[], part: Partial<ListFilter>, choice = 'own') =>
  finish(
    arrangePosts(
      posts,
      { ...EVERYTHING, ...part },
      {
        dayOf: dayReader(choice, 'Europe/Paris'),
        textOf: ({ caption }) => foldText(caption),
      },
    ),
  );

function shownUnder(choice: string, status: StatusFilter) {
  const { posts, sections } = arrange(POSTS.toReversed(), { status }, choice);
  return sections.map(({ day, start, count }) => [
    day,
    ...posts.slice(start, start + count).map(({ postId }) => postId),
  ]);
}

describe('arrangePosts', () => {
  it.each<[string, StatusFilter, unknown]>([
    [
      'own',
      'upcoming',
      [
        ['2026-11-24', 'paris', 'honolulu'],
        ['2026-11-25', 'tokyo'],
        [null, 'none'],
      ],
    ],
    [
      'own',
      'all',
      [
        ['2026-11-25', 'tokyo'],
        ['2026-11-24', 'honolulu', 'paris'],
        [null, 'none'],
      ],
    ],
    [
      'my',
      'upcoming',
      [
        ['2026-11-24', 'tokyo', 'paris'],
        ['2026-11-25', 'honolulu'],
        [null, 'none'],
      ],
    ],
    [
      'Asia/Tokyo',
      'upcoming',
      [
        ['2026-11-25', 'tokyo', 'paris', 'honolulu'],
        [null, 'none'],
      ],
    ],
  ])('under %s, %s', (choice, status, sections) => {
    expect(shownUnder(choice, status)).toEqual(sections);
  });

  it('has no sections for no posts', () => {
    const counts = { upcoming: 0, posted: 0, failed: 0, all: 0 };
    const nothing = { posts: [], sections: [], narrowed: [], counts, total: 0 };
    expect(arrange([], {})).toEqual(nothing);
  });

  it('orders posts of one moment by their id', () => {
    const same = ['c', 'a', 'b'].map((id) => post(id, '2026-11-24T15:30:00Z', 'Europe/Paris'));
    expect(arrange(same, {}).posts.map(({ postId }) => postId)).toEqual(['a', 'b', 'c']);
  });

  it('counts each post once, whatever the status filter, and an unknown status under all alone', () => {
    const posts = ['generated', 'pending_render', 'posted', 'failed', 'failed', 'scheduled'].map(
      (status, index) => videoPost({ postId: `post_${index}`, status }),
    );
    const { counts, narrowed, posts: shown, total } = arrange(posts, { status: 'failed' });
    expect(counts).toEqual({ upcoming: 2, posted: 1, failed: 2, all: 6 });
    expect([narrowed.length, shown.length, total]).toEqual([6, 2, 6]);
  });

  it('counts what the other filters let through', () => {
    const posts = [
      videoPost({ postId: 'a', caption: 'Crème' }),
      videoPost({ postId: 'b', caption: 'Rye', status: 'posted' }),
    ];
    const { counts, posts: shown, total } = arrange(posts, { search: 'creme' });
    expect(counts).toEqual({ upcoming: 1, posted: 0, failed: 0, all: 1 });
    expect(shown.map(({ postId }) => postId)).toEqual(['a']);
    expect(total).toBe(2);
  });

  it('pauses again and again, whatever passes', () => {
    const many = Array.from({ length: 1000 }, (_, index) => videoPost({ postId: `post_${index}` }));
    const readers = { dayOf: () => null, textOf: () => '' };
    const steps = arrangePosts(many, { ...EVERYTHING, search: 'nothing' }, readers);
    expect([...steps]).toHaveLength(20);
  });
});
