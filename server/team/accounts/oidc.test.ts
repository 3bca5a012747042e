/** Signing in with OpenID Connect, through a real provider over loopback. */
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { browserOf, withAda } from './account-people.fixture.ts';
import type { Browser } from './account-people.fixture.ts';
import { startProvider } from './oidc-provider.fixture.ts';

const ORIGIN = 'http://127.0.0.1:4173';
const BACK = `${ORIGIN}/rundown/auth/callback/oidc`;
const BEA = { id: 'bea-1', name: 'Bea', email: 'bea@bakery.example' };
const EVE = { id: 'eve-1', name: 'Eve', email: 'eve@bakery.example' };

/** The provider warns of its store, which a test alone uses. */
const quiet = () => void vi.spyOn(console, 'warn').mockImplementation(() => undefined);

/** Goes to the provider and through it; where it leads back to Rundown, not yet followed. */
async function throughProvider(url: string): Promise<string> {
  const jar = new Map<string, string>();
  let location = url;
  while (!location.startsWith(ORIGIN)) {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(location, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${location}: ${await response.text()}`);
    location = new URL(next, location).href;
  }
  return location.slice(ORIGIN.length);
}
/** Where Rundown sends the browser. */
async function start(browser: Browser, query = 'next=%2Fposts%2Fpost_1'): Promise<string> {
  const response = await browser.request(`/rundown/oidc?${query}`);
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
}
const comeBack = async (browser: Browser, path: string) => {
  const response = await browser.request(path);
  expect([302, 303]).toContain(response.status);
  return response.headers.get('location') ?? '';
};

const signIn = async (browser: Browser, query?: string) =>
  comeBack(browser, await throughProvider(await start(browser, query)));

describe('signing in with a provider', () => {
  let provider: Awaited<ReturnType<typeof startProvider>>;
  let team: Awaited<ReturnType<typeof withAda>>;
  beforeEach(quiet);
  beforeAll(async () => {
    quiet();
    provider = await startProvider(BACK);
    team = await withAda(provider.env);
  });
  afterAll(async () => {
    await team[Symbol.asyncDispose]();
    await provider[Symbol.asyncDispose]();
  });

  const invite = async (role: string) =>
    new URL(await team.invite(role), ORIGIN).searchParams.toString();
  const people = async () => (await team.ada.request('/rundown/people')).text();

  it('is offered by name, and asks with state, nonce and PKCE', async () => {
    const page = await (await browserOf(team.app).request('/rundown/sign-in')).text();
    expect(page).toMatch(/<a [^>]*href="\/rundown\/oidc\?next=[^"]*">Sign in with Bakery ID<\/a>/);
    const { origin, searchParams } = new URL(await start(browserOf(team.app)));
    expect(origin).toBe(provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid profile email',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^.{20,}$/),
      nonce: expect.stringMatching(/^.{20,}$/),
    });
  });

  it('lets somebody in with an invitation, and from then on without', async () => {
    provider.signInAs(BEA);
    const bea = browserOf(team.app);
    const invitation = await invite('editor');
    expect(await signIn(bea, invitation)).toBe('/');
    expect(await bea.me()).toMatchObject({ name: 'Bea', role: 'editor' });
    const elsewhere = browserOf(team.app);
    expect(await signIn(elsewhere)).toBe('/posts/post_1');
    expect(await elsewhere.me()).toMatchObject({ name: 'Bea', role: 'editor' });
    // The link was hers alone.
    provider.signInAs(EVE);
    const eve = browserOf(team.app);
    expect(await signIn(eve, invitation)).toMatch(/^\/rundown\/sign-in\?/);
    expect(await eve.me()).toBe(401);
  });

  it('gives a new token each time, and ends the one before', async () => {
    provider.signInAs(BEA);
    const bea = browserOf(team.app);
    await signIn(bea);
    const before = new Map(bea.jar);
    await signIn(bea);
    const thief = browserOf(team.app);
    for (const [name, value] of before) thief.jar.set(name, value);
    expect(await thief.me()).toBe(401);
    expect(await bea.me()).toMatchObject({ name: 'Bea' });
  });

  it('refuses somebody unknown in one sentence, and makes no account', async () => {
    provider.signInAs(EVE);
    const eve = browserOf(team.app);
    const page = await eve.request(await signIn(eve));
    expect(await page.text()).toContain('That account is not known here. Ask an admin');
    expect(await eve.me()).toBe(401);
    expect(await people()).not.toContain(EVE.email);
  });

  it('is not joined to an account with a password by its email', async () => {
    provider.signInAs({ id: 'mallory', name: 'Ada', email: 'ada@example.com' });
    const mallory = browserOf(team.app);
    expect(await signIn(mallory)).toMatch(/^\/rundown\/sign-in\?/);
    expect(await signIn(mallory, await invite('viewer'))).toMatch(/^\/rundown\/sign-in\?/);
    expect(await mallory.me()).toBe(401);
  });

  it('works once: the same way back a second time, or in another browser, is refused', async () => {
    provider.signInAs(BEA);
    const bea = browserOf(team.app);
    const back = await throughProvider(await start(bea));
    const thief = browserOf(team.app);
    expect(await comeBack(thief, back)).toMatch(/^\/rundown\/sign-in\?/);
    expect(await thief.me()).toBe(401);
    const again = await throughProvider(await start(bea));
    expect(await comeBack(bea, again)).toBe('/posts/post_1');
    const late = browserOf(team.app);
    for (const [name, value] of bea.jar) if (!name.includes('session')) late.jar.set(name, value);
    expect(await comeBack(late, again)).toMatch(/^\/rundown\/sign-in\?/);
    expect(await late.me()).toBe(401);
  });

  it.each([
    ['state', 'another-state-than-the-one-sent'],
    ['nonce', 'another-nonce-than-the-one-sent'],
    ['code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM'],
  ])('refuses a %s that is not its own', async (name, value) => {
    provider.signInAs(BEA);
    const bea = browserOf(team.app);
    const url = new URL(await start(bea));
    url.searchParams.set(name, value);
    expect(await comeBack(bea, await throughProvider(url.href))).toMatch(/^\/rundown\/sign-in\?/);
    expect(await bea.me()).toBe(401);
  });

  it('says so where the provider does not let somebody in', async () => {
    const bea = browserOf(team.app);
    const state = new URL(await start(bea)).searchParams.get('state') ?? '';
    const denied = `/rundown/auth/callback/oidc?error=access_denied&state=${state}`;
    const page = await bea.request(await comeBack(bea, denied));
    expect(await page.text()).toContain('Signing in with Bakery ID did not work. Try again.');
  });

  it('says so where the provider is away, and needs no restart when it is back', async () => {
    const once = await startProvider(BACK);
    const { port } = new URL(once.issuer);
    await once[Symbol.asyncDispose]();
    await using alone = await withAda(once.env);
    const browser = browserOf(alone.app);
    expect(await start(browser)).toBe('/rundown/sign-in?error=provider');
    await using again = await startProvider(BACK, Number(port));
    expect(again.issuer).toBe(once.issuer);
    expect(await start(browser)).toMatch(once.issuer);
  });
});
