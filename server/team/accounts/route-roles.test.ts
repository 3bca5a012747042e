/** Each row of the route table, by each role and each way to have no role: only 401 and 403 come out. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readEnv } from '#server/config/env.ts';
import { underBasePath } from '#server/http/base-path.ts';
import { routesOf } from '#server/routes.ts';
import type { Route } from '#server/routes.ts';
import { openTeam } from '#server/team/team.ts';
import { mayAct } from '#server/team/people/access.ts';
import { browserOf, withAda } from './account-people.fixture.ts';
import type { Browser } from './account-people.fixture.ts';

const EIGHT_DAYS_MS = 8 * 86_400_000;

const nothing = () => new Response('null');

async function tableOfRoutes(): Promise<readonly Route[]> {
  const settings = readEnv({ DATABASE_URL: ':memory:', RUNDOWN_AUTH: 'accounts' }, []);
  if ('error' in settings) throw new Error(settings.error);
  const opened = await openTeam(settings.ok, () => undefined, [], 'http://127.0.0.1:4173');
  await opened.close();
  return routesOf({ mode: 'sandbox', api: nothing, control: nothing, team: opened.team });
}
const routes = await tableOfRoutes();
const closed = routes
  .filter(({ role }) => role !== 'public')
  .map(({ method, path, role }) => ({
    role,
    methods: method === 'ALL' ? ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] : [method],
    path: path.replaceAll(/:\w+/g, 'post_1').replace('*', path === '*' ? '/posts/post_1' : 'x'),
  }));
const calls = closed.flatMap(({ methods, path, role }) =>
  methods.map((method) => ({ method, path, role: role === 'public' ? 'viewer' : role })),
);

const send = (browser: Browser, method: string, path: string, headers = {}) =>
  browser.request(path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body: '{"postIds":["post_1"]}' }),
  });

/** The statuses that came, without a post, a person or a key in any answer. */
async function answers(browser: Browser, headers = {}, of = calls): Promise<Set<number>> {
  const statuses = new Set<number>();
  for (const { method, path } of of) {
    const response = await send(browser, method, path, headers);
    expect(await response.text()).not.toMatch(/postId|@example\.com|"person":\{/);
    statuses.add(response.status);
  }
  return statuses;
}

it('keep their names behind a proxy that took off a base path of the same name', async () => {
  const echo = underBasePath((request) => new Response(new URL(request.url).pathname), '/rundown/');
  const pathOf = async (path: string) =>
    (await echo(new Request(`http://127.0.0.1${path}`), {})).text();
  const own = routes.map(({ path }) => path).filter((path) => /^[^*]+$/.test(path));
  expect(own).toContain('/rundown/events');
  for (const path of own) {
    expect(await pathOf(path)).toBe(path);
    expect(await pathOf(`/rundown${path}`)).toBe(path);
  }
});

describe('the routes', () => {
  let team: Awaited<ReturnType<typeof withAda>>;
  let viewer: Browser;
  let editor: Browser;
  let removed: Browser;
  beforeAll(async () => {
    team = await withAda();
    viewer = await team.add('Vi', 'viewer');
    editor = await team.add('Ed', 'editor');
    removed = await team.add('Rex', 'admin');
    const { id } = await removed.me();
    await team.ada.form('/rundown/people', { do: 'remove', id });
  });
  afterAll(() => team[Symbol.asyncDispose]());

  it('are 401 without a session, with a removed person’s, and with a forged header', async () => {
    const none = browserOf(team.app);
    const forged = browserOf(team.app);
    forged.jar.set('rundown.session_token', 'AAAA.BBBB');
    expect(await answers(none)).toEqual(new Set([401]));
    expect(await answers(removed)).toEqual(new Set([401]));
    expect(await answers(forged, { 'x-forwarded-user': 'ada@example.com' })).toEqual(
      new Set([401]),
    );
  });

  it('are 401 with an old session', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + EIGHT_DAYS_MS });
    try {
      const old = browserOf(team.app);
      for (const [name, value] of team.ada.jar) old.jar.set(name, value);
      expect(await answers(old)).toEqual(new Set([401]));
    } finally {
      vi.useRealTimers();
    }
  });

  it('are 403 for a role that is too small', async () => {
    const ofViewer = calls.filter(({ role }) => !mayAct('viewer', role));
    const ofEditor = calls.filter(({ role }) => !mayAct('editor', role));
    expect(ofEditor.length).toBeGreaterThan(0);
    expect(await answers(viewer, {}, ofViewer)).toEqual(new Set([403]));
    expect(await answers(editor, {}, ofEditor)).toEqual(new Set([403]));
  });

  it('are 403 for a write from another site, with an admin’s cookie too', async () => {
    const writes = calls.filter(({ method }) => method !== 'GET');
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    ]) {
      expect(await answers(team.ada, headers, writes)).toEqual(new Set([403]));
    }
  });
});

it('are closed but for those that are named here', () => {
  const open = routes.filter(({ role }) => role === 'public');
  expect(open.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /healthz',
    'GET /readyz',
    'GET /rundown/sign-in',
    'POST /rundown/sign-in',
    'GET /rundown/oidc',
    'GET /rundown/auth/callback/oidc',
    'GET /rundown/join',
    'POST /rundown/join',
    'GET /assets/*',
    'GET /favicon.svg',
  ]);
  for (const { role } of routes) expect(['public', 'viewer', 'editor', 'admin']).toContain(role);
});
