/**
 * `npm run dev`: the same server code behind Vite, on one port. It is loaded through Vite, so an edit
 * under `server/` counts from the next request on; the database is then opened anew.
 */
import { readEnv } from '#server/config/env.ts';
import type { Config } from '#server/config/config.ts';
import { sourceName } from '#server/config/source-name.ts';
import { fillPage } from '#server/site/page-html.ts';
import type { Plugin, ViteDevServer } from 'vite';
// Types only: importing the modules here would pull the server into the build and the tests.
import type * as listenModule from '#server/http/to-listener.ts';
import type * as serviceModule from './service.ts';

const OURS = /^\/(?:v1|__sandbox|rundown|healthz|readyz)(?:[/?]|$)/;

type ServiceModule = typeof serviceModule;
type ListenModule = typeof listenModule;
type Service = Awaited<ReturnType<ServiceModule['createService']>>;

/**
 * Serves the API in development, on the configured host and port. Throws, with a sentence for the
 * user, on a bad setting.
 */
export function rundownServer(env: NodeJS.ProcessEnv = process.env): Plugin {
  let source: string | undefined;
  return {
    name: 'rundown-server',
    // Vitest, too, is a Vite server, and has no use for a database.
    apply: (_, { command, isPreview }) =>
      command === 'serve' && env['VITEST'] === undefined && isPreview !== true,
    config: () => {
      const { host, port, allowedHosts, basePath } = settings(env);
      const names = allowedHosts.map((name) => name.replace(/:\d+$/, ''));
      return {
        base: basePath,
        server: { host, port, strictPort: true, allowedHosts: names, cors: false },
      };
    },
    transformIndexHtml: (html) => {
      const { mode, basePath } = settings(env);
      source ??= sourceName(mode);
      return fillPage(html, { mode: mode.kind, source, basePath });
    },
    configureServer: (vite) => mount(vite, settings(env)),
  };
}

function settings(env: NodeJS.ProcessEnv): Config {
  const read = readEnv(env, []);
  if ('error' in read) throw new Error(read.error);
  return read.ok;
}

function mount(vite: ViteDevServer, config: Config): void {
  const current = reloading(vite, config);
  vite.httpServer?.on('close', () => void current.close());
  vite.middlewares.use((incoming, outgoing, next) => {
    const url = incoming.url ?? '';
    const path = url.startsWith(config.basePath) ? url.slice(config.basePath.length - 1) : url;
    if (!OURS.test(path)) return next();
    current.listener().then((listener) => listener(incoming, outgoing), next);
  });
}

/** The service made from the code as it is now: when Vite hands out another module, a new one. */
function reloading(vite: ViteDevServer, config: Config) {
  let made: { from: ServiceModule; service: Promise<Service> } | undefined;
  const load = async (): Promise<Service> => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite loads exactly this file
    const module = (await vite.ssrLoadModule('/server/service.ts')) as ServiceModule;
    if (made?.from === module) return made.service;
    const old = made?.service;
    const service = (async () => {
      await (await old?.catch(() => undefined))?.close();
      return module.createService(config, { port: config.port });
    })();
    made = { from: module, service };
    return service;
  };
  return {
    listener: async () => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Vite loads exactly this file
      const { toListener } = (await vite.ssrLoadModule(
        '/server/http/to-listener.ts',
      )) as ListenModule;
      return toListener((await load()).fetch);
    },
    close: async () => {
      await (await made?.service.catch(() => undefined))?.close();
    },
  };
}
