/**
 * Who may talk to this server through a browser. It has no login: what keeps other web pages out
 * is that (1) the `Host` header must be a name under which we know ourselves, so that a page whose
 * own name was pointed at our address (DNS rebinding) gets nothing, and (2) a write must not come
 * from another origin. Programs without a browser send no `Origin` and pass.
 */
import { isIP } from 'node:net';
import { errorResponse } from './http-error.ts';
import { inUrl, isLoopback, isWildcard, withoutBrackets } from '#server/config/loopback.ts';

export interface Address {
  /** What the server listens on. */
  readonly host: string;
  /** The real port, never 0. */
  readonly port: number;
  /** `name` (any port) or `name:port`, lower case. */
  readonly allowedHosts: readonly string[];
}

const OWN_NAMES = new Set(['127.0.0.1', 'localhost', '[::1]']);
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);
const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::(\d{1,5}))?$/;

/** Whether a `Host` header names this server. */
export function isAllowedHost(header: string, address: Address): boolean {
  const [, name, port = '80'] = HOST.exec(header.toLowerCase()) ?? [];
  if (name === undefined) return false;
  const { allowedHosts, host } = address;
  if (allowedHosts.includes(name) || allowedHosts.includes(`${name}:${port}`)) return true;
  // Rebinding needs a name: a page reached by a bare IP address is on our own origin. Any port,
  // because a container's port is often published under another number.
  if (isWildcard(host)) return isIP(withoutBrackets(name)) !== 0 || name === 'localhost';
  if (Number(port) !== address.port) return false;
  return name === inUrl(host) || (isLoopback(host) && OWN_NAMES.has(name));
}

/** Whether a request would change something on behalf of a page of another origin. */
export function isForeignWrite(request: Request, host: string): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const site = request.headers.get('sec-fetch-site');
  // `same-site` is no friend either: to a browser every port of localhost is one site.
  if (site !== null && site !== 'same-origin' && site !== 'none') return true;
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  return !URL.canParse(origin) || new URL(origin).host !== new URL(`http://${host}`).host;
}

/** The refusal for a request that must not come in, or null where it may. */
export function refuse(request: Request, address: Address): Response | null {
  const host = request.headers.get('host') ?? new URL(request.url).host;
  if (!isAllowedHost(host, address)) {
    const hint =
      'Open Rundown under the address it printed, or list this name in RUNDOWN_ALLOWED_HOSTS.';
    return errorResponse(421, 'misdirected_request', hint);
  }
  if (isForeignWrite(request, host)) {
    return errorResponse(403, 'cross_origin', 'Another web page may not change anything here.');
  }
  return null;
}
