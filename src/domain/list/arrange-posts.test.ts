import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { wallReader } from './view-zone.ts';
import { arrangePosts } from './arrange-posts.ts';
import { orderPosts } from './order-posts.ts';
import { makeSieve } from './sift-days.ts';
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
  isThisWeek: false,
};

const arrange = (posts: readonly Post[], part: Partial<ListFilter>, choice = 'own') => {
  const filter = { ...EVERYTHING, ...part };
  const clock = { wallOf: wallReader(choice, 'Europe/Paris'), isOneZone: choice !== 'own' };
  const sieve = makeSieve(filter, { textOf: ({ caption }) => foldText(caption) });
  return arrangePosts(orderPosts(posts, filter.status, clock).days, sieve);
};

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
        ['2026-11-24', 'paris', 'honolulu'],
        ['2026-11-25', 'tokyo'],
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

  it('never lets the figures under a day run backwards, each post by its own clock', () => {
    const posts = [
      post('honolulu', '2026-11-25T09:30:00Z', 'Pacific/Honolulu'), // 23:30 on the 24th
      post('paris', '2026-11-24T20:00:00Z', 'Europe/Paris'), // 21:00
      post('tokyo', '2026-11-24T13:00:00Z', 'Asia/Tokyo'), // 22:00
      post('london', '2026-11-24T22:00:00Z', 'Europe/London'), // 22:00
    ];
    const { posts: shown } = arrange(posts, {});
    expect(shown.map(({ postId }) => postId)).toEqual(['paris', 'tokyo', 'london', 'honolulu']);
  });

  it('reads what has gone out from the latest down, and posts without a time last', () => {
    const posts = POSTS.map((one) => ({ ...one, status: 'posted' }));
    const { posts: shown } = arrange(posts, { status: 'posted' }, 'my');
    expect(shown.map(({ postId }) => postId)).toEqual(['honolulu', 'paris', 'tokyo', 'none']);
  });

  it.each<[string, Partial<ListFilter>, unknown]>([
    ['upcoming', {}, [null, { first: '2026-12-02', last: '2026-12-02' }, null, null]],
    [
      'posted',
      { status: 'posted' },
      [null, null, { first: '2026-12-02', last: '2026-12-02' }, null],
    ],
    ['a search', { search: 'loaf' }, [null, null, null, null]],
  ])('names the days with nothing between two, under %s', (_, filter, gaps) => {
    const status = filter.status ?? 'generated';
    const posts = [
      post('a', '2026-12-01T12:00:00Z', 'UTC'),
      post('b', '2026-12-03T12:00:00Z', 'UTC'),
      post('c', '2026-12-04T12:00:00Z', 'UTC'),
      post('d', null, 'UTC'),
    ].map((one) => ({ ...one, status, caption: 'Loaf' }));
    expect(arrange(posts, filter, 'UTC').sections.map((s) => s.emptyBefore)).toEqual(gaps);
  });

  it('has no sections for no posts', () => {
    const counts = { upcoming: 0, posted: 0, failed: 0, all: 0 };
    const nothing = { status: 'all', posts: [], sections: [], narrowed: [], counts, total: 0 };
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
});
