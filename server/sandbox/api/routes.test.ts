/** The other routes: lists and their pages, one row, deleting, keys, and what is none of them. */
import { describe, expect, it } from 'vitest';
import { parseAccountPage } from '#contract/account.ts';
import { parsePostPage } from '#contract/post.ts';
import { parseSoundPage } from '#contract/sound.ts';
import { INSTAGRAM, NOW, openTestSandbox, TIKTOK } from '#server/sandbox/test-sandbox.fixture.ts';
import type { TestSandbox } from '#server/sandbox/test-sandbox.fixture.ts';

async function allPosts({ call }: TestSandbox, query: string, between?: () => Promise<unknown>) {
  const read = async (cursor: string): Promise<string[]> => {
    const { body } = await call('GET', `/v1/posts?${query}${cursor}`);
    const page = parsePostPage(body);
    expect(page.malformed).toBe(0);
    const ids = page.posts.map((post) => post.postId);
    if (page.nextCursor === null) return ids;
    await between?.();
    return [...ids, ...(await read(`&cursor=${encodeURIComponent(page.nextCursor)}`))];
  };
  return read('');
}

describe('GET /v1/posts', () => {
  it('answers every post once over its pages, whatever the page size', async () => {
    const sandbox = await openTestSandbox(120);
    const byDefault = await allPosts(sandbox, '');
    const bySeven = await allPosts(sandbox, 'limit=7');
    expect(new Set(byDefault).size).toBe(122);
    expect(bySeven).toEqual(byDefault);
    const { body } = await sandbox.call('GET', '/v1/posts');
    expect(body).toMatchObject({ hasMore: true, nextCursor: expect.any(String) });
    expect(body.data).toHaveLength(50);
  });

  it('neither repeats nor loses posts while others come and go', async () => {
    const sandbox = await openTestSandbox(60);
    const before = await allPosts(sandbox, 'limit=10');
    let made = 0;
    const during = await allPosts(sandbox, 'limit=10', async () => {
      made += 1;
      await sandbox.put(`post_new_${made}`, { create: true });
      await sandbox.call('DELETE', '/v1/posts', { postIds: [before[0]] });
    });
    expect(made).toBeGreaterThan(3);
    expect(during).toEqual(before);
  });

  it.each([
    ['status', 'status', 'posted'],
    ['platform', 'platform', 'tiktok'],
    ['contentType', 'contentType', 'video'],
    ['accountId', 'accountId', 'acc_mine'],
    ['a status the reference does not name', 'status', 'scheduled'],
  ] as const)('filters by %s', async (_, name, value) => {
    const sandbox = await openTestSandbox(120);
    await sandbox.put('post_one', { create: true, status: 'scheduled', accountId: 'acc_mine' });
    const all = parsePostPage((await sandbox.call('GET', '/v1/posts?limit=100')).body).posts;
    const { body } = await sandbox.call('GET', `/v1/posts?limit=100&${name}=${value}`);
    const { posts } = parsePostPage(body);
    expect(posts.length).toBeGreaterThan(0);
    expect(posts.every((post) => post[name] === value)).toBe(true);
    const ids = new Set(posts.map((post) => post.postId));
    expect(all.every((post) => post[name] !== value || ids.has(post.postId))).toBe(true);
  });

  it('filters by several at once, and may find nothing', async () => {
    const { call } = await openTestSandbox(120);
    const both = await call('GET', '/v1/posts?status=generated&platform=instagram');
    expect(both.body.data).toContainEqual(expect.objectContaining({ postId: INSTAGRAM }));
    expect(both.body.data).not.toContainEqual(expect.objectContaining({ postId: TIKTOK }));
    const none = await call('GET', '/v1/posts?accountId=acc_none');
    expect(none.body).toEqual({ data: [], hasMore: false, nextCursor: null });
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=x',
    'limit=1.5',
    'limit=',
    'limit=5&limit=6',
    'cursor=nope',
    'cursor=',
    'cursor=c2VxOi0x',
    'platform=youtube',
    'contentType=reel',
    'status=',
    'status=posted&status=failed',
  ])('refuses ?%s', async (query) => {
    const { call } = await openTestSandbox();
    const response = await call('GET', `/v1/posts?${query}`);
    expect(response).toMatchObject({ status: 400, body: { error: { code: 'invalid_request' } } });
  });
});

