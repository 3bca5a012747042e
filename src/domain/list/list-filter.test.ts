import { describe, expect, it } from 'vitest';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import {
  foldText,
  type ListFilter,
  NO_FILTER,
  matchesStatus,
  postFilter,
  searchWords,
  type StatusFilter,
} from './list-filter.ts';

describe('foldText', () => {
  it.each([
    ['Crème Brûlée', 'creme brulee'],
    ['e\u0301', 'e'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['日本語', '日本語'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });
});

describe('searchWords', () => {
  it.each([
    ['  Fresh   BREAD ', ['fresh', 'bread']],
    [' ', []],
  ])('%s', (search, words) => {
    expect(searchWords(search)).toEqual(words);
  });
});

describe('matchesStatus', () => {
  it.each<[string, StatusFilter[]]>([
    ['generated', ['upcoming', 'all']],
    ['pending_render', ['upcoming', 'all']],
    ['posted', ['posted', 'all']],
    ['failed', ['failed', 'all']],
    ['scheduled', ['all']],
  ])('%s is among %s', (status, choices) => {
    const all: StatusFilter[] = ['upcoming', 'posted', 'failed', 'all'];
    expect(all.filter((choice) => matchesStatus(status, choice))).toEqual(choices);
  });
});

describe('postFilter', () => {
  const posts = [
    videoPost({
      postId: 'a',
      caption: 'Crème fraîche',
      accountId: 'acc_1',
      scheduledTime: at('2026-04-21T23:59:00Z'),
    }),
    videoPost({
      postId: 'b',
      caption: 'Rye bread',
      accountId: 'acc_2',
      platform: 'instagram',
      scheduledTime: at('2026-04-22T12:00:00Z'),
    }),
  ];
  const none = NO_FILTER;
  it.each<[Partial<ListFilter>, string[]]>([
    [{}, ['a', 'b']],
    [{ search: 'FRAICHE creme' }, ['a']],
    [{ search: 'creme rye' }, []],
    [{ platform: 'instagram' }, ['b']],
    [{ contentType: 'slides' }, []],
    [{ accountId: 'acc_1', search: 'bread' }, []],
    [{ isThisWeek: true }, ['b']],
  ])('by %o', (part, ids) => {
    const passes = postFilter(
      { ...none, ...part },
      ({ caption }) => foldText(caption),
      at('2026-04-22T00:00:00Z'),
    );
    const found = posts.filter(passes);
    expect(found.map(({ postId }) => postId)).toEqual(ids);
  });
});
