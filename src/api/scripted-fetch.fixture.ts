/**
 * The network edge, scripted: each request gets the next answer, and what was asked is written down.
 * Nothing of ours is replaced; waiting between retries is for fake timers.
 */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Post } from '#contract/post.ts';

export interface Answer {
  readonly status?: number;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, a lost connection, one that breaks off in the body, none in time, or one that leads away. */
export type Step = Answer | 'lost' | 'cut' | 'timeout' | 'redirected';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
  readonly headers: Headers;
}

export const holding = (post: Post): Answer => ({ body: post });
export const refusing = (status: number, code = '', message = ''): Answer => ({
  status,
  body: { error: { code, message } },
});

function answerOf({ status = 200, body = '', headers = {} }: Answer): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(status === 204 ? null : text, { status, headers });
}

/**
 * Puts `answer` in the place of `fetch` until `vi.unstubAllGlobals`, and returns what was requested so
 * far. Where it has no answer, the request rejects.
 */
export function routeFetch(answer: (request: Asked) => Step | undefined): readonly Asked[] {
  const asked: Asked[] = [];
  let limit = new AbortController();
  vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    limit = new AbortController();
    return limit.signal;
  });
  vi.stubGlobal('fetch', async (path: string, init: RequestInit) => {
    const request: Asked = {
      method: init.method ?? 'GET',
      path,
      body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined,
      headers: new Headers(init.headers),
    };
    asked.push(request);
    const step = answer(request);
    if (step === undefined) throw new Error('a request that the script does not know');
    if (step === 'timeout') limit.abort();
    if (step === 'timeout' || step === 'lost') throw new TypeError('Failed to fetch');
    if (step === 'redirected') {
      return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
    }
    if (step !== 'cut') return answerOf(step);
    const broken = new ReadableStream({ start: (body) => body.error(new TypeError('cut')) });
    return new Response(broken);
  });
  return asked;
}

/** The same with one answer after the other, whatever is requested; a request too many rejects. */
export function scriptFetch(...steps: readonly Step[]): readonly Asked[] {
  const left = [...steps];
  return routeFetch(() => left.shift());
}

/** The methods asked, in order: `GET PATCH GET`. */
export const methodsOf = (asked: readonly Asked[]): string =>
  asked.map(({ method }) => method).join(' ');

/** For a whole test file: waits are for `afterAllTimers`, and each test begins with a network of its own. */
export function withFakeTimers(): void {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });
}

/** Lets everything happen that waits for a timer. */
export async function afterAllTimers<T>(promise: Promise<T>): Promise<T> {
  await vi.runAllTimersAsync();
  return promise;
}
