import { describe, expect, it } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { NO_FILTER, foldText } from './list-filter.ts';
import { makeSieve } from './sift-days.ts';

const DAY = {
  day: null,
  posts: ['Bread', 'Brioche', 'Rye bread', 'Cake'].map((caption) =>
    videoPost({ postId: caption, caption, status: caption === 'Cake' ? 'posted' : 'generated' }),
  ),
};

/** Types the searches one after the other: what each found, and how many captions were read for it. */
function typed(...searches: string[]) {
  let reads = 0;
  const readers = {
    textOf: ({ caption }: { readonly caption: string }) => {
      reads += 1;
      return foldText(caption);
    },
  };
  let sieve: ReturnType<typeof makeSieve> | undefined;
  return searches.map((search) => {
    reads = 0;
    sieve = makeSieve({ ...NO_FILTER, search }, readers, sieve);
    const { posts } = sieve.ofDay(DAY);
    return [search, posts.map(({ postId }) => postId).join(), reads];
  });
}

describe('a search', () => {
  it('that goes on reads what the one before found, and one that goes back reads nothing', () => {
    expect(typed('b', 'br', 'bri', 'br', 'b', 'br')).toEqual([
      ['b', 'Bread,Brioche,Rye bread', 4],
      ['br', 'Bread,Brioche,Rye bread', 3],
      ['bri', 'Brioche', 3],
      ['br', 'Bread,Brioche,Rye bread', 0],
      ['b', 'Bread,Brioche,Rye bread', 0],
      ['br', 'Bread,Brioche,Rye bread', 0],
    ]);
  });

  it('for other words looks through all', () => {
    expect(typed('bri', 'rye', 'rye b', 'cake')).toEqual([
      ['bri', 'Brioche', 4],
      ['rye', 'Rye bread', 4],
      ['rye b', 'Rye bread', 1],
      ['cake', '', 4],
    ]);
  });

  it('of another filter goes on from none', () => {
    const readers = { textOf: () => '' };
    const first = makeSieve(NO_FILTER, readers);
    const posted = makeSieve({ ...NO_FILTER, status: 'posted' }, readers, first);
    expect(first.ofDay(DAY).posts).toHaveLength(3);
    expect(posted.ofDay(DAY).posts).toHaveLength(1);
    expect(posted.before).toEqual([]);
    expect(makeSieve(NO_FILTER, { textOf: () => '' }, first).before).toEqual([]);
  });

  it('looks through a day anew when its posts have changed', () => {
    const sieve = makeSieve(
      { ...NO_FILTER, search: 'rye' },
      { textOf: (p) => foldText(p.caption) },
    );
    expect(sieve.ofDay(DAY).posts).toHaveLength(1);
    expect(sieve.ofDay({ day: null, posts: [] }).posts).toEqual([]);
  });
});
