import { once } from 'node:events';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KEY, live, liveApp, ok } from './live-app.fixture.ts';
import type { Reply } from './live-app.fixture.ts';
import { startUpstream } from './upstream.fixture.ts';

describe('what is forwarded', () => {
  it.each([
    ['GET', '/v1/posts?status=posted&limit=100&cursor=a%2Fb', undefined],
    ['GET', '/v1/posts/post_1', undefined],
    ['PATCH', '/v1/posts/post_1', '{"caption":"Grüße 🌊"}'],
    ['DELETE', '/v1/posts', '{"postIds":["post_1"]}'],
    ['GET', '/v1/accounts', undefined],
    ['GET', '/v1/accounts/acc_1', undefined],
    ['GET', '/v1/media/sounds?limit=50', undefined],
  ])('%s %s goes through, with the key', async (method, path, body) => {
    await using rundown = await live(ok);
    const headers = { 'content-type': 'application/json' };
    const answer = await rundown.request(path, { method, headers, ...(body && { body }) });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ data: [] });
    expect(rundown.requests).toEqual([
      expect.objectContaining({ method, url: path, body: body ?? '' }),
    ]);
    expect(rundown.requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${KEY}`,
      'content-type': 'application/json',
    });
  });

  it('keeps a path in front of the API and re-encodes an odd id as one segment', async () => {
    await using upstream = await startUpstream(ok);
    const app = liveApp(`${upstream.url}/base`);
    await app.request("http://localhost/v1/posts/a%20'b?x=1");
    expect(upstream.requests[0]?.url).toBe("/base/v1/posts/a%20'b?x=1");
  });

  it.each([
    ['GET', '/v1/keys'],
    ['GET', '/v1'],
    ['GET', '/v1/posts/'],
    ['GET', '/v1//posts'],
    ['GET', '/v1/posts/..%2Fkeys'],
    ['GET', '/v1/%70osts'],
    ['GET', '/v1/posts/%2e%2e/keys'],
    ['POST', '/v1/media/upload'],
    ['POST', '/__sandbox/reset'],
  ])('%s %s is 404 and never forwarded', async (method, path) => {
    await using rundown = await live(ok);
    const answer = await rundown.request(path, { method });
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ error: { code: 'not_found' } });
    expect(rundown.requests).toEqual([]);
  });

  it.each([
    ['POST', '/v1/posts', 'GET, DELETE'],
    ['HEAD', '/v1/posts', 'GET, DELETE'],
    ['OPTIONS', '/v1/posts', 'GET, DELETE'],
    ['DELETE', '/v1/posts/post_1', 'GET, PATCH'],
    ['PATCH', '/v1/accounts/acc_1', 'GET'],
    ['DELETE', '/v1/media/sounds', 'GET'],
  ])('%s %s is 405, allowing %s', async (method, path, allow) => {
    await using rundown = await live(ok);
    const answer = await rundown.request(path, { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe(allow);
    expect(rundown.requests).toEqual([]);
  });

  it('leaves the browser’s own headers behind, and those meant for one hop', async () => {
    await using rundown = await live(ok);
    const own = {
      cookie: 'session=1',
      authorization: 'Bearer sk_live_other',
      origin: 'http://localhost',
      referer: 'http://localhost/posts/1',
      'x-forwarded-for': '10.0.0.1',
      forwarded: 'for=10.0.0.1',
      te: 'trailers',
      'proxy-authorization': 'Basic eA==',
      'x-anything': '1',
      connection: 'close, Accept',
      accept: 'text/plain',
      'user-agent': 'Browser/1',
    };
    await rundown.request('/v1/posts', { headers: own });
    const sent = rundown.requests[0]?.headers ?? {};
    expect(sent.authorization).toBe(`Bearer ${KEY}`);
    expect(sent['user-agent']).toBe('rundown');
    expect(sent.accept).not.toBe('text/plain');
    expect(sent.connection).not.toContain('close');
    for (const name of Object.keys(own)
      .slice(0, 9)
      .filter((key) => key !== 'authorization')) {
      expect(sent).not.toHaveProperty(name);
    }
  });

  it('refuses a body over 1 MiB without forwarding it', async () => {
    await using rundown = await live(ok);
    const body = 'x'.repeat(1024 * 1024 + 1);
    const answer = await rundown.request('/v1/posts/post_1', { method: 'PATCH', body });
    expect(answer.status).toBe(413);
    expect(rundown.requests).toEqual([]);
  });
});

describe('what comes back', () => {
  it.each([
    [400, 'application/json', '{"error":{"code":"missing_required_fields","message":"caption"}}'],
    [401, 'application/json', '{"error":{"code":"invalid_api_key","message":"no"}}'],
    [409, 'application/json', '{"error":{"code":"post_already_posted","message":"late"}}'],
    [429, 'application/json', '{}'],
    [500, 'text/html', '<h1>Bad gateway</h1>'],
    [503, 'text/plain', ''],
    [200, 'application/json', '{"data":['],
    [204, 'application/json', ''],
  ])('%i %s %s is passed on as it is', async (status, type, body) => {
    await using rundown = await live((response) => {
      response.writeHead(status, { 'content-type': type, 'retry-after': '7' });
      response.end(body);
    });
    const answer = await rundown.request('/v1/posts');
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(await answer.text()).toBe(body);
  });

  it('unpacks a compressed answer and drops what no longer fits it', async () => {
    await using rundown = await live((response) => {
      const packed = gzipSync('{"data":[]}');
      response.writeHead(200, {
        'content-type': 'application/json',
        'content-encoding': 'gzip',
        'content-length': packed.length,
      });
      response.end(packed);
    });
    const answer = await rundown.request('/v1/posts');
    expect(await answer.json()).toEqual({ data: [] });
    expect(answer.headers.get('content-encoding')).toBeNull();
    expect(answer.headers.get('content-length')).not.toBe(String(gzipSync('{"data":[]}').length));
  });

  it('lets through only the headers it knows, and none named by Connection', async () => {
    await using rundown = await live((response) => {
      response.writeHead(200, {
        'content-type': 'application/json',
        date: 'Tue, 21 Apr 2026 10:00:00 GMT',
        age: '12',
        'retry-after': '3',
        connection: 'close, Retry-After',
        'set-cookie': 'session=1',
        'access-control-allow-origin': '*',
        'x-powered-by': 'upstream',
        'content-security-policy': "script-src 'unsafe-inline'",
      });
      response.end('{}');
    });
    const { headers } = await rundown.request('/v1/posts');
    expect(headers.get('date')).toBe('Tue, 21 Apr 2026 10:00:00 GMT');
    expect(headers.get('age')).toBe('12');
    expect(headers.get('content-security-policy')).not.toContain("script-src 'unsafe-inline'");
    const passed = ['retry-after', 'set-cookie', 'access-control-allow-origin', 'x-powered-by'];
    expect(passed.filter((name) => headers.has(name))).toEqual([]);
  });
});

const hang: Reply = () => {};
const half: Reply = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"data":[');
};

describe('when the API fails', () => {
  it.each([
    ['sends no headers in time', hang],
    ['sends headers but not all of the body in time', half],
  ])('%s: 504', async (_, answer) => {
    await using rundown = await live(answer, 50);
    const response = await rundown.request('/v1/posts');
    expect(response.status).toBe(504);
    expect(await response.json()).toMatchObject({ error: { code: 'upstream_timeout' } });
  });

  it.each<[string, Reply, string]>([
    ['drops the connection', (response) => response.destroy(), 'upstream_unreachable'],
    [
      'drops the connection in the middle of the body',
      (response, request) => {
        half(response, request);
        response.write('{', () => response.destroy());
      },
      'upstream_unreachable',
    ],
    [
      'redirects',
      (response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'upstream_redirect',
    ],
    [
      'answers without end',
      (response) => response.end(Buffer.alloc(17 * 1024 * 1024)),
      'upstream_too_large',
    ],
  ])('%s: 502', async (_, answer, code) => {
    await using rundown = await live(answer);
    const response = await rundown.request('/v1/posts');
    expect(response.status).toBe(502);
    expect(await response.json()).toEqual({ error: { code, message: expect.any(String) } });
    expect(rundown.requests).toHaveLength(1);
  });

  it('is not there at all: 502', async () => {
    const gone = await startUpstream(ok);
    await gone[Symbol.asyncDispose]();
    const logged: unknown[] = [];
    const app = liveApp(gone.url, 10_000, (...entry) => logged.push(entry));
    const answer = await app.request('/v1/posts?status=posted');
    expect(answer.status).toBe(502);
    expect(await answer.json()).toMatchObject({ error: { code: 'upstream_unreachable' } });
    const fields = { method: 'GET', path: '/v1/posts', status: 502 };
    expect(logged).toEqual([['warn', expect.stringContaining('cannot be reached'), fields]]);
  });

  it('is let go of when the browser goes away', async () => {
    const browser = new AbortController();
    const closed: Promise<unknown>[] = [];
    await using rundown = await live((response) => {
      closed.push(once(response, 'close'));
      browser.abort();
    });
    const answer = await rundown.request('/v1/posts', { signal: browser.signal });
    await Promise.all(closed);
    expect(closed).toHaveLength(1);
    expect(answer.status).toBe(499);
  });

  it('gets nothing when the browser has gone before', async () => {
    await using rundown = await live(ok);
    await rundown.request('/v1/posts', { signal: AbortSignal.abort() });
    expect(rundown.requests).toEqual([]);
  });
});
