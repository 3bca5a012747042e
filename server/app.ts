/**
 * The whole server as one function from Request to Response: what holds for every request, then the
 * table of routes.
 */
import { Hono } from 'hono';
import type { Handler, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { requestId } from 'hono/request-id';
import type { RequestIdVariables } from 'hono/request-id';
import { refuse } from '#server/http/host-check.ts';
import type { Address } from '#server/http/host-check.ts';
import { errorResponse } from '#server/http/http-error.ts';
import type { Log } from '#server/http/log.ts';
import { createIdempotencyGuard, inMemory } from '#server/http/idempotency-guard.ts';
import { requestLog } from '#server/http/request-log.ts';
import { securityHeaders } from '#server/http/security-headers.ts';
import { needsRole } from '#server/team/people/needs-role.ts';
import { routesOf } from './routes.ts';
import type { RouteParts } from './routes.ts';

/** A PATCH of 35 slide URLs and 4,000 characters is some 80 kB. */
const MAX_BODY_BYTES = 1024 * 1024;

type AppEnv = { Variables: RequestIdVariables };

export interface AppParts extends RouteParts {
  readonly address: Address;
  readonly log: Log;
  readonly logged: 'requests' | 'problems';
}

/** Composes the app. Every response carries the security headers, every error the API's envelope. */
export function createApp(parts: AppParts): Hono<AppEnv> {
  const { address, log } = parts;
  const app = new Hono<AppEnv>();
  const { team } = parts;
  const refuseRepeated = createIdempotencyGuard(team?.claimAttempt ?? inMemory(Date.now));
  app.use(securityHeaders, requestId(), requestLog(log, parts.logged));
  app.use((c, next) => {
    const refusal = refuse(c.req.raw, address);
    if (refusal === null) return next();
    log('warn', refusal.reason, { requestId: c.get('requestId') });
    return Promise.resolve(refusal.response);
  });
  app.use(compress());
  app.use('/v1/*', neverStored);
  app.use('/__sandbox/*', neverStored);
  app.use(
    bodyLimit({
      maxSize: MAX_BODY_BYTES,
      onError: () => errorResponse(413, 'payload_too_large', 'A request may hold 1 MiB at most.'),
    }),
  );
  for (const { method, path, role, handle } of routesOf(parts)) {
    const guarded: Handler = async (c, next) =>
      (await refuseRepeated(c.req.raw)) ?? (await handle(c, next));
    app.on(method, path, team === undefined ? guarded : needsRole(team, role, guarded));
  }
  app.onError((error, c) => {
    // Not where the browser went away in the middle of its request: that is no fault of ours.
    if (!c.req.raw.signal.aborted) {
      log('error', 'Unexpected error', { requestId: c.get('requestId'), error });
    }
    return errorResponse(500, 'internal', 'An unexpected error occurred.');
  });
  return app;
}

/** `no-transform` stays: it keeps a response that breaks off on purpose as it is. */
const neverStored: MiddlewareHandler = async (c, next) => {
  await next();
  const own = c.res.headers.get('cache-control') ?? '';
  c.header('cache-control', own.includes('no-transform') ? 'no-store, no-transform' : 'no-store');
};
