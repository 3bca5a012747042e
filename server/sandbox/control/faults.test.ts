/** Ordered faults, over a real connection: only there can one drop or break off. */
import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { INSTAGRAM, openTestSandbox, TIKTOK } from '#server/sandbox/test-sandbox.fixture.ts';
import type { Json, TestSandbox } from '#server/sandbox/test-sandbox.fixture.ts';

interface Served extends TestSandbox {
  readonly url: string;
  readonly order: (fault: Json) => Promise<void>;
}

async function serve(): Promise<Served> {
  const test = await openTestSandbox();
  const server = createAdaptorServer({
    fetch: test.sandbox.app.fetch,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const order = async (fault: Json) => {
    expect((await test.call('POST', '/__sandbox/faults', fault)).status).toBe(201);
  };
  return { ...test, url: `http://127.0.0.1:${address.port}`, order };
}

const captionX = (): RequestInit => ({
  method: 'PATCH',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ caption: 'x' }),
});

describe('over a connection', () => {
  it('carries the sandbox’s clock, not the machine’s', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/v1/posts`);
    expect(response.headers.get('date')).toBe('Mon, 20 Apr 2026 12:00:00 GMT');
  });

  it.each([
    ['before', 'Rye'],
    ['after', 'x'],
  ])('drops it %s the request was carried out', async (drop, caption) => {
    const { url, order, row } = await serve();
    await order({ drop, match: { method: 'PATCH' } });
    await expect(fetch(`${url}/v1/posts/${INSTAGRAM}`, captionX())).rejects.toThrow();
    expect(await row(INSTAGRAM)).toMatchObject({ caption });
    expect((await fetch(`${url}/v1/posts/${INSTAGRAM}`)).status).toBe(200);
  });

  it('breaks off in the middle of the body, the change made', async () => {
    const { url, order, row } = await serve();
    await order({ truncate: true });
    const response = await fetch(`${url}/v1/posts/${INSTAGRAM}`, captionX());
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(await row(INSTAGRAM)).toMatchObject({ caption: 'x' });
  });

  it('answers after a delay', async () => {
    const { url, order } = await serve();
    await order({ delayMs: 20 });
    expect((await fetch(`${url}/v1/posts/${INSTAGRAM}`, captionX())).status).toBe(200);
  });
});

describe('another answer', () => {
  const answers: readonly [string, Json, number, string, RegExp][] = [
    ['a status with the envelope', { status: 500 }, 500, 'application/json', /"code":"internal"/],
    ['a bare string', { status: 502, body: 'nope' }, 502, 'text/plain', /^nope$/],
    ['HTML', { status: 503, body: '<h1>Down</h1>' }, 503, 'text/html', /^<h1>/],
    ['JSON', { body: { data: 1 } }, 200, 'application/json', /^\{"data":1\}$/],
    ['JSON cut off', { body: '{"postId":"p' }, 200, 'text/plain', /"p$/],
    ['nothing', { status: 200, body: '' }, 200, 'text/plain', /^$/],
    ['no content', { status: 204 }, 204, 'application/json', /^$/],
  ];
  it.each(answers)('%s', async (_, fault, status, type, text) => {
    const { url, order, row } = await serve();
    await order({ ...fault, headers: { 'Retry-After': '7' } });
    const response = await fetch(`${url}/v1/posts/${TIKTOK}`, captionX());
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('retry-after')).toBe('7');
    expect(response.headers.get('date')).toBe('Mon, 20 Apr 2026 12:00:00 GMT');
    expect(await response.text()).toMatch(text);
    expect(await row(TIKTOK)).toMatchObject({ caption: 'Rye' });
  });

  it('can be another type, and cut off too', async () => {
    const { url, order } = await serve();
    await order({ body: { a: 'b'.repeat(100) }, truncate: true });
    const response = await fetch(`${url}/v1/posts`);
    await expect(response.json()).rejects.toThrow();
  });
});

describe('the order of faults', () => {
  it('waits for its own request, as often as ordered, first come first', async () => {
    const { call, order } = await openWithOrder();
    await order({ match: { path: `/v1/posts/${TIKTOK}` }, times: 2, status: 500 });
    await order({ match: { path: `/v1/posts/${TIKTOK}` }, status: 503 });
    await order({ match: { method: 'patch', path: '^/v1/posts/[^/]+$' }, status: 429 });
    expect((await call('GET', '/v1/posts')).status).toBe(200);
    expect((await call('GET', `/v1/posts/${INSTAGRAM}`)).status).toBe(200);
    const statuses = [];
    for (const method of ['GET', 'GET', 'GET', 'GET', 'PATCH', 'PATCH']) {
      statuses.push(
        (await call(method, `/v1/posts/${TIKTOK}`, method === 'PATCH' ? {} : undefined)).status,
      );
    }
    expect(statuses).toEqual([500, 500, 503, 200, 429, 400]);
  });

  it('matches the query, and can be called off', async () => {
    const { call, order } = await openWithOrder();
    await order({ match: { path: '/v1/posts?status=posted' }, status: 500 });
    expect((await call('GET', '/v1/posts?status=failed')).status).toBe(200);
    expect((await call('GET', '/__sandbox/faults')).body.faults).toHaveLength(1);
    await call('DELETE', '/__sandbox/faults');
    expect((await call('GET', '/v1/posts?status=posted')).status).toBe(200);
  });

  it.each([{ status: 99 }, { times: 0 }, { match: { path: '^(' } }, { drop: 'now' }, { x: 1 }])(
    'refuses %j',
    async (fault) => {
      const { call } = await openTestSandbox();
      expect((await call('POST', '/__sandbox/faults', fault)).status).toBe(400);
      expect((await call('GET', '/v1/posts')).status).toBe(200);
    },
  );

  it('leaves a request undone whose caller gives up waiting', async () => {
    const { sandbox, order, row } = await openWithOrder();
    await order({ delayMs: 300_000 });
    const signal = AbortSignal.timeout(1);
    await sandbox.app.request(`/v1/posts/${INSTAGRAM}`, { ...captionX(), signal });
    expect(await row(INSTAGRAM)).toMatchObject({ caption: 'Rye' });
  });

  it('fails the body where there is no connection to drop', async () => {
    const { sandbox, order } = await openWithOrder();
    await order({ drop: 'before' });
    const response = await sandbox.app.request('/v1/posts');
    await expect(response.text()).rejects.toThrow('dropped');
  });
});

async function openWithOrder() {
  const test = await openTestSandbox();
  return {
    ...test,
    order: async (fault: Json) => {
      expect((await test.call('POST', '/__sandbox/faults', fault)).status).toBe(201);
    },
  };
}
