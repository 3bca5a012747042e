import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { listen } from './listen.ts';
import { closeServer } from './shutdown.ts';
import type { Fetch } from './to-listener.ts';

/** Listens on a free port with an app that is there at once. */
async function serving(fetch: Fetch) {
  const { server, url } = await listen('127.0.0.1', 0, async () => fetch);
  return { url, [Symbol.asyncDispose]: () => closeServer(server, 0) };
}

/** What comes back for bytes that no HTTP client would send. */
async function raw(url: string, text: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let response = '';
  socket.on('data', (chunk) => {
    response += String(chunk);
  });
  socket.write(text);
  await once(socket, 'close');
  return response;
}

describe('listen', () => {
  it('gives the app the real port', async () => {
    let given = 0;
    const { server, url } = await listen('127.0.0.1', 0, async (port) => {
      given = port;
      return () => new Response();
    });
    await closeServer(server, 0);
    expect(url).toBe(`http://127.0.0.1:${given}`);
    expect(given).toBeGreaterThan(0);
  });

  it('lets early requests wait for the app', async () => {
    let early: Promise<Response> | undefined;
    const { server } = await listen('127.0.0.1', 0, async (port) => {
      early = fetch(`http://127.0.0.1:${port}/`);
      return () => new Response('ready');
    });
    expect(await (await early)?.text()).toBe('ready');
    await closeServer(server, 0);
  });

  it('lets go of the port when there will be no app', async () => {
    let port = 0;
    const failing = listen('127.0.0.1', 0, async (real) => {
      port = real;
      throw new Error('no database');
    });
    await expect(failing).rejects.toThrow('no database');
    await expect(fetch(`http://127.0.0.1:${port}/`)).rejects.toThrow();
  });

  it('fails with the system’s code where the port is taken', async () => {
    await using first = await serving(() => new Response());
    const again = listen(
      '127.0.0.1',
      Number(new URL(first.url).port),
      async () => () => new Response(),
    );
    await expect(again).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });

  it('answers a target that is no address with the envelope and the security headers', async () => {
    await using app = await serving(() => new Response('reached'));
    const response = await raw(
      app.url,
      'GET /a\\b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    );
    expect(response).toMatch(/^HTTP\/1\.1 400 /);
    expect(response).toContain('{"error":{"code":"bad_request"');
    expect(response.toLowerCase()).toContain('x-content-type-options: nosniff');
    expect(response).not.toContain('reached');
  });

  it('tells the app that the browser has gone', async () => {
    const gone = new AbortController();
    const browser = new AbortController();
    await using app = await serving(async ({ signal }) => {
      signal.addEventListener('abort', () => gone.abort());
      browser.abort();
      await once(signal, 'abort');
      return new Response();
    });
    await expect(fetch(app.url, { signal: browser.signal })).rejects.toThrow();
    if (!gone.signal.aborted) await once(gone.signal, 'abort');
    expect(gone.signal.aborted).toBe(true);
  });
});

describe('closeServer', () => {
  it('cuts off what outlasts the grace', async () => {
    const { server, url } = await listen('127.0.0.1', 0, async () => () => {
      void closeServer(server, 20);
      return new Promise<Response>(() => {});
    });
    await expect(fetch(url)).rejects.toThrow();
  });
});
