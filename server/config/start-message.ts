/** What is said at start: one line when it works, one sentence when it does not. */
import type { Config } from './config.ts';
import { isWildcard } from './loopback.ts';

/** The line that tells where Rundown is and what it stands on. Holds no secret. */
export function readyLine(config: Config, url: string): string {
  const { auth, host, mode } = config;
  const origin = isWildcard(host) ? url.replace(/\/\/[^/]*:/, '//localhost:') : url;
  const shown = config.basePath === '/' ? origin : origin + config.basePath;
  const on =
    mode.kind === 'live' ? `live, ${mode.apiUrl}` : `sandbox, data in ${place(mode.databaseUrl)}`;
  const open = auth.kind === 'open' ? '; RUNDOWN_AUTH=open: without a sign-in of its own' : '';
  return `Rundown is at ${shown} (${on}${open})`;
}

/** A database's place without what may be secret in its URL. */
function place(databaseUrl: string): string {
  if (databaseUrl === ':memory:') return 'memory';
  if (databaseUrl.startsWith('file:'))
    return databaseUrl.slice('file:'.length).replace(/\?.*$/, '');
  const [, scheme = '', rest = ''] = /^(\w+:\/\/)(?:[^/@]*@)?([^/?#]*)/.exec(databaseUrl) ?? [];
  return scheme + rest;
}

/** Why listening failed, by the system's error code; null where it is none of the usual reasons. */
export function listenProblem(error: unknown, config: Config): string | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const { host, port } = config;
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken: stop the other program or set PORT to another number.`;
    case 'EACCES':
      return `Port ${port} is not allowed for this user: set PORT to a number above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is no address of this machine: leave it out for 127.0.0.1.`;
    default:
      return null;
  }
}
