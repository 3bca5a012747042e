import { describe, expect, it } from 'vitest';
import type { PostPage } from '#contract/post.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { isIncomplete, nextCursorOf } from './next-page.ts';

const page = (ids: string, nextCursor: string | null, isCutOff = false): PostPage => ({
  posts: Array.from(ids, (postId) => videoPost({ postId })),
  malformed: 0,
  nextCursor,
  isCutOff,
});

/** Pages as an API leads through them, until it is not followed any more. */
function follow(answer: (cursor: string | null, count: number) => PostPage) {
  const pages: PostPage[] = [];
  const cursors: (string | null)[] = [];
  let cursor: string | null = null;
  do {
    pages.push(answer(cursor, pages.length));
    cursors.push(cursor);
    cursor = nextCursorOf(pages, cursors);
  } while (cursor !== null && pages.length < 100);
  return { count: pages.length, isIncomplete: isIncomplete(pages, cursors) };
}

describe('a list that', () => {
  it.each<[string, (cursor: string | null, count: number) => PostPage, number, boolean]>([
    ['has one page ends there', () => page('abc', null), 1, false],
    [
      'has three ends there',
      (_, n) => page('abcdefghi'.slice(n * 3, n * 3 + 3), n < 2 ? `c${n}` : null),
      3,
      false,
    ],
    ['names one cursor again and again is left', () => page('abc', 'c'), 2, true],
    ['goes in a ring of three is left', (_, n) => page('abc', `c${n % 3}`), 4, true],
    [
      'comes back to its second page is left',
      (_, n) => page('abc', n === 0 ? 'a' : n === 1 ? 'b' : 'a'),
      3,
      true,
    ],
    ['names ever new cursors of the same posts is left', (_, n) => page('abc', `c${n}`), 4, true],
    ['names ever new cursors of nothing is left', (_, n) => page('', `c${n}`), 4, true],
    [
      'says that there is more, and not where, is incomplete',
      () => page('abc', null, true),
      1,
      true,
    ],
    [
      'repeats one page, as rows moved, goes on',
      (_, n) => page(['abc', 'abc', 'def', 'ghi'][n] ?? '', n < 3 ? `c${n}` : null),
      4,
      false,
    ],
    [
      'has an empty page in the middle goes on',
      (_, n) => page(['abc', '', 'def'][n] ?? '', n < 2 ? `c${n}` : null),
      3,
      false,
    ],
  ])('%s', (_, answer, count, incomplete) => {
    expect(follow(answer)).toEqual({ count, isIncomplete: incomplete });
  });

  it('has no pages yet is neither', () => {
    expect(nextCursorOf([], [])).toBeNull();
    expect(isIncomplete([], [])).toBe(false);
  });
});
