/** Everything the server answers, top to bottom: the first row that fits a request answers it. */
import type { Context, Handler } from 'hono';
import { errorResponse } from '#server/http/http-error.ts';
import { needsBody } from '#server/http/needs-body.ts';

/** `env` is what the listener knows of the connection. */
export type RequestHandler = (request: Request, env: object) => Response | Promise<Response>;

export interface RouteParts {
  readonly mode: 'live' | 'sandbox';
  /** Answers `/v1/*`: the proxy or the sandbox, it makes no difference here. */
  readonly api: RequestHandler;
  /** Answers `/__sandbox/*`; absent means there is no such thing. */
  readonly control?: RequestHandler;
  /** Answers everything else; absent in development, where Vite does. */
  readonly site?: RequestHandler;
  /** Why requests cannot be served now, in one sentence, or null. Absent: there is nothing to check. */
  readonly unready?: () => Promise<string | null>;
}

export interface Route {
  readonly method: 'GET' | 'PATCH' | 'DELETE' | 'ALL';
  /** Hono's pattern. */
  readonly path: string;
  readonly handle: Handler;
}

const NOT_STORED = { 'cache-control': 'no-store' };

export function routesOf(parts: RouteParts): readonly Route[] {
  const { mode, unready } = parts;
  const api = pass(parts.api);
  return [
    {
      method: 'GET',
      path: '/healthz',
      handle: (c) => c.json({ status: 'ok', mode }, 200, NOT_STORED),
    },
    {
      method: 'GET',
      path: '/readyz',
      handle: async (c) => {
        const reason = (await unready?.()) ?? null;
        return reason === null
          ? c.json({ status: 'ready', mode }, 200, NOT_STORED)
          : c.json({ status: 'not ready', mode, reason }, 503, NOT_STORED);
      },
    },
    { method: 'GET', path: '/v1/posts', handle: api },
    { method: 'DELETE', path: '/v1/posts', handle: needsBody(api) },
    // With the id in the query: `.` and `..` cannot stand in a path.
    { method: 'GET', path: '/v1/posts/', handle: api },
    { method: 'PATCH', path: '/v1/posts/', handle: api },
    { method: 'GET', path: '/v1/posts/:postId', handle: api },
    { method: 'PATCH', path: '/v1/posts/:postId', handle: api },
    { method: 'GET', path: '/v1/accounts', handle: api },
    { method: 'GET', path: '/v1/accounts/:accountId', handle: api },
    { method: 'GET', path: '/v1/media/sounds', handle: api },
    // What is none of these: the API itself says 404 or 405.
    { method: 'ALL', path: '/v1/*', handle: api },
    {
      method: 'ALL',
      path: '/__sandbox/*',
      handle: pass(parts.control, 'There is no such address.'),
    },
    { method: 'ALL', path: '*', handle: pass(parts.site, 'There is no such page.') },
  ];
}

function pass(handle: RequestHandler | undefined, absent = ''): Handler {
  return (c: Context) =>
    handle === undefined ? errorResponse(404, 'not_found', absent) : handle(c.req.raw, c.env);
}
