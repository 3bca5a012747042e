/**
 * Who may talk to this server through a browser. What keeps other web pages out is that
 *
 * 1. the `Host` header must be a name under which we know ourselves, so that a page whose own name
 *    was pointed at our address (DNS rebinding) gets nothing, and
 * 2. a write must come from a page of ours. The browser's own word for that, `Sec-Fetch-Site`, comes
 *    first: no page can forge it, and a proxy that rewrites `Host` does not change it. Without it
 *    (plain http, old browsers) the `Origin` must be our host or one that was allowed.
 *
 * Programs without a browser send neither header and pass. The same order as in Go's
 * `http.CrossOriginProtection`.
 */
import { isIP } from 'node:net';
import type { Config } from '#server/config/config.ts';
import { inUrl, isLoopback, isWildcard, withoutBrackets } from '#server/config/loopback.ts';
import { errorResponse } from './http-error.ts';

/** Where the server is reached. The port is the real one, never 0. */
export type Address = Pick<Config, 'host' | 'port' | 'allowedHosts' | 'allowedOrigins'>;

export interface Refusal {
  readonly response: Response;
  /** For the log: what was refused and which variable would allow it. */
  readonly reason: string;
}

const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/;
/** A header that somebody sent must not flood the log or the response. Characters. */
const MOST_QUOTED = 200;

/** Whether a `Host` header names this server. */
export function isAllowedHost(header: string, address: Address): boolean {
  const [, name, port] = HOST.exec(header.toLowerCase()) ?? [];
  if (name === undefined) return false;
  const { allowedHosts, allowedOrigins, host } = address;
  if (allowedHosts.includes(name) || allowedHosts.includes(`${name}:${port ?? 80}`)) return true;
  // Any port: proxies often leave it out.
  if (allowedOrigins.some((origin) => new URL(origin).hostname === name)) return true;
  // Rebinding needs a name: a page reached by a bare IP address is on our own origin. Any port,
  // because a container's port is often published under another number.
  if (isWildcard(host)) return isIP(withoutBrackets(name)) !== 0 || name === 'localhost';
  if (Number(port ?? 80) !== address.port) return false;
  return name === inUrl(host) || (isLoopback(host) && OWN_NAMES.has(name));
}

/** Whether a request would change something on behalf of a page that is not ours. */
export function isForeignWrite(request: Request, host: string, address: Address): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const site = request.headers.get('sec-fetch-site');
  if (site === 'same-origin' || site === 'none') return false;
  const header = request.headers.get('origin');
  const origin = header !== null && URL.canParse(header) ? new URL(header) : null;
  if (origin !== null && address.allowedOrigins.includes(origin.origin)) return false;
  // `same-site` is no friend either: to a browser every port of localhost is one site.
  if (site !== null) return true;
  if (header === null) return false;
  if (origin === null) return true;
  return origin.host !== new URL(`http://${host}`).host && !isAllowedName(origin, address);
}

/** Whether an origin is one of `RUNDOWN_ALLOWED_HOSTS`, without a port only at the usual one. */
function isAllowedName({ hostname, host }: URL, { allowedHosts }: Address): boolean {
  return allowedHosts.includes(host) || (host === hostname && allowedHosts.includes(hostname));
}

/** The refusal of a request that must not come in, or null where it may. */
export function refuse(request: Request, address: Address): Refusal | null {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!isAllowedHost(host, address)) {
    const hint =
      'Open Rundown under the address it printed, or list this name in RUNDOWN_ALLOWED_HOSTS.';
    return {
      response: errorResponse(421, 'misdirected_request', hint),
      reason: `Refused a request to the name “${quoted(host)}”: if that is where people open Rundown, list it in RUNDOWN_ALLOWED_HOSTS.`,
    };
  }
  if (!isForeignWrite(request, host, address)) return null;
  const origin = quoted(request.headers.get('origin') ?? 'an unnamed page');
  const message = `Nothing was changed: the page at ${origin} is not known to this server. If that is where you use Rundown, whoever runs it can list it in RUNDOWN_ALLOWED_ORIGINS.`;
  return {
    response: errorResponse(403, 'cross_origin', message),
    reason: `Refused a write from the page at ${origin}: if that is where people open Rundown, list it in RUNDOWN_ALLOWED_ORIGINS.`,
  };
}

function quoted(header: string): string {
  return header.slice(0, MOST_QUOTED);
}
