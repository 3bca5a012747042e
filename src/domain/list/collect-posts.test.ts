import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { type PageOfPosts, collectPosts } from './collect-posts.ts';

const post = (name: string, caption = 'Old') => videoPost({ postId: name, caption });
const pageAt = (readAt: number, ...posts: Post[]): PageOfPosts => ({ posts, readAt });
const page = (...posts: Post[]) => pageAt(0, ...posts);
const pageOf = (names: string) => page(...names.split('').map((name) => post(name)));
const idsOf = (posts: readonly Post[]) => posts.map(({ postId }) => postId).join('');

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
    ['a page came', [pageOf('ab')], [pageOf('ab'), pageOf('c')], false],
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
    expect(after.all).toEqual(afresh.all);
    expect(after.places).toEqual(afresh.places);
    expect(after.places === before.places).toBe(keepsPlaces);
    for (const { postId, caption } of afresh.all) expect(after.get(postId)?.caption).toBe(caption);
  });

  it('leaves the former one as it was', () => {
    const before = collectPosts([pageOf('ab')]);
    collectPosts([page(post('a'), post('b', 'New'))], before);
    expect(before.get('b')?.caption).toBe('Old');
  });
});
