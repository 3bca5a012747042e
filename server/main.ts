/** Starts the built server: reads the settings, listens, says so. */
import { join } from 'node:path';
import { readEnv } from '#server/config/env.ts';
import { listen } from '#server/http/listen.ts';
import { createService } from './service.ts';
import type { RequestHandler } from './routes.ts';
import type { Service } from './service.ts';
import { verifyHistory } from '#server/team/journal/verify-history.ts';
import { stopOnSignal } from '#server/http/shutdown.ts';
import { sourceName } from '#server/config/source-name.ts';
import { listenProblem, readyLine } from '#server/config/start-message.ts';
import type { PageSettings } from '#server/site/page-html.ts';
import { createSite } from '#server/site/site.ts';

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function openSite(directory: string, page: PageSettings): RequestHandler {
  try {
    const site = createSite(directory, page);
    return (request, env) => site.fetch(request, env);
  } catch {
    return fail(
      'The browser files are not built: run npm run build, or npm start, which does both.',
    );
  }
}

// `npm run history:verify`
if (process.argv[2] === 'history:verify') process.exit(await verifyHistory(process.env));

const settings = readEnv(process.env, process.argv.slice(2));
const config = 'ok' in settings ? settings.ok : fail(settings.error);
// Both are built side by side: dist/server/main.js and dist/client.
const site = openSite(config.clientDir ?? join(import.meta.dirname, '../client'), {
  mode: config.mode.kind,
  source: sourceName(config.mode),
  basePath: config.basePath,
});

let service: Service | undefined;
try {
  const { server, url } = await listen(config.host, config.port, async (port) => {
    service = await createService(config, { port, site });
    return service.fetch;
  });
  stopOnSignal(
    server,
    async () => service?.close(),
    () => service?.endStreams(),
  );
  process.stdout.write(`${readyLine(config, url)}\n`);
  const link = service?.firstLink ?? null;
  if (link !== null) {
    process.stdout.write(`Create the first account within 30 minutes: ${link}\n`);
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  fail(listenProblem(error, config) ?? message);
}
