import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startUpstream } from '#server/live/upstream.fixture.ts';
import { buildServer } from './built-server.fixture.ts';
import type { BuiltServer } from './built-server.fixture.ts';

const KEY = 'sk_test_0123456789abcdef';
let built: BuiltServer;
beforeAll(async () => {
  built = await buildServer();
}, 60_000);
afterAll(() => built.remove());
const start: BuiltServer['start'] = (env, argv) => built.start(env, argv);

describe('starting', () => {
  it('says in one line where it is and what it stands on, and stops on SIGTERM', async () => {
    await using server = start();
    const url = await server.url();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok', mode: 'sandbox' });
    expect((await fetch(`${url}/v1/accounts`)).status).toBe(200);
    expect((await fetch(`${url}/__sandbox/reset`, { method: 'POST' })).status).toBe(404);
    expect(await (await fetch(`${url}/posts/1`)).text()).toContain('<title>Rundown</title>');
    server.child.kill('SIGTERM');
    expect(await server.ended).toEqual({
      code: 0,
      out: `Rundown is at ${url} (sandbox, data in memory)\n`,
      err: '',
    });
  });

  it('says that it is live, and lets the key out nowhere', async () => {
    await using upstream = await startUpstream((response) => response.writeHead(500).end(KEY));
    await using server = start({ INFINIPOST_API_KEY: KEY, INFINIPOST_API_URL: upstream.url });
    const url = await server.url();
    for (const path of [
      '/v1/posts',
      '/v1/nope',
      '/v1/posts/%ff',
      '/',
      '/healthz',
      '/__sandbox/x',
    ]) {
      expect(await (await fetch(url + path)).text()).not.toContain(KEY);
    }
    server.child.kill('SIGTERM');
    const { out, err, code } = await server.ended;
    expect({ out, err, code }).toEqual({
      out: `Rundown is at ${url} (live, ${upstream.url})\n`,
      err: '',
      code: 0,
    });
    expect(upstream.requests.map((request) => request.url)).toEqual(['/v1/posts']);
  });

  it('says at each start that whoever reaches it is let in', async () => {
    await using server = start({ HOST: '0.0.0.0', RUNDOWN_AUTH: 'open' });
    expect(await server.url()).toMatch(/^http:\/\/localhost:\d+$/);
    server.child.kill('SIGTERM');
    expect((await server.ended).out).toContain('RUNDOWN_AUTH=open: without a sign-in of its own');
  });
});

describe('not starting', () => {
  it.each([
    ['a bad value', { PORT: 'http' }, [], /^PORT must be a whole number/],
    ['a network and no way in', { HOST: '0.0.0.0' }, [], /^HOST opens .*accounts.*header.*open/],
    ['an unknown option', {}, ['--rest'], /^Unknown option: /],
    [
      'a folder that cannot be',
      { DATABASE_URL: 'file:/dev/null/x/rundown.db' },
      [],
      /\/dev\/null\/x/,
    ],
    ['no built page', { RUNDOWN_CLIENT_DIR: tmpdir() }, [], /npm run build/],
    [
      'an address of another machine',
      { HOST: '192.0.2.1', RUNDOWN_AUTH: 'open' },
      [],
      /^HOST 192\.0\.2\.1 is no address/,
    ],
    ['a key that is none', { INFINIPOST_API_KEY: `${KEY} x` }, [], /^INFINIPOST_API_KEY must/],
  ])('with %s: one sentence, exit 1', async (_, env, argv, sentence) => {
    await using server = start(env, argv);
    const { code, out, err } = await server.ended;
    expect(err).toMatch(sentence);
    expect(err).toMatch(/^[^\n]+\.\n$/);
    expect(err).not.toContain(KEY);
    expect({ code, out }).toEqual({ code: 1, out: '' });
  });

  it('with a taken port: one sentence, exit 1, the data untouched', async () => {
    await using first = await startUpstream((response) => response.end());
    const { port } = new URL(first.url);
    await using second = start({
      PORT: port,
      DATABASE_URL: `file:${join(built.folder, 'no', 'x.db')}`,
    });
    const { code, err } = await second.ended;
    expect({ code, err }).toEqual({
      code: 1,
      err: `Port ${port} is taken: stop the other program or set PORT to another number.\n`,
    });
  });
});

describe('stopping', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('on %s finishes what is under way', async (signal) => {
    const pending: (() => void)[] = [];
    await using upstream = await startUpstream((response) => {
      pending.push(() => response.end('{"data":[]}'));
      server.child.kill(signal);
    });
    await using server = start({ INFINIPOST_API_KEY: KEY, INFINIPOST_API_URL: upstream.url });
    const url = await server.url();
    const answer = fetch(`${url}/v1/posts`);
    await refused(url);
    for (const release of pending) release();
    expect(await (await answer).text()).toBe('{"data":[]}');
    expect(await server.ended).toMatchObject({ code: 0, err: '' });
  });

  it('on a second signal does not wait', async () => {
    await using upstream = await startUpstream(() => {
      // Never answers: only impatience ends this before the 5 seconds of grace.
      const again = setInterval(() => server.child.kill('SIGTERM'), 50);
      server.child.on('close', () => clearInterval(again));
    });
    await using server = start({ INFINIPOST_API_KEY: KEY, INFINIPOST_API_URL: upstream.url });
    const answer = fetch(`${await server.url()}/v1/posts`);
    await expect(answer).rejects.toThrow();
    expect(await server.ended).toMatchObject({ code: 1 });
  });
});

/** Waits until new connections are refused. */
async function refused(url: string): Promise<void> {
  for (;;) {
    try {
      await (await fetch(`${url}/healthz`, { headers: { connection: 'close' } })).text();
    } catch {
      return;
    }
  }
}
