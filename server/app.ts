/**
 * The whole server as one function from Request to Response: who may come in, then health, the API
 * (proxy or sandbox, it makes no difference here), the sandbox's controls, and the page.
 */
import { Hono } from 'hono';
import type { Context } from 'hono';
import { compressAnswer } from '#server/http/compress-answer.ts';
import { refuse } from '#server/http/host-check.ts';
import type { Address } from '#server/http/host-check.ts';
import { errorResponse } from '#server/http/http-error.ts';
import { limitBody } from '#server/http/limit-body.ts';
import { createRepeatGuard } from '#server/http/repeat-guard.ts';
import { SECURITY_HEADERS } from '#server/http/security-headers.ts';

/** A PATCH of 35 slide URLs and 4,000 characters is some 80 kB. */
const MAX_BODY_BYTES = 1024 * 1024;

export interface AppParts {
  readonly address: Address;
  readonly mode: 'live' | 'sandbox';
  /** Answers `/v1/*`. `env` is what the listener knows of the connection. */
  readonly api: (request: Request, env: unknown) => Response | Promise<Response>;
  /** Answers `/__sandbox/*`; absent means there is no such thing. */
  readonly control?: AppParts['api'];
  /** Answers everything else; absent in development, where Vite does. */
  readonly site?: (c: Context) => Response | Promise<Response>;
  /** Is told of what should not happen; the caller's answer is a plain 500. */
  readonly report: (error: Error) => void;
}

/** Composes the app. Every answer carries the security headers, every error the API's envelope. */
export function createApp(parts: AppParts): Hono {
  const { address, mode, api, control, site } = parts;
  const app = new Hono();
  const refuseRepeat = createRepeatGuard(Date.now);

  app.use(async (c, next) => {
    const refusal = refuse(c.req.raw, address);
    if (refusal === null) await next();
    else c.res = refusal;
    for (const [name, value] of SECURITY_HEADERS) c.header(name, value);
  });

  app.get('/healthz', (c) => c.json({ status: 'ok', mode }, 200, { 'cache-control': 'no-store' }));

  for (const [path, handle] of [
    ['/v1/*', api],
    ['/__sandbox/*', control],
  ] as const) {
    app.use(path, async (c, next) => {
      await next();
      c.header('cache-control', 'no-store');
    });
    app.all(path, async (c) => {
      if (handle === undefined) return errorResponse(404, 'not_found', 'There is no such address.');
      const request = await limitBody(c.req.raw, MAX_BODY_BYTES);
      if (request === null) {
        return errorResponse(413, 'payload_too_large', 'A request may hold 1 MiB at most.');
      }
      const repeat = refuseRepeat(request);
      if (repeat !== null) return repeat;
      return compressAnswer(request, await handle(request, c.env));
    });
  }

  app.all('*', (c) => site?.(c) ?? errorResponse(404, 'not_found', 'There is no such page.'));

  app.onError((error, c) => {
    // A browser that went away in the middle of its request is no news.
    if (!c.req.raw.signal.aborted) parts.report(error);
    return errorResponse(500, 'internal', 'An unexpected error occurred.');
  });
  return app;
}
