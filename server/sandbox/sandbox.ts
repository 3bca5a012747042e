/**
 * The sandbox: the posts API, embedded, on a real database. It answers what the contract allows,
 * refuses what it does not, and lives on by its own clock, so that Rundown can be used and tested
 * without a key and without internet.
 */
import { sql } from 'drizzle-orm';
import { Hono } from 'hono';
import { apiRoutes } from '#server/sandbox/api/api-routes.ts';
import type { PublicUrl } from '#server/sandbox/api/api-routes.ts';
import { readClock } from './clock.ts';
import { controlRoutes } from '#server/sandbox/control/control-routes.ts';
import { answerRefusal, notFound } from '#server/sandbox/api/envelope.ts';
import { FaultQueue } from '#server/sandbox/control/faults.ts';
import {
  closeDatabase,
  openDatabase,
  SandboxStartError,
} from '#server/sandbox/db/open-database.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { publishDue } from './publisher.ts';
import { rootError } from '#server/http/root-error.ts';
import { createLog, writeToConsole } from '#server/http/log.ts';
import type { Log } from '#server/http/log.ts';
import type { SandboxEnv } from '#server/sandbox/api/sandbox-env.ts';
import type { SandboxMode } from '#server/config/config.ts';
import { reseed, seedOnce } from '#server/sandbox/seed/seed-database.ts';

export { SandboxStartError };

const PUBLISH_EVERY_MS = 2000;
/** What a newcomer sees. Any number would do; it stays, so that screenshots and stories match. */
const FIRST_SEED = { seed: 1, posts: 120 };

export interface SandboxOptions extends Omit<SandboxMode, 'kind'> {
  /** Where problems are logged; the console if absent. */
  readonly log?: Log;
  /** The requested origin if absent. */
  readonly publicUrl?: PublicUrl;
}

export interface Sandbox {
  /** Answers `/v1/*`, and `/__sandbox/*` where control is on. */
  readonly app: Hono<SandboxEnv>;
  /** Why requests cannot be served now, in one sentence, or null. */
  unready(): Promise<string | null>;
  /** Starts the publisher. */
  start(): void;
  /** Stops the publisher and closes the database. */
  close(): Promise<void>;
}

function makePublisher(db: Database, log: Log) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const step = async () => {
    try {
      await publishDue(db, await readClock(db));
    } catch (error) {
      // A locked file or a server that is away for a moment: the next step does what is due.
      log('warn', 'The sandbox could not publish what is due', { error });
    }
    running = undefined;
  };
  const tick = () => {
    running ??= step();
  };
  return {
    start: () => {
      timer ??= setInterval(tick, PUBLISH_EVERY_MS).unref();
      tick();
    },
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
}

/** Opens, migrates and (the first time, or on `reset`) seeds. Throws SandboxStartError. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  const db = await openDatabase(options.databaseUrl, options.authToken);
  try {
    const seed = { ...FIRST_SEED, now: await readClock(db) };
    await (options.reset ? reseed(db, seed) : seedOnce(db, seed));
  } catch (error) {
    db.$client.close();
    const root = rootError(error);
    const reason = root instanceof Error ? root.message : String(root);
    const message = `The sandbox database cannot be filled: ${reason}.`;
    throw new SandboxStartError(message, { cause: error });
  }
  const log = options.log ?? createLog(writeToConsole);
  const publicUrl = options.publicUrl ?? ((requestUrl) => new URL(requestUrl).origin);
  const app = new Hono<SandboxEnv>();
  app.onError((error, c) => {
    log('error', 'The sandbox failed', { method: c.req.method, path: c.req.path, error });
    const message = 'An unexpected error occurred';
    return answerRefusal(c, { status: 500, code: 'internal', message });
  });
  const faults = new FaultQueue();
  app.route('/', apiRoutes(db, faults, publicUrl));
  if (options.control) app.route('/', controlRoutes(db, faults, publicUrl));
  app.all('/__sandbox/*', (c) => answerRefusal(c, notFound(`There is no ${c.req.path}`)));
  const publisher = makePublisher(db, log);
  return {
    app,
    unready: async () => {
      try {
        await db.run(sql`SELECT 1 FROM posts LIMIT 1`);
        return null;
      } catch {
        return 'The database cannot be reached.';
      }
    },
    start: publisher.start,
    close: async () => {
      await publisher.stop();
      await closeDatabase(db);
    },
  };
}
