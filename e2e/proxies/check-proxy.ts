/** What must work behind any proxy: the page, its files, reading, writing, odd ids, DELETE with a body, events. */
import { strict as assert } from 'node:assert';
import { request } from 'node:https';
import type { Page } from '@playwright/test';
import type { Login } from './start-proxy.ts';

/** Opens Rundown at `url` (with a slash at the end) and uses it as its scripts would, with the post `id`. */
export async function checkPage(
  page: Page,
  url: string,
  id: string,
  login: Login | undefined,
): Promise<void> {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()} ${response.url()}`);
  });
  // tsx names inner functions with a helper of its own that the page does not have.
  await page.addInitScript({ content: 'globalThis.__name = (value) => value' });
  const opened = await page.goto(url);
  assert.equal(opened?.status(), 200);
  const base = await page.locator('meta[name="rundown-base"]').getAttribute('content');
  assert.equal(base, new URL(url).pathname);
  await page.getByRole('heading', { name: 'Scheduled posts', level: 1 }).waitFor();
  await page.getByRole('listitem').first().waitFor();
  assert.deepEqual(problems, []);

  const { heardAfterMs, ...answers } = await page.evaluate(useApi, { base, id });
  assert.ok(heardAfterMs < 2000, `heard of the save after ${heardAfterMs} ms`);
  assert.deepEqual(answers, {
    created: 200,
    patched: [200, 'Behind a proxy'],
    changed: [id],
    read: [200, id],
    deleted: [id],
    picture: true,
  });

  if (login === undefined) return;
  await page.evaluate(() => fetch('/oauth2/sign_out'));
  const signedOut = await page.evaluate(async () => {
    const answer = await fetch('/v1/posts');
    return [answer.status, answer.headers.get('content-type')];
  });
  assert.deepEqual(signedOut, [401, 'text/html']);
}

/** Runs in the page. */
async function useApi({ base, id }: { base: string | null; id: string }) {
  const path = encodeURIComponent(id);
  const send = (method: string, address: string, body: unknown) =>
    fetch(base + address, {
      method,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const created = await send('POST', `__sandbox/posts/${path}`, { create: true });
  const events = new EventSource(`${base}rundown/events?tab=behind-a-proxy`);
  const hear = (name: string) =>
    new Promise<MessageEvent>((resolve, reject) => {
      events.addEventListener(name, resolve, { once: true });
      events.addEventListener('error', () => reject(new Error(`no ${name}`)), { once: true });
    });
  // A proxy that collects what passes would hold it back.
  await hear('presence');
  const heard = hear('changed');
  const began = performance.now();
  const patched = await send('PATCH', `v1/posts/${path}`, { caption: 'Behind a proxy' });
  const changed = JSON.parse((await heard).data).postIds;
  const heardAfterMs = performance.now() - began;
  events.close();
  const read = await fetch(`${base}v1/posts/${path}`);
  const deleted = await send('DELETE', 'v1/posts', { postIds: [id] });
  const { accounts } = await (await fetch(`${base}v1/accounts`)).json();
  const picture = new Image();
  picture.src = accounts[0].profilePicUrl;
  await picture.decode();
  return {
    created: created.status,
    patched: [patched.status, (await patched.json()).caption],
    changed,
    heardAfterMs,
    read: [read.status, (await read.json()).postId],
    deleted: (await deleted.json()).deleted,
    picture: picture.src.startsWith(location.origin),
  };
}

/** A browser that sends `Origin` but no `Sec-Fetch-Site` is known by RUNDOWN_ALLOWED_ORIGINS alone. */
export async function checkWithoutBrowserWord(
  host: string,
  port: number,
  basePath: string,
): Promise<void> {
  const write = (origin: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          servername: host,
          rejectUnauthorized: false,
          method: 'PATCH',
          path: `${basePath}v1/posts/none`,
          headers: { host: `${host}:${port}`, origin, 'content-type': 'application/json' },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      sent.on('error', reject);
      sent.end('{}');
    });
  assert.equal(await write(`https://${host}:${port}`), 404);
  assert.equal(await write('https://evil.example.com'), 403);
}
