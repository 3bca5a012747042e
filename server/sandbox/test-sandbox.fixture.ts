/** A sandbox for tests: in memory, with control, its clock fixed, called as a function. */
import type { Sandbox } from './sandbox.ts';
import { createSandbox } from './sandbox.ts';

/** Where the test's clock stands. */
export const NOW = '2026-04-20T12:00:00Z';
/** A post on TikTok with a sound, and one on Instagram, both due in a day. */
export const TIKTOK = 'post_tiktok';
export const INSTAGRAM = 'post_instagram';

export const ORIGIN = 'http://127.0.0.1:4302';

export type Json = Readonly<Record<string, unknown>>;

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies by path
  readonly body: any;
}

export interface TestSandbox {
  readonly sandbox: Sandbox;
  readonly call: (
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
  readonly patch: (id: string, body: unknown) => Promise<Answer>;
  /** The row of a post, `postedAt` included, behind the API's back. */
  readonly row: (id: string) => Promise<Json>;
  /** Changes or makes a post behind the API's back. */
  readonly put: (id: string, columns: Json) => Promise<void>;
}

export function callerOf(sandbox: Sandbox): TestSandbox['call'] {
  return async (method, path, body, headers) => {
    const response = await sandbox.app.request(ORIGIN + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text && JSON.parse(text) };
  };
}

/** One for all tests of a file, since opening costs more than a reset. It lives in memory only. */
let opened: Promise<Sandbox> | undefined;

/** A sandbox as new, with `posts` seeded posts and the two named above. One test at a time. */
export async function openTestSandbox(posts = 0): Promise<TestSandbox> {
  opened ??= createSandbox({ databaseUrl: ':memory:', control: true, reset: false });
  const sandbox = await opened;
  const call = callerOf(sandbox);
  const put: TestSandbox['put'] = async (id, columns) => {
    const response = await call('POST', `/__sandbox/posts/${id}`, columns);
    if (response.status !== 200) throw new Error(JSON.stringify(response.body));
  };
  await call('POST', '/__sandbox/reset', { seed: 7, posts, now: NOW });
  const { body } = await call('GET', '/v1/media/sounds?limit=1');
  const soundId: unknown = body.sounds[0].soundId;
  await put(TIKTOK, { create: true, soundId, caption: 'Rye' });
  await put(INSTAGRAM, { create: true, platform: 'instagram', caption: 'Rye' });
  return {
    sandbox,
    call,
    put,
    patch: (id, patch) => call('PATCH', `/v1/posts/${id}`, patch),
    row: async (id) => (await call('GET', `/__sandbox/posts/${id}`)).body,
  };
}
