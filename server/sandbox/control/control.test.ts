/** `/__sandbox/*`: the stage that end-to-end tests set. */
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '#server/sandbox/sandbox.ts';
import { callerOf, NOW, openTestSandbox, TIKTOK } from '#server/sandbox/test-sandbox.fixture.ts';

describe('reset', () => {
  it('gives the same rows for the same numbers, and others for another seed', async () => {
    const { call } = await openTestSandbox();
    const rows = async (seed: number) => {
      const reset = await call('POST', '/__sandbox/reset', { seed, posts: 70, now: NOW });
      expect(reset.body).toMatchObject({ posts: 70, now: NOW });
      return (await call('GET', '/v1/posts?limit=100')).body.data;
    };
    const first = await rows(1);
    expect(first).toHaveLength(70);
    const other = await rows(2);
    expect(other).not.toEqual(first);
    expect(await rows(1)).toEqual(first);
  });

  it('inserts more rows than fit in one transaction', async () => {
    const { call } = await openTestSandbox();
    const reset = await call('POST', '/__sandbox/reset', { posts: 12_345, now: NOW });
    expect(reset.body.posts).toBe(12_345);
    await call('POST', '/__sandbox/reset', { posts: 3, now: NOW });
    expect((await call('GET', '/v1/posts')).body.data).toHaveLength(3);
  }, 30_000);

  it('lets the clock run where no time is given, and forgets faults', async () => {
    const { call } = await openTestSandbox();
    await call('POST', '/__sandbox/faults', { status: 500 });
    await call('POST', '/__sandbox/reset');
    const response = await call('GET', '/v1/posts?limit=100');
    expect(response.status).toBe(200);
    expect(response.headers.get('Date')).not.toBe(new Date(NOW).toUTCString());
  });

  it.each([{ posts: -1 }, { posts: 100_001 }, { seed: 'x' }, { now: 'noon' }, { speed: 1 }, []])(
    'refuses %j',
    async (body) => {
      const { call } = await openTestSandbox();
      expect((await call('POST', '/__sandbox/reset', body)).status).toBe(400);
      expect((await call('GET', `/v1/posts/${TIKTOK}`)).status).toBe(200);
    },
  );
});

describe('posts behind the user’s back', () => {
  it('changes any column, makes sense or not', async () => {
    const { put, row } = await openTestSandbox();
    const columns = {
      caption: null,
      platform: 'youtube',
      contentUrl: [],
      timezone: 'Mars/Olympus',
      scheduledTime: null,
      status: 'scheduled',
      postedAt: '2020-01-01T00:00:00Z',
    };
    await put(TIKTOK, columns);
    expect(await row(TIKTOK)).toMatchObject(columns);
    const before = await row(TIKTOK);
    await put(TIKTOK, {});
    expect(await row(TIKTOK)).toEqual(before);
  });

  it('makes a post, or replaces the one of that id', async () => {
    const { put, row, call } = await openTestSandbox();
    await put('post_mine', { create: true, caption: 'One', platform: 'instagram' });
    const { accountId } = await row('post_mine');
    const account = await call('GET', `/v1/accounts/${String(accountId)}`);
    expect(account.body.platform).toBe('instagram');
    await put('post_mine', { create: true, scheduledTime: Date.parse(NOW) });
    expect(await row('post_mine')).toMatchObject({ caption: '', scheduledTime: NOW });
  });

  it('says what is wrong', async () => {
    const { call } = await openTestSandbox();
    expect((await call('GET', '/__sandbox/posts/post_none')).status).toBe(404);
    expect((await call('POST', '/__sandbox/posts/post_none', { caption: 'x' })).status).toBe(404);
    const wrong = await call('POST', `/__sandbox/posts/${TIKTOK}`, { scheduledTime: 'soon' });
    expect(wrong.status).toBe(400);
    expect(wrong.body.error.message).toContain('scheduledTime');
  });
});

describe('without control', () => {
  it('there is none of it', async () => {
    const sandbox = await createSandbox({ databaseUrl: ':memory:', control: false, reset: false });
    onTestFinished(() => sandbox.close());
    const call = callerOf(sandbox);
    for (const path of ['reset', 'clock', 'faults', 'sounds', 'posts/post_1']) {
      expect(await call('POST', `/__sandbox/${path}`, {})).toMatchObject({
        status: 404,
        body: { error: { code: 'not_found' } },
      });
    }
    expect((await call('GET', '/v1/posts?limit=100')).body.data).toHaveLength(100);
  });
});
