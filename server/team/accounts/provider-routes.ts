/** Coming in by way of the OpenID Connect provider. */
import type { AccountParts, AccountRoute } from './account-parts.ts';
import { PROVIDER_ID } from './create-auth.ts';
import { redirectTo, safePath } from './form.ts';
import { invitationCookie } from './invitation-cookie.ts';

const NOT_INVITED =
  'That account is not known here. Ask an admin for an invitation link, and join with it.';
/** better-auth's words for somebody whom nobody has invited. */
const UNINVITED = new Set(['signup_disabled', 'unable_to_create_user', 'account_not_linked']);

/** What the sign-in page says about an error that a way back brought along. */
export function problemOf(error: string | null, provider: string | null): string | null {
  if (error === null || provider === null) return null;
  if (UNINVITED.has(error)) return NOT_INVITED;
  return `Signing in with ${provider} did not work. Try again.`;
}

export function providerRoutes(parts: AccountParts): readonly AccountRoute[] {
  const { auth, basePath, origin, provider, log } = parts;
  const isSecure = origin.startsWith('https:');
  const callbackPath = `/rundown/auth/callback/${PROVIDER_ID}`;
  const signInPath = `${basePath}rundown/sign-in`;

  /** Where the provider asks who it is, and the cookies that recognise the way back; null: it is not there. */
  async function start(request: Request, next: string, isInvited: boolean) {
    try {
      const { headers, response } = await auth.api.signInSocial({
        body: {
          provider: PROVIDER_ID,
          callbackURL: next,
          errorCallbackURL: signInPath,
          requestSignUp: isInvited,
        },
        headers: parts.agentOf(request, null),
        returnHeaders: true,
      });
      return response.url === undefined ? null : { url: response.url, headers };
    } catch (error) {
      log('warn', 'The OpenID Connect provider cannot be reached', { error });
      return null;
    }
  }

  return [
    {
      method: 'GET',
      path: '/rundown/oidc',
      role: 'public',
      handle: async (request) => {
        if (provider === null) return redirectTo(signInPath);
        const { searchParams } = new URL(request.url);
        const token = searchParams.get('token') ?? '';
        const next = safePath(searchParams.get('next') ?? '', basePath);
        const started = await start(request, next, token !== '');
        if (started === null) return redirectTo(`${signInPath}?error=provider`);
        const invitation = invitationCookie(/^[\w-]*$/.test(token) ? token : '', isSecure);
        return redirectTo(started.url, [...started.headers.getSetCookie(), invitation]);
      },
    },
    {
      method: 'GET',
      path: callbackPath,
      role: 'public',
      handle: async (request, env) => {
        const { search } = new URL(request.url);
        const url = `${origin}${basePath.slice(0, -1)}${callbackPath}${search}`;
        const headers = parts.agentOf(request, parts.addressOf(request, env));
        const response = await auth.handler(new Request(url, { headers }));
        const location = new URL(response.headers.get('location') ?? '', url);
        const error = location.searchParams.get('error');
        if (error !== null || response.status >= 400) {
          log('warn', 'A sign-in by the provider was refused');
          // better-auth has a page of its own for some of them.
          const code = encodeURIComponent(error ?? 'provider');
          return redirectTo(`${signInPath}?error=${code}`);
        }
        // The browser's session before this one ends: no token outlives a sign-in.
        await auth.api.signOut({ headers }).catch(() => null);
        return response;
      },
    },
  ];
}
