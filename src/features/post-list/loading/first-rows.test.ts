import { describe, expect, it } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { instant } from '#domain/time/literals.fixture.ts';
import { areRowsAwaited } from './first-rows.ts';
import type { ListPages } from './list-reader.ts';

const page = (...days: readonly number[]): ListPages['pages'][number] => ({
  posts: days.map((day) =>
    videoPost({
      postId: `p${day}`,
      status: 'failed',
      scheduledTime: instant(`2026-04-${String(day).padStart(2, '0')}T10:00:00Z`),
    }),
  ),
  malformed: 0,
  nextCursor: null,
  isCutOff: false,
  readAt: 0,
});
const growing = (...pages: ListPages['pages']): ListPages => ({
  pages,
  isStarted: true,
  isWhole: false,
  isIncomplete: false,
  error: null,
  isFetching: true,
  hasNextPage: true,
});
const whole = (...pages: ListPages['pages']): ListPages => ({
  ...growing(...pages),
  isWhole: true,
});

describe('areRowsAwaited', () => {
  it.each<[string, readonly ListPages[], StatusFilter, boolean]>([
    ['a page in no order, and more to come', [growing(page(3, 1, 2))], 'all', true],
    ['pages that only append', [growing(page(1, 2), page(2, 3))], 'all', false],
    [
      'pages in the order of the API, and the list the other way round',
      [growing(page(1, 2))],
      'failed',
      true,
    ],
    ['the whole list', [whole(page(3, 1, 2))], 'all', false],
    ['one of two lists has not answered', [whole(page(1)), growing()], 'upcoming', true],
    [
      'the other one failed',
      [whole(page(3, 1)), { ...growing(), error: new Error('x') }],
      'upcoming',
      false,
    ],
    ['it leads in a circle', [{ ...growing(page(3, 1)), isIncomplete: true }], 'all', false],
    ['many pages', [growing(...Array.from({ length: 10 }, () => page(3, 1)))], 'all', false],
  ])('%s', (_, lists, status, expected) => {
    expect(areRowsAwaited(lists, status)).toBe(expected);
  });
});
