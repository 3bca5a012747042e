import { describe, expect, it } from 'vitest';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { type WarmPage, changedPages, warmKeys, warmList, warmPages } from './warm-pages.ts';

const READ = Date.parse('2026-04-20T12:00:00Z');
const NOW = at('2026-04-20T13:00:00Z');
const post = (postId: string, more: Parameters<typeof videoPost>[0] = {}) =>
  videoPost({ postId, ...more });
const posts = (count: number) => Array.from({ length: count }, (_, at0) => post(`p${at0}`));
const page = (...some: Post[]): WarmPage => ({ readAt: READ, posts: some, accounts: [] });
const account: Account = {
  accountId: 'acc_1',
  platform: 'tiktok',
  name: 'Baker',
  username: 'baker',
  profilePicUrl: null,
};

describe('a key', () => {
  const owner = { source: 'key-1', basePath: '/', person: '{"name":"Bea"}' };
  it.each([
    ['another key', { source: 'key-2' }],
    ['another path', { basePath: '/rundown/' }],
    ['another person', { person: '{"name":"Ada"}' }],
    ['nobody who signed in', { person: '' }],
    // Whose parts, one after the other, read the same.
    ['parts that are cut elsewhere', { source: 'key-1/', basePath: '' }],
  ])('is another for %s', (_, other) => {
    const keys = new Set([...warmKeys(owner), ...warmKeys({ ...owner, ...other })]);
    expect(keys.size).toBe(4);
  });
});

describe('what is kept', () => {
  it.each([
    [0, [0, 0]],
    [1, [1, 0]],
    [50, [50, 0]],
    [51, [50, 1]],
    [100, [50, 50]],
    [10_000, [50, 50]],
  ])('of %d posts is pages of %j', (count, sizes) => {
    const pages = warmPages(posts(count), () => READ, undefined);
    expect(pages.map((one) => one.posts.length)).toEqual(sizes);
  });

  it('is as old as its oldest post', () => {
    const [first] = warmPages(
      posts(3),
      ({ postId }) => READ + (postId === 'p1' ? 0 : 5),
      undefined,
    );
    expect(first?.readAt).toBe(READ);
  });

  it('holds the accounts of its posts, once, as far as they are known', () => {
    const some = [post('a'), post('b'), post('c', { accountId: 'acc_2' })];
    const known = new Map([
      ['acc_1', account],
      ['acc_3', account],
    ]);
    expect(warmPages(some, () => READ, known)[0]?.accounts).toEqual([account]);
    expect(warmPages(some, () => READ, undefined)[0]?.accounts).toEqual([]);
  });

  it('holds no post that was not read whole', () => {
    const some = [post('a', { unreadable: [{ field: 'caption', raw: '7' }] }), post('b')];
    expect(warmPages(some, () => READ, undefined)[0]?.posts).toEqual([some[1]]);
  });
});

describe('a write', () => {
  const before = [page(post('a')), page(post('b'))];
  it.each<[string, readonly WarmPage[], readonly number[]]>([
    ['nothing', [page(post('a')), page(post('b'))], []],
    [
      'a second reading in the same minute',
      [{ ...page(post('a')), readAt: READ + 59_999 }, page(post('b'))],
      [],
    ],
    ['a later reading', [page(post('a')), { ...page(post('b')), readAt: READ + 60_000 }], [1]],
    ['a caption', [page(post('a', { caption: 'Other' })), page(post('b'))], [0]],
    ['a post that came', [page(post('a')), page(post('b'), post('c'))], [1]],
    ['a post that went', [page(post('b')), page()], [0, 1]],
    ['a name', [{ ...page(post('a')), accounts: [account] }, page(post('b'))], [0]],
  ])('for %s is of the pages that it changed', (_, now, changed) => {
    expect(changedPages(before, now)).toEqual(changed);
  });

  it('is of all pages where nothing is known', () => {
    expect(changedPages([undefined, undefined], before)).toEqual([0, 1]);
    expect(changedPages([], before)).toEqual([0, 1]);
  });
});

describe('what is shown again', () => {
  const ids = (pages: readonly (WarmPage | undefined)[]) =>
    warmList(pages, NOW)?.posts.map(({ postId }) => postId) ?? null;

  it.each<[string, readonly (WarmPage | undefined)[], readonly string[] | null]>([
    ['both pages', [page(post('a')), page(post('b'))], ['a', 'b']],
    ['the first where the second is missing', [page(post('a')), undefined], ['a']],
    ['the first where the second is empty', [page(post('a')), page()], ['a']],
    ['nothing where the first is missing', [undefined, page(post('b'))], null],
    ['nothing where the first is empty', [page(), page(post('b'))], null],
    ['nothing where nothing was kept', [], null],
    [
      'nothing of what should have gone out meanwhile',
      [page(post('a', { scheduledTime: NOW }), post('b'))],
      ['b'],
    ],
    ['what has no time', [page(post('a', { scheduledTime: null }))], ['a']],
    [
      'nothing of another status',
      [page(post('a', { status: 'posted' }), post('b', { status: 'odd' }))],
      null,
    ],
    ['what is being rendered', [page(post('a', { status: 'pending_render' }))], ['a']],
  ])('is %s', (_, pages, shown) => {
    expect(ids(pages)).toEqual(shown);
  });

  it('is as old as its oldest page', () => {
    const older = { ...page(post('b')), readAt: READ - 1 };
    expect(warmList([page(post('a')), older], NOW)?.readAt).toBe(READ - 1);
    expect(warmList([page(post('a')), page()], NOW)?.readAt).toBe(READ);
  });
});
