/** The middleware that carries out the faults of `faults.ts`. */
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Context, MiddlewareHandler, Next } from 'hono';
import { changeRequest } from './change-request.ts';
import { changeResponse } from './change-response.ts';
import type { Fault, FaultQueue } from './faults.ts';
import type { SandboxEnv } from '#server/sandbox/api/sandbox-env.ts';

/** Time for the first half to leave before the connection is closed under it, in milliseconds. */
const FLUSH_MS = 50;

const NO_BODY = new Set([204, 205, 304]);
const CODES: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'unauthorized',
  404: 'not_found',
  409: 'post_already_posted',
  429: 'rate_limited',
};

/** The connection, or undefined where there is none (a test calls the app as a function). */
function socketOf(c: Context<SandboxEnv>): Socket | undefined {
  const env: SandboxEnv['Bindings'] | undefined = c.env;
  return env?.incoming?.socket;
}

/** No response: the socket is closed; where there is none, the body fails. */
function drop(c: Context<SandboxEnv>): Response {
  const socket = socketOf(c);
  if (socket !== undefined) {
    socket.destroy();
    return new Response(null, { headers: { 'x-hono-already-sent': 'true' } });
  }
  const body = new ReadableStream({
    start: (controller) => controller.error(new Error('connection dropped')),
  });
  return new Response(body);
}

function madeUp({ status = 200, body }: Fault): Response {
  const envelope = { error: { code: CODES[status] ?? 'internal', message: `Fault ${status}` } };
  const isText = typeof body === 'string';
  const text = isText ? body : JSON.stringify(body === undefined ? envelope : body);
  const html = isText && text.trimStart().startsWith('<');
  const type = isText ? (html ? 'text/html' : 'text/plain') : 'application/json';
  const answer = new Response(NO_BODY.has(status) ? null : text, { status });
  answer.headers.set('Content-Type', type);
  return answer;
}

/** Whether the caller was still there after `ms`. */
async function waited(c: Context<SandboxEnv>, ms: number): Promise<boolean> {
  if (ms === 0) return true;
  try {
    await wait(ms, undefined, { signal: c.req.raw.signal, ref: false });
    return true;
  } catch {
    return false;
  }
}

/** The same response with half its body, under the length of the whole. */
async function cut(answer: Response, socket: Socket | undefined): Promise<Response> {
  const whole = new Uint8Array(await answer.arrayBuffer());
  const half = whole.slice(0, Math.ceil(whole.length / 2));
  const headers = new Headers(answer.headers);
  headers.set('Content-Length', String(whole.length));
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(half);
    },
    async pull(controller) {
      await wait(FLUSH_MS);
      if (socket === undefined) controller.error(new Error('answer truncated'));
      else socket.destroy();
    },
  });
  return new Response(body, { status: answer.status, headers });
}

/** The API past the faults, as the request at hand sees it. */
type ReadApi = (path: string) => Response | Promise<Response>;

/** The response of the API itself, of another of its addresses, or of nothing at all. */
async function realAnswer(c: Context<SandboxEnv>, fault: Fault, next: Next, read: ReadApi) {
  if (!fault.skip) await next();
  if (fault.as !== undefined) return read(fault.as);
  return fault.skip ? Response.json({}) : c.res;
}

async function carryOut(
  c: Context<SandboxEnv>,
  fault: Fault,
  next: Next,
  read: ReadApi,
): Promise<Response> {
  if (!(await waited(c, fault.delayMs))) return drop(c);
  if (fault.drop === 'before') return drop(c);
  const isMadeUp = fault.status !== undefined || fault.body !== undefined;
  const sent = await c.req.text();
  c.req.raw = changeRequest(c.req.raw, sent, fault);
  const given = isMadeUp ? madeUp(fault) : await realAnswer(c, fault, next, read);
  if (fault.drop === 'after' || !(await waited(c, fault.answerDelayMs))) return drop(c);
  const answer = await changeResponse(given, sent, fault, read);
  for (const [name, value] of Object.entries(fault.headers)) answer.headers.set(name, value);
  return fault.truncate ? cut(answer, socketOf(c)) : answer;
}

export function injectFaults(
  faults: FaultQueue,
  readApi: (path: string, c: Context<SandboxEnv>) => Response | Promise<Response>,
): MiddlewareHandler<SandboxEnv> {
  return async (c, next) => {
    const { pathname, search } = new URL(c.req.url);
    const fault = faults.take(c.req.method, pathname + search);
    if (fault === null) return next();
    const answer = await carryOut(c, fault, next, (path) => readApi(path, c));
    // Assigning merges headers of a response that exists already, so that one goes first.
    c.res = undefined;
    c.res = answer;
    // Compressed, a response that is cut off would break off elsewhere than ordered.
    c.res.headers.append('Cache-Control', 'no-transform');
    return undefined;
  };
}
