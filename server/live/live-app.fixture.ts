/** Rundown in live mode, before a real upstream. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createApp } from '#server/app.ts';
import type { Log } from '#server/http/log.ts';
import { createProxy } from './proxy.ts';
import { startUpstream } from './upstream.fixture.ts';

export const KEY = 'sk_test_0123456789abcdef';

export type Reply = (response: ServerResponse, request: IncomingMessage) => void;
/** An empty page. */
export const ok: Reply = (response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"data":[]}');
};

/** Rundown in live mode before a real upstream that answers with `reply`. */
export async function live(reply: Reply, upstreamTimeoutMs = 10_000) {
  const upstream = await startUpstream(reply);
  const app = liveApp(upstream.url, upstreamTimeoutMs);
  return {
    requests: upstream.requests,
    request: (path: string, init: RequestInit = {}) =>
      Promise.resolve(app.fetch(new Request(`http://localhost${path}`, init))),
    [Symbol.asyncDispose]: () => upstream[Symbol.asyncDispose](),
  };
}

/** The app alone, for an API at `apiUrl`. */
export function liveApp(apiUrl: string, upstreamTimeoutMs = 10_000, log: Log = () => {}) {
  return createApp({
    address: { host: '127.0.0.1', port: 80, allowedHosts: [], allowedOrigins: [] },
    mode: 'live',
    api: createProxy({ kind: 'live', apiUrl, apiKey: KEY, upstreamTimeoutMs }, log),
    log,
    logged: 'problems',
  });
}
