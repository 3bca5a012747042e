/** What stands before each route: who it is, and whether they may. */
import type { Context, Handler } from 'hono';
import { errorResponse } from '#server/http/http-error.ts';
import type { Team } from '#server/team/team.ts';
import { mayAct } from './access.ts';
import type { NeededRole } from './access.ts';

const NOT_STORED = { 'cache-control': 'no-store' };

/** `handle`, for people who are at least `role`; others are answered with 401 or 403. */
export function needsRole(team: Team, role: NeededRole, handle: Handler): Handler {
  if (role === 'public') return handle;
  return async (c, next) => {
    const { person, setCookies = [] } = await team.access.whoIs(c.req.raw, bindings(c));
    if (person === null) return signInFirst(team, c.req.raw);
    if (!mayAct(person.role, role)) {
      const message =
        person.role === 'viewer'
          ? 'You can look, not change. An admin can change your role.'
          : 'Only an admin can do this.';
      return errorResponse(403, 'not_allowed', message, NOT_STORED);
    }
    team.admit(c.req.raw, person);
    return withCookies(await handle(c, next), setCookies);
  };
}

/** `answer` with the cookies of a session that goes on. */
function withCookies(answer: unknown, cookies: readonly string[]) {
  if (cookies.length === 0 || !(answer instanceof Response)) return answer;
  const response = new Response(answer.body, answer);
  for (const cookie of cookies) response.headers.append('set-cookie', cookie);
  return response;
}

function bindings(c: Context): object {
  const env: unknown = c.env;
  return typeof env === 'object' && env !== null ? env : {};
}

async function signInFirst(team: Team, request: Request): Promise<Response> {
  const { signInPage } = team.access;
  const wantsPage =
    request.method === 'GET' && (request.headers.get('accept') ?? '').includes('text/html');
  if (wantsPage && signInPage !== undefined) return signInPage(request);
  return errorResponse(401, 'signed_out', 'Sign in first.', NOT_STORED);
}