describe('single rows and the other lists', () => {
  it('answers a bare post, account, and 404 for none', async () => {
    const { call, row } = await openTestSandbox();
    const { readyAt: _r, willFail: _w, ...post } = await row(TIKTOK);
    expect((await call('GET', `/v1/posts/${TIKTOK}`)).body).toEqual(post);
    const { body } = await call('GET', '/v1/accounts');
    const [account] = body.accounts;
    expect((await call('GET', `/v1/accounts/${account.accountId}`)).body).toEqual(account);
    for (const path of ['/v1/posts/post_none', '/v1/accounts/acc_none']) {
      expect(await call('GET', path)).toMatchObject({
        status: 404,
        body: { error: { code: 'not_found' } },
      });
    }
  });

  it('pages accounts and sounds', async () => {
    const { call } = await openTestSandbox();
    const accounts = parseAccountPage((await call('GET', '/v1/accounts')).body).accounts;
    const first = parseAccountPage((await call('GET', '/v1/accounts?limit=1')).body);
    const next = await call('GET', `/v1/accounts?limit=1&cursor=${first.nextCursor}`);
    expect([...first.accounts, ...parseAccountPage(next.body).accounts]).toEqual(
      accounts.slice(0, 2),
    );
    const { sounds, nextCursor } = parseSoundPage((await call('GET', '/v1/media/sounds')).body);
    expect(sounds.length).toBeGreaterThan(0);
    expect(nextCursor).toBeNull();
    expect((await call('GET', '/v1/media/sounds?limit=0')).status).toBe(400);
    expect((await call('GET', '/v1/accounts?cursor=x')).status).toBe(400);
  });
});

describe('DELETE /v1/posts', () => {
  it('deletes what is open and names the rest with a reason', async () => {
    const { call, put } = await openTestSandbox();
    await put('post_out', { create: true, status: 'posted' });
    const postIds = ['post_none', TIKTOK, 'post_out', TIKTOK];
    const { status, body } = await call('DELETE', '/v1/posts', { postIds });
    expect(status).toBe(200);
    expect(body).toEqual({
      deleted: [TIKTOK],
      failed: [
        { postId: 'post_none', reason: 'Post post_none not found' },
        { postId: 'post_out', reason: 'Post post_out is already posted' },
      ],
      deletedAt: NOW,
    });
    expect((await call('GET', `/v1/posts/${TIKTOK}`)).status).toBe(404);
    expect((await call('GET', '/v1/posts/post_out')).status).toBe(200);
  });

  it.each([
    [{}, 'missing_required_fields'],
    [{ postIds: [] }, 'invalid_request'],
    [{ postIds: 'post_1' }, 'invalid_request'],
    [{ postIds: [1] }, 'invalid_request'],
    [{ postIds: ['a'], force: true }, 'invalid_request'],
    [[], 'invalid_request'],
    ['{', 'invalid_request'],
  ])('refuses %j', async (body, code) => {
    const { call } = await openTestSandbox();
    expect(await call('DELETE', '/v1/posts', body)).toMatchObject({
      status: 400,
      body: { error: { code } },
    });
  });
});

describe('at the door', () => {
  it.each([
    ['no key: the process itself holds it', {}, 200],
    ['the sandbox’s key', { Authorization: 'Bearer sk_test_sandbox' }, 200],
    ['another key', { Authorization: 'Bearer sk_live_x' }, 401],
    ['no scheme', { Authorization: 'sk_test_sandbox' }, 401],
    ['an empty key', { Authorization: '' }, 401],
  ])('%s', async (_, headers, status) => {
    const { call } = await openTestSandbox();
    const response = await call('GET', '/v1/posts', undefined, headers);
    expect(response.status).toBe(status);
    expect(response.body.error?.code).toBe(status === 401 ? 'invalid_api_key' : undefined);
  });

  it.each([
    ['PUT', '/v1/posts', 405, 'GET, DELETE'],
    ['POST', '/v1/posts', 405, 'GET, DELETE'],
    ['DELETE', `/v1/posts/${TIKTOK}`, 405, 'GET, PATCH'],
    ['POST', '/v1/accounts', 405, 'GET'],
    ['PATCH', '/v1/accounts/acc_1', 405, 'GET'],
    ['POST', '/v1/media/sounds', 405, 'GET'],
    ['GET', '/v1/nothing', 404, null],
    ['GET', '/v1/posts/a/b', 404, null],
  ])('%s %s is %i', async (method, path, status, allow) => {
    const { call } = await openTestSandbox();
    const response = await call(method, path);
    expect(response.status).toBe(status);
    expect(response.headers.get('Allow')).toBe(allow);
    expect(response.body.error.code).toMatch(/not_found|method_not_allowed/);
  });

  it('puts the sandbox’s time on every response', async () => {
    const { call } = await openTestSandbox();
    for (const path of ['/v1/posts', '/v1/nothing', '/v1/posts?limit=0']) {
      const date = (await call('GET', path)).headers.get('Date');
      expect(date).toBe('Mon, 20 Apr 2026 12:00:00 GMT');
    }
  });
});
