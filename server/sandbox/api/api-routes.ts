/** All of `/v1` as one app: key, clock, routes, and the envelope for everything that is none. */
import { Hono } from 'hono';
import { accountsRoutes } from './accounts-routes.ts';
import { readClock } from '#server/sandbox/clock.ts';
import { deleteRoute } from './delete-route.ts';
import { answerRefusal, notFound, onlyMethods } from './envelope.ts';
import type { FaultQueue } from '#server/sandbox/control/faults.ts';
import { injectFaults } from '#server/sandbox/control/inject-faults.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { postsRoutes } from './posts-routes.ts';
import type { SandboxEnv } from './sandbox-env.ts';
import { soundsRoutes } from './sounds-routes.ts';

/**
 * The one key that is accepted. None at all is fine too: as in live mode, the browser has no key and
 * the process itself is who holds it.
 */
const AUTHORIZATION = 'Bearer sk_test_sandbox';

/** Where a browser reaches this server, by a request's URL, without a slash at the end. */
export type PublicUrl = (requestUrl: string) => string;

/** The API as it is, with the faults that tests ordered before it. */
export function apiRoutes(
  db: Database,
  faults: FaultQueue,
  publicUrl: PublicUrl,
): Hono<SandboxEnv> {
  const api = faultlessRoutes(db, publicUrl);
  const app = new Hono<SandboxEnv>();
  app.use('/v1/*', async (c, next) => {
    await next();
    // A fault may bring a date of its own, or a response that nobody dated.
    if (!c.res.headers.has('Date')) c.res.headers.set('Date', utc(await readClock(db)));
  });
  app.use(
    '/v1/*',
    injectFaults(faults, (path, c) => api.request(new URL(path, c.req.url).href)),
  );
  app.all('/v1/*', (c) => api.fetch(c.req.raw, c.env));
  return app;
}

function faultlessRoutes(db: Database, publicUrl: PublicUrl): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.use(async (c, next) => {
    const now = await readClock(db);
    c.set('now', now);
    c.set('publicUrl', publicUrl(c.req.url));
    await next();
    c.res.headers.set('Date', utc(now));
  });
  app.use((c, next) => {
    const key = c.req.header('Authorization');
    if (key !== undefined && key !== AUTHORIZATION) {
      const message = 'The API key is not valid';
      const refusal = { status: 401, code: 'invalid_api_key', message } as const;
      return Promise.resolve(answerRefusal(c, refusal));
    }
    return next();
  });
  app.route('/', postsRoutes(db));
  app.route('/', deleteRoute(db));
  app.route('/', accountsRoutes(db));
  app.route('/', soundsRoutes(db));
  app.all('/v1/posts', onlyMethods('GET', 'DELETE'));
  app.all('/v1/posts/:id', onlyMethods('GET', 'PATCH'));
  app.all('/v1/accounts', onlyMethods('GET'));
  app.all('/v1/accounts/:id', onlyMethods('GET'));
  app.all('/v1/media/sounds', onlyMethods('GET'));
  app.all('/v1/*', (c) => answerRefusal(c, notFound(`There is no ${c.req.path}`)));
  // Whoever called it describes what failed.
  app.onError((error) => {
    throw error;
  });
  return app;
}

function utc(ms: number): string {
  return new Date(ms).toUTCString();
}
