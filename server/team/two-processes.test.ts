/** Two processes of the built server on one database file, behind one address that alternates. */
import { once } from 'node:events';
import { createServer, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildServer } from '#server/built-server.fixture.ts';
import type { BuiltServer, ServerProcess } from '#server/built-server.fixture.ts';
import {
  browserOf,
  join as joinWith,
  pathIn,
} from '#server/team/accounts/account-people.fixture.ts';
import type { Browser } from '#server/team/accounts/account-people.fixture.ts';
import { tabOf } from './live/event-tab.fixture.ts';
import { openTeamDatabase } from './db/open-team-database.ts';
import { verifyJournal } from './journal/verify-journal.ts';

const SAVES = 40;

/** Passes each request on to the next of `ports` in turn, and says in the response which it was. */
async function alternate() {
  const ports: number[] = [];
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const port = ports[turn++ % ports.length];
    const { method, url, headers } = incoming;
    const passed = httpRequest(
      { host: '127.0.0.1', port, method, path: url, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, {
          ...answer.headers,
          'x-process': String(port),
        });
        answer.pipe(outgoing);
      },
    );
    passed.on('error', () => outgoing.destroy());
    incoming.pipe(passed);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return { origin: `http://127.0.0.1:${address.port}`, ports, close: () => server.close() };
}

const send = (browser: Browser, method: string, path: string, body: unknown, headers = {}) =>
  browser.request(path, {
    method,
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...headers },
    body: JSON.stringify(body),
  });

