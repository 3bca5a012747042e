import { once } from 'node:events';
import { createServer as createSocket } from 'node:net';
import { createServer } from 'vite';
import type { ViteDevServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rundownServer } from './dev-plugin.ts';

async function freePort(): Promise<string> {
  const socket = createSocket().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const address = socket.address();
  socket.close();
  await once(socket, 'close');
  return String(typeof address === 'object' ? address?.port : address);
}

/** Vite as `npm run dev` starts it, with a database in memory. */
async function develop(env: Record<string, string> = {}) {
  const port = await freePort();
  const vite: ViteDevServer = await createServer({
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    optimizeDeps: { noDiscovery: true },
    plugins: [rundownServer({ PORT: port, DATABASE_URL: ':memory:', ...env })],
  });
  onTestFinished(() => vite.close());
  return { vite, url: `http://127.0.0.1:${port}` };
}

describe('npm run dev', { timeout: 30_000 }, () => {
  it('serves the API and the page on one port', async () => {
    const { vite, url } = await develop();
    await vite.listen();
    expect(await (await fetch(`${url}/healthz`)).json()).toEqual({ status: 'ok', mode: 'sandbox' });
    expect((await fetch(`${url}/v1/accounts`)).status).toBe(200);
    expect((await fetch(`${url}/v1/nope`)).status).toBe(404);
    expect((await fetch(`${url}/__sandbox/reset`, { method: 'POST' })).status).toBe(404);
    const page = await fetch(`${url}/posts/1`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<meta name="rundown-mode" content="sandbox" />');
  });

  it('serves both under another path', async () => {
    const { vite, url } = await develop({ RUNDOWN_BASE_PATH: '/rundown' });
    await vite.listen();
    expect((await fetch(`${url}/rundown/v1/accounts`)).status).toBe(200);
    const page = await fetch(`${url}/rundown/posts/1`, { headers: { accept: 'text/html' } });
    expect(await page.text()).toContain('<meta name="rundown-base" content="/rundown/" />');
  });

  it('keeps other web pages out', async () => {
    const { vite, url } = await develop();
    await vite.listen();
    const headers = { origin: 'http://localhost:3000' };
    expect((await fetch(`${url}/v1/posts`, { method: 'DELETE', headers })).status).toBe(403);
    const read = await fetch(`${url}/v1/accounts`, { headers });
    expect(read.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('fails with the sentence where a setting is wrong', async () => {
    await expect(develop({ HOST: 'http://x' })).rejects.toThrow(/^HOST must be an address/);
  });

  it('stays out of test runs', async () => {
    const { vite } = await develop({ HOST: 'http://x', VITEST: 'true' });
    expect(vite.config.plugins.map((plugin) => plugin.name)).not.toContain('rundown-server');
  });
});
