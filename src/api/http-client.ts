/**
 * The one place that calls `fetch`. It speaks the API in both modes: the server adds the key or
 * answers from its sandbox. Every failure leaves here as an `ApiError`, except an abort that the
 * caller asked for.
 */
import { ApiError, apiErrorOf, isPage } from './api-error.ts';
import { readBasePath } from './base-path.ts';
import { limitTime } from './limit-time.ts';
import { takePreload } from './preload-link.ts';
import { TAB_NAME, randomName } from './tab-name.ts';
import { learnServerTime, serverNowMs } from './server-clock.ts';
import { askToSignIn, isSignedOutHere } from './sign-in-again.ts';

/** Longer than the server's own limit for the API (15 s), so that its clearer answer comes first. */
const TIMEOUT_MS = 20_000;

/**
 * The idempotency key of a write. A browser repeats a request by itself when a kept-alive connection closes
 * under it; the server refuses a key that it has seen, so that nothing is written twice. It begins with the
 * tab's name: the server then knows whom it need not notify of the change.
 */
const idempotencyKey = (): string => `${TAB_NAME}.${randomName()}`;

interface ApiRequest {
  readonly method?: 'GET' | 'PATCH' | 'DELETE';
  /** From `/v1` on, already encoded. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutMs?: number;
}

function transportError(error: unknown, signal: AbortSignal | undefined, isTimeUp: boolean) {
  if (signal?.aborted === true) return error;
  return new ApiError({ kind: isTimeUp ? 'timeout' : 'network' }, { cause: error });
}

/** A redirect that was not followed; a browser hides its status. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

/**
 * Sends a request and returns the parsed JSON of a 2xx. Throws `ApiError` for all else. Where a session of
 * ours has ended, it waits for the next one: see `sign-in-again.ts`.
 */
export async function callApi(request: ApiRequest): Promise<unknown> {
  try {
    return await send(request);
  } catch (error) {
    // What nothing can cancel is a write, or the reading before it; the rest reads for the screen.
    const isWished = request.signal === undefined;
    if (!isSignedOutHere(error) || !(await askToSignIn(isWished))) throw error;
    return send(request);
  }
}

async function send(request: ApiRequest): Promise<unknown> {
  const limit = limitTime(request.signal, request.timeoutMs ?? TIMEOUT_MS);
  const method = request.method ?? 'GET';
  const url = readBasePath().slice(0, -1) + request.path;
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(method === 'GET' ? {} : { 'x-rundown-attempt': idempotencyKey() }),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      signal: limit.signal,
      credentials: 'same-origin',
      cache: 'no-store',
      // Our server sends nobody elsewhere, but a proxy does whose login has ended. To another origin
      // the browser would only say that something failed.
      redirect: 'manual',
    });
    // When an answer came that the page had requested itself, nobody saw.
    if (!takePreload(url)) learnServerTime(response.headers, Date.now());
    text = await response.text();
  } catch (error) {
    throw transportError(error, request.signal, limit.isUp());
  } finally {
    limit.stop();
  }
  if (isRedirect(response)) throw new ApiError({ kind: 'signed-out', status: response.status });
  if (!response.ok) throw apiErrorOf(response, text, serverNowMs());
  try {
    return JSON.parse(text);
  } catch (error) {
    // A login page under a 200.
    const kind = isPage(response.headers, text) ? 'signed-out' : 'unreadable';
    throw new ApiError({ kind, status: response.status }, { cause: error });
  }
}

/** Runs a contract parser; what it refuses becomes an `unreadable` error. */
export function readAs<T>(parse: (body: unknown) => T, body: unknown): T {
  try {
    return parse(body);
  } catch (error) {
    throw new ApiError({ kind: 'unreadable' }, { cause: error });
  }
}
