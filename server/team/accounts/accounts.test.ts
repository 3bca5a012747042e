import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { teamApp } from '#server/team/team-app.fixture.ts';
import { browserOf, join, PASSWORD, pathIn, withAda } from './account-people.fixture.ts';
import { createThrottle, networkOf } from './throttle.ts';
import { openTeamDatabase } from '#server/team/db/open-team-database.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Time goes on by `ms`: nothing waits. */
function later(ms: number): void {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms });
}
afterEach(() => void vi.useRealTimers());

describe('the first account', () => {
  it('is made with the printed link, once, within 30 minutes', async () => {
    await using app = await teamApp({ RUNDOWN_AUTH: 'accounts' });
    const path = pathIn(app.firstLink ?? '');
    const ada = browserOf(app);
    expect(await (await ada.request(path)).text()).toContain('<h1>Create the first account</h1>');
    expect((await join(ada, path, 'Ada', 'short')).status).toBe(422);
    expect((await join(ada, path, 'Ada', 'qwertyuiop123')).status).toBe(422);
    expect((await join(ada, path, 'Ada')).headers.get('location')).toBe('/');
    expect(await ada.me()).toMatchObject({ name: 'Ada', role: 'admin' });
    const eve = browserOf(app);
    expect((await eve.request(path)).status).toBe(403);
    expect((await join(eve, path, 'Eve')).status).toBe(403);
    expect(await eve.me()).toBe(401);
  });

  it('cannot be made with an old link', async () => {
    await using app = await teamApp({ RUNDOWN_AUTH: 'accounts' });
    later(31 * MINUTE);
    expect((await join(browserOf(app), pathIn(app.firstLink ?? ''), 'Ada')).status).toBe(403);
  });
});

describe('an invitation', () => {
  it('lets one person in, within seven days, with the role it was made for', async () => {
    await using team = await withAda();
    const [one, two] = [await team.invite('viewer'), await team.invite('editor')];
    const bea = browserOf(team.app);
    expect(await (await bea.request(one)).text()).toContain('<h1>Join Rundown</h1>');
    // A name that is taken does not use the link up.
    expect((await join(bea, one, 'Ada')).status).toBe(422);
    expect((await join(bea, one, 'Bea')).status).toBe(303);
    expect(await bea.me()).toMatchObject({ name: 'Bea', role: 'viewer' });
    expect((await join(browserOf(team.app), one, 'Eve')).status).toBe(403);
    later(7 * DAY);
    expect((await join(browserOf(team.app), two, 'Cy')).status).toBe(403);
  });
});

describe('signing in', () => {
  let team: Awaited<ReturnType<typeof withAda>>;
  beforeAll(async () => {
    team = await withAda();
  });
  afterAll(() => team[Symbol.asyncDispose]());

  it('needs no script: its pages hold none, and load none', async () => {
    const pages = await Promise.all(
      ['/rundown/sign-in', await team.invite('viewer')].map((path) => team.app.request(path)),
    );
    for (const page of pages) {
      const text = await page.text();
      expect(text).toContain('<form method="post"');
      expect(text).not.toMatch(/<script|modulepreload|\son\w+=|javascript:/i);
      expect(new TextEncoder().encode(text).length).toBeLessThan(8000);
    }
  });

  it('answers the same for a wrong password and for unknown people', async () => {
    const eve = browserOf(team.app);
    const [wrong, unknown, odd] = await Promise.all([
      eve.signIn('ada@example.com', 'not hers at all'),
      eve.signIn('nobody@example.com', 'not hers at all'),
      eve.signIn('no address', 'not hers at all'),
    ]);
    const texts = await Promise.all([wrong, unknown, odd].map((response) => response.text()));
    for (const response of [wrong, unknown, odd]) expect(response.status).toBe(401);
    for (const text of texts) {
      expect(text).toContain('<p role="alert">Email or password is not right</p>');
    }
    expect(texts[0]?.replace('ada@', 'nobody@')).toBe(texts[1]);
  });

  it('gives a new token each time, and ends the one before', async () => {
    const before = new Map(team.ada.jar);
    expect((await team.ada.signIn('ada@example.com')).status).toBe(303);
    expect(team.ada.jar).not.toEqual(before);
    const thief = browserOf(team.app);
    for (const [name, value] of before) thief.jar.set(name, value);
    expect(await thief.me()).toBe(401);
    expect(await team.ada.me()).toMatchObject({ name: 'Ada' });
  });

  it('leads back to where one wanted to go, and nowhere else', async () => {
    const page = await browserOf(team.app).request('/posts/post_1?tz=utc', {
      headers: { accept: 'text/html' },
    });
    expect(page.status).toBe(401);
    const text = await page.text();
    expect(text).toContain('<h1>Sign in</h1>');
    expect(text).toContain('name="next" value="/posts/post_1?tz=utc"');
    expect(text).not.toContain('<script');
    // Nothing is requested ahead for somebody who may not read it.
    expect(text).not.toContain('preload');
    for (const [next, location] of [
      ['/posts/post_1?tz=utc', '/posts/post_1?tz=utc'],
      ['https://evil.example/', '/'],
      ['//evil.example/', '/'],
      ['/\\evil.example/', '/'],
      ['/\t/evil.example', '/'],
    ] as const) {
      const fields = { email: 'ada@example.com', password: PASSWORD, next };
      const response = await browserOf(team.app).form('/rundown/sign-in', fields);
      expect(response.headers.get('location'), next).toBe(location);
    }
  });

  it('tells the app in JSON, without a page', async () => {
    const bea = browserOf(team.app);
    const asApp = (password: string) =>
      bea.form(
        '/rundown/sign-in',
        { email: 'ada@example.com', password },
        { accept: 'application/json' },
      );
    const wrong = await asApp('wrong');
    expect([wrong.status, await wrong.json()]).toMatchObject([
      401,
      { error: { message: 'Email or password is not right' } },
    ]);
    expect((await asApp(PASSWORD)).status).toBe(204);
    expect(await bea.me()).toMatchObject({ name: 'Ada' });
  });

  it('is throttled by what was typed, and goes on after 15 minutes', async () => {
    const eve = browserOf(team.app);
    const tries = Array.from({ length: 12 }, () => eve.signIn('no such address'));
    const statuses = (await Promise.all(tries)).map((response) => response.status);
    expect(statuses.toSorted((one, other) => one - other)).toEqual([
      ...Array.from({ length: 10 }, () => 401),
      429,
      429,
    ]);
    later(16 * MINUTE);
    expect((await eve.signIn('no such address')).status).toBe(401);
  });

  it('is throttled by address, whatever accounts are tried; the right password is no guess', async () => {
    const db = await openTeamDatabase(':memory:');
    const throttle = createThrottle(db, () => Date.now());
    for (let tried = 0; tried < 60; tried += 1) {
      expect(await throttle.mayTry(`${tried}@example.com`, '2001:db8::1')).toBe(true);
    }
    expect(await throttle.mayTry('ada@example.com', '2001:db8::2')).toBe(false);
    expect(await throttle.mayTry('ada@example.com', '2001:db8:0:1::1')).toBe(true);
    for (let tried = 0; tried < 20; tried += 1) {
      expect(await throttle.mayTry('ada@example.com', '203.0.113.7')).toBe(true);
      await throttle.succeeded('Ada@example.com', '203.0.113.7');
    }
    db.$client.close();
  });

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:aaaa::1', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:bbbb::2', '2001:db8:1:2::/64'],
    [null, 'unknown'],
  ])('counts %s as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
