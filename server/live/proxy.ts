/**
 * Live mode: passes the API's own routes on to the real API and adds the key, which the browser
 * never sees. Headers go both ways by permission only: everything not named here stays behind,
 * hop-by-hop headers, cookies and the browser's own `Authorization` included. Should the API repeat
 * the key in a response, it is replaced.
 */
import type { LiveMode } from '#server/config/config.ts';
import type { Log } from '#server/http/log.ts';
import { errorResponse } from '#server/http/http-error.ts';
import { matchRoute } from './proxy-route.ts';
import { requestUpstream } from './upstream.ts';

const TO_UPSTREAM = ['accept', 'content-type'];
const TO_BROWSER = ['content-type', 'retry-after', 'date', 'age'];

const UNSURE = 'If you were saving, look at the post again: the change may have arrived.';
const FAILURES = {
  timeout: [504, 'upstream_timeout', `Infinipost did not answer in time. ${UNSURE}`],
  unreachable: [502, 'upstream_unreachable', `Infinipost cannot be reached. ${UNSURE}`],
  redirect: [502, 'upstream_redirect', 'Infinipost sent us elsewhere: check INFINIPOST_API_URL.'],
  'too-large': [502, 'upstream_too_large', 'The answer of Infinipost is too large to be true.'],
  // Nobody reads this one; 499 is what servers commonly log for it.
  'client-gone': [499, 'client_gone', 'The browser went away.'],
} as const;

/** Makes the function that answers `/v1/*`; bodies are already limited. */
export function createProxy(mode: LiveMode, log: Log): (request: Request) => Promise<Response> {
  return async (request) => {
    const url = new URL(request.url);
    const route = matchRoute(url.pathname, url.search);
    if (route === null) return errorResponse(404, 'not_found', 'The API has no such address.');
    if (!route.methods.includes(request.method)) {
      const allow = route.methods.join(', ');
      return errorResponse(405, 'method_not_allowed', `Only ${allow} here.`, { allow });
    }
    const headers = permitted(request.headers, TO_UPSTREAM);
    headers.set('authorization', `Bearer ${mode.apiKey}`);
    headers.set('user-agent', 'rundown');
    const body = request.body === null ? null : await request.arrayBuffer();
    const result = await requestUpstream(
      mode.apiUrl + route.path,
      { method: request.method, headers, body },
      request.signal,
      mode.upstreamTimeoutMs,
    );
    if (result.kind === 'response') return passOn(result, mode.apiKey);
    const [status, code, message] = FAILURES[result.kind];
    if (result.kind !== 'client-gone') {
      log('warn', message, { method: request.method, path: url.pathname, status });
    }
    return errorResponse(status, code, message);
  };
}

/** Those of `names` that are there, but not what `Connection` declares to be for this hop only. */
function permitted(from: Headers, names: readonly string[]): Headers {
  const named = (from.get('connection') ?? '').toLowerCase().split(',');
  const hop = new Set(named.map((name) => name.trim()));
  const headers = new Headers();
  for (const name of names) {
    const value = from.get(name);
    if (value !== null && !hop.has(name)) headers.set(name, value);
  }
  return headers;
}

function passOn(
  { status, headers, body }: { status: number; headers: Headers; body: Uint8Array<ArrayBuffer> },
  key: string,
): Response {
  const passed = permitted(headers, TO_BROWSER);
  // Collected first: a Headers object must not lose entries while it is walked.
  for (const [name, value] of Array.from(passed)) if (value.includes(key)) passed.delete(name);
  const bodiless = status === 204 || status === 205;
  return new Response(bodiless ? null : withoutKey(body, key), { status, headers: passed });
}

function withoutKey(body: Uint8Array<ArrayBuffer>, key: string): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  if (!bytes.includes(key)) return body;
  // latin1 maps each byte to one character and back, so the rest stays as it was.
  return new Uint8Array(Buffer.from(bytes.toString('latin1').replaceAll(key, '[key]'), 'latin1'));
}
