import { describe, expect, it } from 'vitest';
import { createApp } from './app.ts';
import type { AppParts } from './app.ts';

const address = { host: '127.0.0.1', port: 80, allowedHosts: [], allowedOrigins: [] };
const MIB = 1024 * 1024;

/** An app whose API answers with what it received. */
function echoApp(parts: Partial<AppParts> = {}) {
  return createApp({
    address,
    mode: 'sandbox',
    api: async (request) =>
      Response.json({ url: request.url, length: (await request.text()).length }),
    log: () => {},
    logged: 'problems',
    ...parts,
  });
}

const boom = () => {
  throw new Error('boom');
};

describe('every response', () => {
  it.each([
    ['/healthz', {}, 200],
    ['/v1/posts', {}, 200],
    ['/v1/posts', { headers: { host: 'evil.example.com' } }, 421],
    ['/v1/posts', { method: 'PATCH', headers: { origin: 'https://evil.example.com' } }, 403],
    ['/__sandbox/reset', { method: 'POST' }, 404],
    ['/elsewhere', {}, 404],
    ['/v1/posts', { method: 'POST', body: 'x'.repeat(MIB + 1) }, 413],
  ])('carries the security headers: %s %j', async (path, init, status) => {
    const response = await echoApp().request(path, init);
    expect(response.status).toBe(status);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });

  it('puts them on a response that cannot be changed, too', async () => {
    const response = await echoApp({ api: () => Response.error() }).request('/v1/posts');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('who may come in', () => {
  it.each(['/', '/healthz', '/v1/posts', '/__sandbox/reset'])(
    'another name gets nothing of %s',
    async (path) => {
      const app = echoApp({ control: boom, api: boom, site: boom });
      const response = await app.request(path, { headers: { host: 'evil.example.com' } });
      expect(response.status).toBe(421);
      expect(await response.json()).toMatchObject({ error: { code: 'misdirected_request' } });
    },
  );

  it.each(['/v1/posts/post_1', '/__sandbox/reset'])(
    'another origin cannot write to %s',
    async (path) => {
      const app = echoApp({ control: boom, api: boom });
      const headers = { origin: 'https://evil.example.com' };
      const response = await app.request(path, { method: 'POST', headers });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ error: { code: 'cross_origin' } });
    },
  );
});

describe('/healthz', () => {
  it.each(['live', 'sandbox'] as const)('says it is there, and in which mode: %s', async (mode) => {
    const response = await echoApp({ mode }).request('/healthz');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'ok', mode });
  });
});

describe('/v1', () => {
  it('is passed to the API whole and never cached', async () => {
    const response = await echoApp().request('/v1/posts?limit=2', { method: 'PATCH', body: 'abc' });
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ url: 'http://localhost/v1/posts?limit=2', length: 3 });
  });

  it('compresses what is worth it', async () => {
    const app = echoApp({ api: () => Response.json('x'.repeat(5000)) });
    const response = await app.request('/v1/posts', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });

  it('takes a body of exactly 1 MiB', async () => {
    const response = await echoApp().request('/v1/posts', {
      method: 'POST',
      body: 'x'.repeat(MIB),
    });
    expect(await response.json()).toMatchObject({ length: MIB });
  });

  it.each([
    ['one byte more', () => 'x'.repeat(MIB + 1), {}],
    ['a stated length of more', () => 'x', { 'content-length': String(MIB + 1) }],
    ['more in chunks without a length', () => chunks(17), {}],
  ])('refuses %s', async (_, body, headers) => {
    const init = { method: 'POST', body: body(), headers, duplex: 'half' };
    const response = await echoApp({ api: boom }).request('/v1/posts', init);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: 'payload_too_large' } });
  });

  it('says that a proxy has taken the body of DELETE', async () => {
    const app = echoApp({ api: boom });
    for (const init of [{}, { headers: { 'content-length': '0' } }, { body: '' }]) {
      const response = await app.request('/v1/posts', { method: 'DELETE', ...init });
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 'request_body_lost' } });
    }
    const whole = await echoApp().request('/v1/posts', { method: 'DELETE', body: 'abc' });
    expect(await whole.json()).toMatchObject({ length: 3 });
  });

  it('answers a crash with the envelope and reports it', async () => {
    const logged: unknown[] = [];
    const app = echoApp({ api: boom, log: (...entry) => logged.push(entry) });
    const response = await app.request('/v1/posts');
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      error: { code: 'internal', message: 'An unexpected error occurred.' },
    });
    const requestId = response.headers.get('x-request-id');
    expect(requestId).toMatch(/^[\w-]{36}$/);
    expect(logged).toEqual([
      ['error', 'Unexpected error', { requestId, error: new Error('boom') }],
    ]);
  });
});

describe('the log', () => {
  it.each([
    [
      'requests',
      [['info', 'request', expect.objectContaining({ path: '/v1/posts', status: 200 })]],
    ],
    ['problems', []],
  ] as const)('of %s', async (which, entries) => {
    const logged: unknown[] = [];
    const app = echoApp({ logged: which, log: (...entry) => logged.push(entry) });
    const response = await app.request('/v1/posts?q=secret', {
      headers: { 'x-request-id': 'mine' },
    });
    expect(response.headers.get('x-request-id')).toBe('mine');
    expect(logged).toEqual(entries);
    expect(JSON.stringify(logged)).not.toContain('secret');
  });

  it('says what would let a refused page in', async () => {
    const logged: unknown[] = [];
    const app = echoApp({ log: (...entry) => logged.push(entry) });
    const headers = { origin: 'https://rundown.example.com' };
    await app.request('/v1/posts', { method: 'DELETE', headers });
    expect(logged).toEqual([
      ['warn', expect.stringContaining('RUNDOWN_ALLOWED_ORIGINS'), expect.anything()],
    ]);
  });
});

describe('/readyz', () => {
  it.each([
    [undefined, 200, { status: 'ready', mode: 'sandbox' }],
    [null, 200, { status: 'ready', mode: 'sandbox' }],
    ['The database is away.', 503, expect.objectContaining({ reason: 'The database is away.' })],
  ])('with %j', async (reason, status, body) => {
    const app = echoApp(reason === undefined ? {} : { unready: async () => reason });
    const response = await app.request('/readyz');
    expect(response.status).toBe(status);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual(body);
  });
});

describe('the rest', () => {
  it('is the site', async () => {
    const app = echoApp({
      site: (request) => new Response(`page for ${new URL(request.url).pathname}`),
    });
    expect(await (await app.request('/posts/1')).text()).toBe('page for /posts/1');
  });

  it('is nothing where there is no site', async () => {
    const response = await echoApp().request('/posts/1');
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'not_found' } });
  });

  it('has the sandbox controls only where they are given', async () => {
    const post = (app: ReturnType<typeof echoApp>) =>
      app.request('/__sandbox/reset', { method: 'POST' });
    expect((await post(echoApp())).status).toBe(404);
    expect((await post(echoApp({ control: () => Response.json({}) }))).status).toBe(200);
  });
});

/** `count` chunks of 64 KiB. */
function chunks(count: number): ReadableStream<Uint8Array> {
  let left = count;
  return new ReadableStream({
    pull(controller) {
      if (left === 0) controller.close();
      else controller.enqueue(new Uint8Array(65_536));
      left -= 1;
    },
  });
}
