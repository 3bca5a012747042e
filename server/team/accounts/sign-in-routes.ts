/** Coming in by password, and going. */
import { errorResponse } from '#server/http/http-error.ts';
import type { AccountParts, AccountRoute } from './account-parts.ts';
import { readForm, redirectTo, safePath } from './form.ts';
import { problemOf, providerRoutes } from './provider-routes.ts';
import { signInPage } from './pages/sign-in-page.ts';

const WRONG = 'Email or password is not right';
const TOO_MANY = 'Too many tries. Wait 15 minutes, then try again.';

export function signInRoutes(parts: AccountParts): readonly AccountRoute[] {
  const { auth, basePath, provider, log } = parts;

  /** Tries a password. The cookies of the new session, or what to say. */
  async function trySignIn(request: Request, env: object, email: string, password: string) {
    const address = parts.addressOf(request, env);
    if (!(await parts.throttle.mayTry(email, address))) return { status: 429, problem: TOO_MANY };
    try {
      const headers = parts.agentOf(request, address);
      const signedIn = await auth.api.signInEmail({
        body: { email: email.trim(), password },
        headers,
        returnHeaders: true,
      });
      await parts.throttle.succeeded(email, address);
      // The browser's session before this one ends: no token outlives a sign-in.
      await auth.api.signOut({ headers }).catch(() => null);
      log('info', `Signed in: person ${signedIn.response.user.id}`);
      return { cookies: signedIn.headers.getSetCookie() };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log('warn', 'A sign-in was refused');
      return { status: 401, problem: WRONG };
    }
  }

  return [
    {
      method: 'GET',
      path: '/rundown/sign-in',
      role: 'public',
      handle: (request) => {
        const { searchParams } = new URL(request.url);
        const next = safePath(searchParams.get('next') ?? '', basePath);
        const problem = problemOf(searchParams.get('error'), provider);
        return signInPage({
          basePath,
          next,
          provider,
          ...(problem === null ? {} : { problem }),
          status: 200,
        });
      },
    },
    {
      method: 'POST',
      path: '/rundown/sign-in',
      role: 'public',
      handle: async (request, env) => {
        const field = await readForm(request);
        const [email, next] = [field('email'), safePath(field('next'), basePath)];
        const tried = await trySignIn(request, env, email, field('password'));
        const isApp = request.headers.get('accept')?.includes('application/json') ?? false;
        if (tried.cookies === undefined) {
          const { status, problem } = tried;
          if (isApp) return errorResponse(status, 'not_signed_in', problem);
          return signInPage({ basePath, next, provider, email, problem, status });
        }
        if (!isApp) return redirectTo(next, tried.cookies);
        const headers = new Headers({ 'cache-control': 'no-store' });
        for (const cookie of tried.cookies) headers.append('set-cookie', cookie);
        return new Response(null, { status: 204, headers });
      },
    },
    {
      method: 'POST',
      path: '/rundown/sign-out',
      role: 'viewer',
      handle: async (request) => {
        const headers = parts.agentOf(request, null);
        const signedOut = await auth.api.signOut({ headers, returnHeaders: true });
        const response = redirectTo(`${basePath}rundown/sign-in`, signedOut.headers.getSetCookie());
        // Posts and drafts that the browser remembered go with their reader.
        response.headers.set('clear-site-data', '"cache", "storage"');
        return response;
      },
    },
    ...providerRoutes(parts),
  ];
}

/** better-auth's way to say no; all else is a fault. */
function isRefusal(error: unknown): boolean {
  return error instanceof Error && 'statusCode' in error && Number(error.statusCode) < 500;
}
