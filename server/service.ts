/**
 * Joins the app to what it stands on: the proxy in live mode, the embedded sandbox otherwise. Shared
 * by the built server and the development server.
 */
import type { Config } from '#server/config/config.ts';
import { inUrl, isWildcard } from '#server/config/loopback.ts';
import { underBasePath } from '#server/http/base-path.ts';
import { createLog, writeToConsole } from '#server/http/log.ts';
import type { Fetch } from '#server/http/to-listener.ts';
import { createProxy } from '#server/live/proxy.ts';
import { createApp } from './app.ts';
import type { AppParts } from './app.ts';
import type { RequestHandler } from './routes.ts';

export interface Service {
  readonly fetch: Fetch;
  /** The one-time link to the first account, where there is none yet. A secret: for the terminal alone. */
  readonly firstLink: string | null;
  /** Ends the responses that would go on for ever, before the server stops. */
  readonly endStreams: () => void;
  /** Stops what runs beside the requests and closes the database. */
  close(): Promise<void>;
}

interface ServiceOptions {
  /** The port really listened on (the configured one may be 0). */
  readonly port: number;
  readonly site?: RequestHandler;
}

/** Opens the database, in both modes, and starts what stands on it. Throws `SandboxStartError` or `TeamStartError`. */
export async function createService(config: Config, options: ServiceOptions): Promise<Service> {
  const { mode, host, allowedHosts, allowedOrigins, basePath } = config;
  const log = createLog(writeToConsole, secretsOf(config));
  const shell = {
    address: { host, port: options.port, allowedHosts, allowedOrigins },
    mode: mode.kind,
    log,
    logged: config.log,
    ...(options.site === undefined ? {} : { site: options.site }),
  } satisfies Partial<AppParts>;
  const { openTeam } = await import('#server/team/team.ts');
  const team = await openTeam(config, log, secretsOf(config), publicOrigin(config, options.port));
  const serve = (parts: Pick<AppParts, 'api' | 'control' | 'unready'>) => {
    const app = createApp({
      ...shell,
      ...parts,
      api: team.journaled(parts.api),
      unready: async () => (await team.unready()) ?? (await parts.unready?.()) ?? null,
      team: team.team,
    });
    return underBasePath((request, env) => app.fetch(request, env), basePath);
  };

  if (mode.kind === 'live') {
    return {
      fetch: serve({ api: createProxy(mode, log) }),
      close: team.close,
      endStreams: team.endStreams,
      firstLink: team.firstLink,
    };
  }
  try {
    // Only now: live mode has no use for it.
    const { createSandbox } = await import('#server/sandbox/sandbox.ts');
    const sandbox = await createSandbox({ ...mode, log, publicUrl: publicUrls(config) });
    if (mode.reset) await team.noteReset();
    sandbox.start();
    const api: RequestHandler = (request, env) => sandbox.app.fetch(request, env);
    return {
      firstLink: team.firstLink,
      endStreams: team.endStreams,
      fetch: serve({
        api,
        unready: () => sandbox.unready(),
        ...(mode.control ? { control: team.withResets(api) } : {}),
      }),
      close: async () => {
        await sandbox.close();
        await team.close();
      },
    };
  } catch (error) {
    await team.close();
    throw error;
  }
}

function secretsOf({ mode, auth, team }: Config): readonly string[] {
  const key = mode.kind === 'live' ? mode.apiKey : undefined;
  const client = auth.kind === 'accounts' ? auth.oidc?.clientSecret : undefined;
  return [key, client, team.authToken].filter((secret) => secret !== undefined);
}

/** Where people open Rundown, without the path. */
function publicOrigin({ allowedOrigins, host }: Config, port: number): string {
  const name = isWildcard(host) ? 'localhost' : inUrl(host);
  return allowedOrigins[0] ?? `http://${name}:${port}`;
}

/**
 * The address under which a browser reached this server: behind a proxy the request's own host may be
 * the proxy's, and its scheme is not known.
 */
function publicUrls({ allowedOrigins, basePath }: Config): (requestUrl: string) => string {
  const path = basePath.slice(0, -1);
  return (requestUrl) => {
    const { host, origin } = new URL(requestUrl);
    const known = allowedOrigins.find((allowed) => new URL(allowed).host === host);
    return (known ?? allowedOrigins[0] ?? origin) + path;
  };
}
