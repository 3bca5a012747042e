/** Everything the server answers, top to bottom: the first row that fits a request answers it. */
import type { Context, Handler } from 'hono';
import { errorResponse } from '#server/http/http-error.ts';
import { needsBody } from '#server/http/needs-body.ts';
import type { NeededRole } from '#server/team/people/access.ts';
import type { Team } from '#server/team/team.ts';

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
  /** Who may do what, and the history; absent in tests of the rest: everybody may do everything. */
  readonly team?: Team;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'ALL';
  /** Hono's pattern. */
  readonly path: string;
  readonly role: NeededRole;
  readonly handle: Handler;
}

const NOT_STORED = { 'cache-control': 'no-store' };

export function routesOf(parts: RouteParts): readonly Route[] {
  const { mode, unready } = parts;
  const api = pass(parts.api);
  const site = pass(forPerson(parts.site, parts.team), 'There is no such page.');
  return [
    {
      method: 'GET',
      path: '/healthz',
      role: 'public',
      handle: (c) => c.json({ status: 'ok', mode }, 200, NOT_STORED),
    },
    {
      method: 'GET',
      path: '/readyz',
      role: 'public',
      handle: async (c) => {
        const reason = (await unready?.()) ?? null;
        return reason === null
          ? c.json({ status: 'ready', mode }, 200, NOT_STORED)
          : c.json({ status: 'not ready', mode, reason }, 503, NOT_STORED);
      },
    },
    { method: 'GET', path: '/v1/posts', role: 'viewer', handle: api },
    { method: 'DELETE', path: '/v1/posts', role: 'editor', handle: needsBody(api) },
    // With the id in the query: `.` and `..` cannot stand in a path.
    { method: 'GET', path: '/v1/posts/', role: 'viewer', handle: api },
    { method: 'PATCH', path: '/v1/posts/', role: 'editor', handle: api },
    { method: 'GET', path: '/v1/posts/:postId', role: 'viewer', handle: api },
    { method: 'PATCH', path: '/v1/posts/:postId', role: 'editor', handle: api },
    { method: 'GET', path: '/v1/accounts', role: 'viewer', handle: api },
    { method: 'GET', path: '/v1/accounts/:accountId', role: 'viewer', handle: api },
    { method: 'GET', path: '/v1/media/sounds', role: 'viewer', handle: api },
    // What is none of these: the API itself says 404 or 405.
    { method: 'ALL', path: '/v1/*', role: 'editor', handle: api },
    {
      method: 'ALL',
      path: '/__sandbox/*',
      role: 'admin',
      handle: pass(parts.control, 'There is no such address.'),
    },
    ...teamRoutes(parts.team),
    // The program itself holds no data.
    { method: 'GET', path: '/assets/*', role: 'public', handle: site },
    { method: 'GET', path: '/favicon.svg', role: 'public', handle: site },
    { method: 'ALL', path: '*', role: 'viewer', handle: site },
  ];
}

function teamRoutes(team: Team | undefined): readonly Route[] {
  if (team === undefined) return [];
  const { whoAmI, live, history, historyHead, historyExport, accountRoutes } = team;
  return [
    { method: 'GET', path: '/rundown/me', role: 'viewer', handle: pass(whoAmI) },
    { method: 'GET', path: '/rundown/events', role: 'viewer', handle: pass(live.events) },
    { method: 'POST', path: '/rundown/open', role: 'viewer', handle: pass(live.open) },
    { method: 'GET', path: '/rundown/history', role: 'viewer', handle: pass(history) },
    { method: 'GET', path: '/rundown/history/head', role: 'viewer', handle: pass(historyHead) },
    { method: 'GET', path: '/rundown/history/export', role: 'viewer', handle: pass(historyExport) },
    ...accountRoutes.map((route): Route => ({ ...route, handle: pass(route.handle) })),
    {
      method: 'ALL',
      path: '/rundown/*',
      role: 'viewer',
      handle: pass(undefined, 'There is no such address.'),
    },
  ];
}

/** The page says whom it is for. */
function forPerson(site: RequestHandler | undefined, team: Team | undefined) {
  if (site === undefined || team === undefined) return site;
  const named: RequestHandler = (request, env) =>
    site(request, { ...env, person: team.personOnPage(request) });
  return named;
}

function pass(handle: RequestHandler | undefined, absent = ''): Handler {
  return (c: Context) =>
    handle === undefined ? errorResponse(404, 'not_found', absent) : handle(c.req.raw, c.env);
}
