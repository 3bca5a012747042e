import { describe, expect, it } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { instant } from '#domain/time/literals.fixture.ts';
import { findPosts } from './find-posts.ts';
import { foldText, searchWords } from './list-filter.ts';

const now = instant('2026-04-06T12:00:00Z');
const at = (caption: string, time: string | null) =>
  videoPost({ postId: caption, caption, scheduledTime: time === null ? null : instant(time) });
const POSTS = [
  at('Crème, none', null),
  at('Crème, last week', '2026-03-30T12:00:00Z'),
  at('Crème, tomorrow', '2026-04-07T12:00:00Z'),
  at('Crème, yesterday', '2026-04-05T12:00:00Z'),
  at('Crème, next hour', '2026-04-06T13:00:00Z'),
  at('Tea', '2026-04-06T13:00:00Z'),
];
const find = (query: string, most = 20) =>
  findPosts(POSTS, searchWords(query), ({ caption }) => foldText(caption), now, most).map(
    ({ postId }) => postId,
  );

describe('findPosts', () => {
  it('puts what comes next first, then what went out last, then what has no time', () => {
    expect(find('creme')).toEqual([
      'Crème, next hour',
      'Crème, tomorrow',
      'Crème, yesterday',
      'Crème, last week',
      'Crème, none',
    ]);
  });
  it('looks for every word, shows no more than asked, and nothing without a word', () => {
    expect(find('week creme')).toEqual(['Crème, last week']);
    expect(find('creme', 2)).toHaveLength(2);
    expect(find('  ')).toEqual([]);
  });
});
