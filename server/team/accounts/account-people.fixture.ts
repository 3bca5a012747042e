/** People with accounts, each with the cookies of a browser. */
import { teamApp } from '#server/team/team-app.fixture.ts';

type App = Pick<Awaited<ReturnType<typeof teamApp>>, 'request'>;
export const PASSWORD = 'rye bread, sliced thin';
const FORM = 'application/x-www-form-urlencoded';

/** A browser: keeps cookies, sends forms from its own pages. */
export function browserOf(app: App) {
  const jar = new Map<string, string>();
  const request = async (path: string, init: RequestInit = {}) => {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await app.request(path, { ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const form = (path: string, fields: Record<string, string>, headers = {}) =>
    request(path, {
      method: 'POST',
      headers: { 'content-type': FORM, 'sec-fetch-site': 'same-origin', ...headers },
      body: new URLSearchParams(fields).toString(),
    });
  const signIn = (email: string, password = PASSWORD) =>
    form('/rundown/sign-in', { email, password, next: '/' });
  const me = async () => {
    const response = await request('/rundown/me');
    return response.status === 200 ? (await response.json()).person : response.status;
  };
  return { request, form, signIn, me, jar };
}

export type Browser = ReturnType<typeof browserOf>;

/** Where a link that was shown leads, from its path on. */
export function pathIn(text: string): string {
  return /\/rundown\/join\?token=[\w-]+/.exec(text)?.[0] ?? '';
}

export function join(browser: Browser, path: string, name: string, password = PASSWORD) {
  const token = new URL(path, 'http://x').searchParams.get('token') ?? '';
  const email = `${name.toLowerCase()}@example.com`;
  return browser.form('/rundown/join', { token, name, email, password });
}

/** An app with Ada, its first admin. */
export async function withAda(env: Readonly<Record<string, string>> = {}) {
  const app = await teamApp({ RUNDOWN_AUTH: 'accounts', ...env });
  const ada = browserOf(app);
  const joined = await join(ada, pathIn(app.firstLink ?? ''), 'Ada');
  if (joined.status !== 303) throw new Error(await joined.text());
  const invite = async (role: string) => {
    const shown = await ada.form('/rundown/people', { do: 'invite', role });
    return pathIn(await shown.text());
  };
  /** Somebody of that role, signed in. */
  const add = async (name: string, role: string) => {
    const browser = browserOf(app);
    await join(browser, await invite(role), name);
    return browser;
  };
  return { app, ada, invite, add, [Symbol.asyncDispose]: () => app[Symbol.asyncDispose]() };
}
