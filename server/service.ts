/**
 * Joins the app to what it stands on: the proxy in live mode, the embedded sandbox otherwise. Shared
 * by the built server and the development server.
 */
import type { Hono } from 'hono';
import { createApp } from './app.ts';
import type { AppParts } from './app.ts';
import type { Config } from '#server/config/config.ts';
import type { Answer } from './routes.ts';
import { createProxy } from '#server/live/proxy.ts';

export interface Service {
  readonly app: Hono;
  /** Stops what runs beside the requests and closes the database. */
  close(): Promise<void>;
}

interface ServiceOptions {
  /** The port really listened on (the configured one may be 0). */
  readonly port: number;
  readonly site?: Answer;
}

/** Opens the database where one is needed and starts it. Throws `SandboxStartError`. */
export async function createService(config: Config, options: ServiceOptions): Promise<Service> {
  const { mode } = config;
  const shell = {
    address: { host: config.host, port: options.port, allowedHosts: config.allowedHosts },
    mode: mode.kind,
    report: (error: Error) => {
      const text = error.stack ?? error.message;
      const safe = mode.kind === 'live' ? text.replaceAll(mode.apiKey, '[key]') : text;
      process.stderr.write(`Unexpected error: ${safe}\n`);
    },
    ...(options.site === undefined ? {} : { site: options.site }),
  } satisfies Partial<AppParts>;

  if (mode.kind === 'live') {
    return { app: createApp({ ...shell, api: createProxy(mode) }), close: async () => {} };
  }
  // Only now: live mode has no use for a database driver.
  const { createSandbox } = await import('#server/sandbox/sandbox.ts');
  const sandbox = await createSandbox(mode);
  sandbox.start();
  const api: Answer = (request, env) => sandbox.app.fetch(request, env);
  return {
    app: createApp({ ...shell, api, ...(mode.control ? { control: api } : {}) }),
    close: () => sandbox.close(),
  };
}
