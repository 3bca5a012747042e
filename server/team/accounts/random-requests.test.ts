/** Any request without a session that counts: no post, no person, no key, and none that reaches the API. */
import { afterEach, expect, inject, it, vi } from 'vitest';
import { startUpstream } from '#server/live/upstream.fixture.ts';
import { makeRandom } from '#server/sandbox/seed/random.ts';
import { browserOf, withAda } from './account-people.fixture.ts';
import type { Browser } from './account-people.fixture.ts';

const KEY = 'sk_live_a_key_that_nobody_sees';
const EIGHT_DAYS_MS = 8 * 86_400_000;
const SECRETS = [
  KEY,
  'ada@example.com',
  'Ada',
  'Rex',
  'A caption of theirs',
  '"postId"',
  '"person"',
];
const METHODS = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const;
const PATHS = [
  '/v1/posts',
  '/v1/posts/post_1',
  '/v1/posts/?postId=..',
  '/v1/accounts',
  '/v1/accounts/acc_1',
  '/v1/media/sounds',
  '/__sandbox/posts/post_1',
  '/rundown/me',
  '/rundown/people',
  '/rundown/sessions',
  '/rundown/sign-out',
  '/rundown/join?token=',
  '/rundown/oidc',
  '/rundown/auth/callback/oidc?code=x&state=y',
  '/rundown/auth/get-session',
  '/rundown/auth/list-accounts',
  '/rundown/history',
  '/rundown/history/head',
  '/rundown/history/export?format=csv',
  '/posts/post_1',
  '/',
  '/index.html',
  '/healthz',
  '/readyz',
] as const;
const WORDS = [
  'v1',
  'posts',
  'rundown',
  'history',
  'people',
  '..',
  '%2e%2e',
  'me',
  '%00',
  'assets',
];
const HEADERS = [
  {},
  { accept: 'text/html' },
  { authorization: `Bearer ${KEY}` },
  { 'x-forwarded-user': 'ada@example.com', 'x-forwarded-for': '127.0.0.1' },
  { 'x-rundown-address': '127.0.0.1', 'x-original-url': '/v1/posts' },
  { 'x-http-method-override': 'GET', 'x-rundown-attempt': 'one' },
  { origin: 'https://evil.example' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
] as const;
const BODIES = [
  '{"postIds":["post_1"]}',
  '{"caption":"x"}',
  'do=invite&role=admin',
  '[',
  '',
] as const;

afterEach(() => void vi.useRealTimers());

it(`give nothing`, { timeout: 900_000 }, async () => {
  const post = { postId: 'post_1', caption: 'A caption of theirs' };
  await using upstream = await startUpstream((response) => response.end(JSON.stringify(post)));
  await using team = await withAda({
    INFINIPOST_API_KEY: KEY,
    INFINIPOST_API_URL: upstream.url,
    RUNDOWN_SANDBOX_CONTROL: '0',
  });
  const removed = await team.add('Rex', 'admin');
  const { id } = await removed.me();
  await team.ada.form('/rundown/people', { do: 'remove', id });
  const expired = new Map(team.ada.jar);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + EIGHT_DAYS_MS });
  await team.ada.signIn('ada@example.com');

  const random = makeRandom(inject('propertySeed'));
  const ways: readonly (readonly [string, Iterable<readonly [string, string]>])[] = [
    ['nobody', []],
    ['an expired session', expired],
    ['a removed person', removed.jar],
    ['a made-up session', [['rundown.session_token', 'AAAA.BBBB']]],
    ['another site', team.ada.jar],
  ];
  const send = (browser: Browser, method: string, path: string, headers: object) => {
    const bodiless = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
    const type = random.pick(['application/json', 'application/x-www-form-urlencoded'] as const);
    return browser.request(path, {
      method,
      headers: { 'content-type': type, ...headers },
      ...(bodiless ? {} : { body: random.pick(BODIES) }),
    });
  };
  for (let tried = 0; tried < inject('randomRequests'); tried += 1) {
    const [who, cookies] = random.pick(ways);
    const browser = browserOf(team.app);
    for (const [name, value] of cookies) browser.jar.set(name, value);
    const isSite = who === 'another site';
    const method = isSite
      ? random.pick(['POST', 'PUT', 'PATCH', 'DELETE'] as const)
      : random.pick(METHODS);
    const made = Array.from({ length: random.between(1, 5) }, () => random.pick(WORDS)).join('/');
    const path = random.between(0, 3) === 0 ? `/${made}` : random.pick(PATHS);
    const headers = isSite ? { origin: 'https://evil.example' } : random.pick(HEADERS);
    const response = await send(browser, method, path, headers);
    const said = `${JSON.stringify([...response.headers])}\n${await response.text()}`;
    const story = `${who}: ${method} ${path} ${JSON.stringify(headers)}: ${response.status}`;
    for (const secret of SECRETS) {
      expect(said.includes(secret), `${story} gave ${secret}`).toBe(false);
    }
    if (isSite) expect(response.status, story).toBe(403);
    const { pathname } = new URL(path, 'http://x');
    const isClosed = /^\/(v1|__sandbox)\b|^\/rundown\/(me|people|sessions|history)\b/.test(
      pathname,
    );
    if (isClosed) expect([401, 403], story).toContain(response.status);
  }
  expect(upstream.requests).toEqual([]);
  expect(await team.ada.me()).toMatchObject({ name: 'Ada', role: 'admin' });
});