describe('two processes behind one address', () => {
  let built: BuiltServer;
  let proxy: Awaited<ReturnType<typeof alternate>>;
  let processes: readonly ServerProcess[];
  let databaseUrl: string;
  let ada: Browser;
  let joined: readonly Response[];
  const app = {
    request: (path: string, init: RequestInit = {}) =>
      fetch(proxy.origin + path, { redirect: 'manual', ...init }),
  };
  const invite = async (role: string) =>
    pathIn(await (await ada.form('/rundown/people', { do: 'invite', role })).text());

  beforeAll(async () => {
    built = await buildServer();
    proxy = await alternate();
    databaseUrl = `file:${join(built.folder, 'shared.db')}`;
    // At the same moment, on a file that is not there yet.
    processes = [0, 1].map(() =>
      built.start({
        DATABASE_URL: databaseUrl,
        RUNDOWN_AUTH: 'accounts',
        RUNDOWN_SANDBOX_CONTROL: '1',
        RUNDOWN_ALLOWED_ORIGINS: proxy.origin,
      }),
    );
    for (const url of await Promise.all(processes.map((one) => one.url()))) {
      proxy.ports.push(Number(new URL(url).port));
    }
    // Each process has printed a link; of two that are used at the same moment one is worth something.
    const firsts = [browserOf(app), browserOf(app)];
    joined = await Promise.all(
      firsts.map((browser, index) =>
        joinWith(browser, pathIn(processes[index]?.said() ?? ''), `First${index}`),
      ),
    );
    ada = firsts[joined.findIndex(({ status }) => status === 303)] ?? browserOf(app);
  }, 60_000);
  afterAll(async () => {
    for (const one of processes) await one.kill();
    proxy.close();
    built.remove();
  });

  it('make one first account', () => {
    expect(joined.filter(({ status }) => status === 303)).toHaveLength(1);
  });

  it('are two, and filled the sandbox once', async () => {
    const answers = await Promise.all([0, 1].map(() => ada.request('/v1/posts?limit=100')));
    expect(new Set(answers.map((answer) => answer.headers.get('x-process'))).size).toBe(2);
    const [one, other] = await Promise.all(answers.map((answer) => answer.json()));
    expect(one.data).toHaveLength(100);
    expect(other).toEqual(one);
  });

  it('know each other’s sessions, roles and sign-outs', async () => {
    const bea = browserOf(app);
    await joinWith(bea, await invite('viewer'), 'Bea');
    const ask = async () => [await bea.me(), await bea.me()];
    expect(await ask()).toMatchObject([{ role: 'viewer' }, { role: 'viewer' }]);
    const { id } = await bea.me();
    await ada.form('/rundown/people', { do: 'role', id, role: 'editor' });
    expect(await ask()).toMatchObject([{ role: 'editor' }, { role: 'editor' }]);
    const before = new Map(bea.jar);
    await bea.form('/rundown/sign-out', {});
    for (const [name, value] of before) bea.jar.set(name, value);
    expect(await ask()).toEqual([401, 401]);
    await bea.signIn('bea@example.com');
    await ada.form('/rundown/people', { do: 'remove', id });
    expect(await ask()).toEqual([401, 401]);
  });

  it('count guesses together', async () => {
    const eve = browserOf(app);
    const tries = Array.from({ length: 14 }, () =>
      eve.signIn('eve@example.com', 'a guess of hers'),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(10);
  });

  it('refuse a write that has reached the other', async () => {
    await send(ada, 'POST', '/__sandbox/posts/post_two', { create: true, caption: 'Rye' });
    const name = { 'x-rundown-attempt': 'the same' };
    const save = (caption: string) => send(ada, 'PATCH', '/v1/posts/post_two', { caption }, name);
    const first = await save('First');
    const again = await save('Again');
    expect([first.status, again.status]).toEqual([200, 409]);
    expect(first.headers.get('x-process')).not.toBe(again.headers.get('x-process'));
    const history = await (await ada.request('/rundown/history?postId=post_two')).json();
    expect(history.data).toHaveLength(2);
  });

  it('keep one chain, whoever writes', async () => {
    const ids = Array.from({ length: SAVES }, (_, index) => `post_chain_${index % 8}`);
    for (const id of new Set(ids))
      await send(ada, 'POST', `/__sandbox/posts/${id}`, { create: true });
    const saves = ids.map(async (id, index) =>
      send(ada, 'PATCH', `/v1/posts/${id}`, { caption: `Save ${index}` }),
    );
    const statuses = (await Promise.all(saves)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
    const db = await openTeamDatabase(databaseUrl);
    try {
      expect(await verifyJournal(db)).toMatchObject({ ok: true, entries: 2 * (SAVES + 1) });
    } finally {
      db.$client.close();
    }
    const heads = await Promise.all([0, 1].map(() => ada.request('/rundown/history/head')));
    const [one, other] = await Promise.all(heads.map((answer) => answer.json()));
    expect(other).toEqual(one);
    for (const id of new Set(ids)) {
      const post = await (await ada.request(`/v1/posts/${id}`)).json();
      const { data } = await (await ada.request(`/rundown/history?postId=${id}`)).json();
      const saved = data.flatMap((row: { outcome: string; changes: { to: string }[] }) =>
        row.outcome === 'proved' ? row.changes.map(({ to }) => to) : [],
      );
      expect(saved).toHaveLength(SAVES / 8);
      expect(saved).toContain(post.caption);
    }
    for (const { said } of processes) expect(said()).not.toContain('"level":"error"');
  });

  it('tell each other who has what open, and what was saved', async () => {
    const cy = browserOf(app);
    await joinWith(cy, await invite('viewer'), 'Cy');
    await send(ada, 'POST', '/__sandbox/posts/post_seen', { create: true, caption: 'Rye' });
    const listener = await tabOf(cy.request, 'tab-of-cy');
    const opener = await tabOf(ada.request, 'tab-of-ada');
    const processOf = ({ response }: typeof opener) => response.headers.get('x-process');
    expect(processOf(listener)).not.toBe(processOf(opener));
    await opener.open('post_seen');
    const open = { postId: 'post_seen', isYou: false };
    await vi.waitFor(async () => {
      expect(await listener.hears('presence')).toMatchObject({ others: [open] });
    });
    await opener.save('post_seen', 'By the other process', 'tab-of-ada.1');
    expect(await listener.hears('changed')).toEqual({ postIds: ['post_seen'] });
    await Promise.all([listener.leave(), opener.leave()]);
  });
});
