import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { type PageOfPosts, collectPosts } from './collect-posts.ts';

const post = (name: string, caption = 'Old') => videoPost({ postId: name, caption });
const pageAt = (readAt: number, ...posts: Post[]): PageOfPosts => ({ posts, readAt });
const page = (...posts: Post[]) => pageAt(0, ...posts);
const pageOf = (names: string) => page(...names.split('').map((name) => post(name)));
const idsOf = (posts: readonly Post[]) => posts.map(({ postId }) => postId).join('');

const byId = (posts: readonly Post[]) => posts.toSorted((a, b) => (a.postId < b.postId ? -1 : 1));
const A_B = pageOf('ab');

describe('collectPosts', () => {
  it.each([
    [[], ''],
    [['abc'], 'abc'],
    [['ab', 'c', ''], 'abc'],
    [['ab', 'bc'], 'abc'],
  ])('of the pages %j holds %s', (pages, ids) => {
    const posts = collectPosts(pages.map(pageOf));
    expect(idsOf(posts.all)).toBe(ids);
    for (const id of ids) expect(posts.get(id)?.postId).toBe(id);
    expect(posts.get('z')).toBeUndefined();
  });

  it('takes the later of two readings', () => {
    const posts = collectPosts([page(post('a'), post('b')), page(post('b', 'New'))]);
    expect(posts.get('b')?.caption).toBe('New');
    expect(idsOf(posts.all)).toBe('ab');
  });

  it.each([
    ['the list of its status is older', 1, 2, 'Everything'],
    ['the list of everything is older', 2, 1, 'Status'],
  ])('takes the later of two readings where %s', (_, ofStatus, ofAll, caption) => {
    const pages = [
      pageAt(ofStatus, post('a', 'Status'), post('b')),
      pageAt(ofAll, post('c'), post('a', 'Everything')),
    ];
    const posts = collectPosts(pages);
    expect(posts.get('a')?.caption).toBe(caption);
    expect(idsOf(posts.all)).toBe('abc');
  });

  it('forgets an earlier reading when the page is read again', () => {
    const old = pageAt(1, post('a', 'Status'));
    const every = pageAt(2, post('a', 'Everything'));
    const before = collectPosts([old, every]);
    const after = collectPosts([pageAt(3, post('a', 'Read again')), every], before);
    expect(after.get('a')?.caption).toBe('Read again');
  });

  it.each<[string, PageOfPosts[], PageOfPosts[], boolean]>([
    ['a post changed', [pageOf('ab'), pageOf('c')], [pageOf('ab'), page(post('c', 'New'))], true],
    ['a post moved', [pageOf('ab'), pageOf('c')], [pageOf('ba'), pageOf('c')], false],
    ['a post came', [pageOf('ab')], [pageOf('abc')], false],
    ['a post went', [pageOf('ab'), pageOf('c')], [pageOf('a'), pageOf('c')], false],
    ['another took its place', [pageOf('ab')], [pageOf('az')], false],
    ['a page came', [A_B], [A_B, pageOf('c')], true],
    ['pages came before and behind another', [A_B], [pageOf('c'), A_B, pageOf('bd')], true],
    [
      'a page came while a post changed',
      [A_B],
      [page(post('a', 'New'), post('b')), pageOf('c')],
      true,
    ],
    ['a page went', [pageOf('ab'), pageOf('c')], [pageOf('ab')], false],
    [
      'a repeated post changed where it was read first',
      [pageOf('ab'), pageOf('b')],
      [page(post('a'), post('b', 'New')), pageOf('b')],
      true,
    ],
  ])('tells the same as without the former one when %s', (_, old, pages, keepsPlaces) => {
    const before = collectPosts(old);
    const after = collectPosts(pages, before);
    const afresh = collectPosts(pages);
    expect(byId(after.all)).toEqual(byId(afresh.all));
    expect([...after.places.keys()].toSorted()).toEqual([...afresh.places.keys()].toSorted());
    expect(after.places === before.places).toBe(keepsPlaces);
    for (const { postId, caption } of afresh.all) expect(after.get(postId)?.caption).toBe(caption);
  });

  it('leaves the former one as it was', () => {
    const before = collectPosts([pageOf('ab')]);
    collectPosts([page(post('a'), post('b', 'New'))], before);
    expect(before.get('b')?.caption).toBe('Old');
  });

  it('of two that go on from the same one, each holds its own', () => {
    const before = collectPosts([A_B]);
    const left = collectPosts([A_B, pageOf('cd')], before);
    const right = collectPosts([A_B, pageOf('ec')], before);
    expect(idsOf(right.all)).toBe('abec');
    expect(right.get('c')?.postId).toBe('c');
    expect(right.get('d')).toBeUndefined();
    expect(before.get('c')).toBeUndefined();
    expect(idsOf(left.all)).toBe('abcd');
  });

  it('looks at no post of the pages that were there before', () => {
    const { posts, readAt } = pageOf('ab');
    let looks = 0;
    const watched = {
      readAt,
      get posts() {
        looks += 1;
        return posts;
      },
    };
    const before = collectPosts<PageOfPosts>([watched]);
    looks = 0;
    const after = collectPosts([pageOf('c'), watched, pageOf('d')], before);
    expect(idsOf(after.all)).toBe('abcd');
    expect(looks).toBe(0);
  });

  it('stays the same where another list reads the same posts once more', () => {
    const before = collectPosts([A_B, pageOf('c')]);
    const again = pageAt(9, post('c'), post('a'));
    const after = collectPosts([...before.pages, again], before);
    expect(after.all).toBe(before.all);
    expect(after.origins).toEqual([again, A_B, again]);
    const changed = collectPosts([...after.pages, pageAt(10, post('b', 'New'))], after);
    expect(changed.all.map((one, place) => one === before.all[place])).toEqual([true, false, true]);
  });

  it('leaves the others of a page alone when one is saved, also where another list read them first', () => {
    const every = pageAt(9, post('a'), post('b'), post('c'));
    const before = collectPosts([pageOf('abc'), every]);
    const saved = { ...every, posts: every.posts.with(1, post('b', 'Saved')) };
    const after = collectPosts([before.pages[0] ?? A_B, saved], before);
    expect(after.get('b')?.caption).toBe('Saved');
    expect(after.all.map((one, place) => one === before.all[place])).toEqual([true, false, true]);
  });
});
