/**
 * Serving under a path of a larger site, `https://intra.example.com/rundown/`. The prefix is taken
 * off here, before anything else looks at the address, so the rest of the server knows nothing of it.
 * A proxy in front may pass the prefix on or take it off itself: both arrive the same.
 */
import type { Fetch } from './to-listener.ts';

/**
 * Addresses of ours that begin like the base path `/rundown/`: where the proxy took that off already, they
 * must not lose what looks like it again. The app has no page of these names.
 */
const OWN =
  /^\/rundown\/(?:auth|events|history|join|me|oidc|open|people|sessions|sign-in|sign-out)(?:\/|$)/u;

/** `fetch` under `basePath`: `/`, or a path with a slash at both ends. */
export function underBasePath(fetch: Fetch, basePath: string): Fetch {
  if (basePath === '/') return fetch;
  return (request, env) => {
    const url = new URL(request.url);
    if (url.pathname === basePath.slice(0, -1)) {
      return new Response(null, { status: 308, headers: { location: basePath + url.search } });
    }
    const hasPrefix = url.pathname.startsWith(basePath) && !OWN.test(url.pathname);
    if (!hasPrefix) return fetch(request, env);
    url.pathname = url.pathname.slice(basePath.length - 1);
    return fetch(new Request(url, request), env);
  };
}
