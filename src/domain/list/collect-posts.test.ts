import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { type PageOfPosts, collectPosts } from './collect-posts.ts';

const post = (name: string, caption = 'Old') => videoPost({ postId: name, caption });
const page = (...posts: Post[]): PageOfPosts => ({ posts });
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
      false,
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
