import { describe, expect, it } from 'vitest';
import type { Post, PostPage } from '#contract/post.ts';
import { slidesPost, videoPost } from '#domain/edit/example-post.fixture.ts';
import { shareList, sharePage } from './share-posts.ts';

const page = (nextCursor: string | null, ...posts: Post[]): PostPage => ({
  posts,
  malformed: 0,
  nextCursor,
});
const one = () => videoPost({ postId: 'one' });
const two = () => slidesPost({ postId: 'two' });
const KNOWN = { pages: [page('a', one()), page(null, two())], pageParams: [null, 'a'] };

describe('a page that is read again', () => {
  it('is the known one where it says the same', () => {
    expect(sharePage(KNOWN, null, page('a', one()))).toBe(KNOWN.pages[0]);
    expect(sharePage(KNOWN, 'a', page(null, two()))).toBe(KNOWN.pages[1]);
  });

  it.each<[string, PostPage]>([
    ['a caption', page('a', videoPost({ postId: 'one', caption: 'Other' }))],
    ['a post more', page('a', one(), videoPost({ postId: 'three' }))],
    ['a post less', page('a')],
    ['where it goes on', page('b', one())],
    ['how much of it is unreadable', { ...page('a', one()), malformed: 1 }],
  ])('is what was read where it differs by %s', (_, fresh) => {
    expect(sharePage(KNOWN, null, fresh)).toEqual(fresh);
  });

  it('keeps the posts that moved in from another page', () => {
    const fresh = sharePage(KNOWN, null, page('a', videoPost({ postId: 'new' }), two()));
    expect(fresh.posts[1]).toBe(KNOWN.pages[1]?.posts[0]);
  });

  it('is as it is where its place was never read', () => {
    const fresh = page(null, one());
    expect(sharePage(KNOWN, 'b', fresh)).toBe(fresh);
  });

  it('holds the posts of another list where they say the same, and its own where they do not', () => {
    const others = [page('x', two()), page(null, one())];
    const changed = slidesPost({ postId: 'two', caption: 'Saved meanwhile' });
    const fresh = sharePage(undefined, null, page('a', one(), two(), one()), others);
    expect(fresh.posts[0]).toBe(others[1]?.posts[0]);
    expect(fresh.posts[1]).toBe(others[0]?.posts[0]);
    expect(fresh.posts[2]).toBe(others[1]?.posts[0]);
    const later = page('a', changed, videoPost({ postId: 'new' }));
    expect(sharePage(undefined, null, later, others)).toEqual(later);
  });

  it('is as it is while nothing is known', () => {
    const fresh = page(null, one());
    expect(sharePage(undefined, null, fresh)).toBe(fresh);
  });
});

describe('a list that is read again', () => {
  it('is the known one where all its pages are', () => {
    expect(shareList(KNOWN, { ...KNOWN, pages: [...KNOWN.pages] })).toBe(KNOWN);
    const shorter = { ...KNOWN, pages: KNOWN.pages.slice(0, 1) };
    expect(shareList(KNOWN, shorter)).toBe(shorter);
    const other = { ...KNOWN, pages: [KNOWN.pages[0], page(null)] };
    expect(shareList(KNOWN, other)).toBe(other);
    expect(shareList(undefined, KNOWN)).toBe(KNOWN);
  });

  it('keeps its pages as they are now when another one comes', () => {
    const changed = page('a', videoPost({ postId: 'one', caption: 'Saved meanwhile' }));
    const first = { pages: [changed], pageParams: [null] };
    expect(shareList(first, KNOWN)).toEqual({ ...KNOWN, pages: [changed, KNOWN.pages[1]] });
  });
});
