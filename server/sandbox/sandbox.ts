/**
 * The sandbox: the posts API, embedded, on a real database. It answers what the contract allows,
 * refuses what it does not, and lives on by its own clock, so that Rundown can be used and tested
 * without a key and without internet.
 */
import { Hono } from 'hono';
import { apiRoutes } from '#server/sandbox/api/api-routes.ts';
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
import { rootCause } from '#server/sandbox/db/root-cause.ts';
import { isSeeded, reseed } from '#server/sandbox/seed/seed-database.ts';

export { SandboxStartError };

const PUBLISH_EVERY_MS = 2000;
/** What a newcomer sees. Any number would do; it stays, so that screenshots and stories match. */
const FIRST_SEED = { seed: 1, posts: 120 };

export interface SandboxOptions {
  /** `file:…`, `:memory:`, or a libSQL server: `libsql://…`, `http(s)://…`. */
  readonly databaseUrl: string;
  /** For a libSQL server. */
  readonly authToken?: string;
  /** Whether `/__sandbox/*` exists. It can change and delete anything. */
  readonly control: boolean;
  /** Throw away what is in the database and seed it afresh. */
  readonly reset: boolean;
}

export interface Sandbox {
  /** Answers `/v1/*`, and `/__sandbox/*` where control is on. */
  readonly app: Hono;
  /** Starts the publisher. */
  start(): void;
  /** Stops the publisher and closes the database. */
  close(): Promise<void>;
}

function makePublisher(db: Database) {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  const step = async () => {
    try {
      await publishDue(db, await readClock(db));
    } catch (error) {
      // A locked file or a server that is away for a moment: the next step does what is due.
      process.stderr.write(`sandbox publisher: ${rootCause(error)}\n`);
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
    if (options.reset || !(await isSeeded(db))) {
      await reseed(db, { ...FIRST_SEED, now: await readClock(db) });
    }
  } catch (error) {
    db.$client.close();
    const message = `The sandbox database cannot be filled: ${rootCause(error)}.`;
    throw new SandboxStartError(message, { cause: error });
  }
  const app = new Hono();
  app.onError((error, c) => {
    process.stderr.write(`sandbox: ${c.req.method} ${c.req.path}: ${rootCause(error)}\n`);
    const message = 'An unexpected error occurred';
    return answerRefusal(c, { status: 500, code: 'internal', message });
  });
  const faults = new FaultQueue();
  app.route('/', apiRoutes(db, faults));
  if (options.control) app.route('/', controlRoutes(db, faults));
  app.all('/__sandbox/*', (c) => answerRefusal(c, notFound(`There is no ${c.req.path}`)));
  const publisher = makePublisher(db);
  return {
    app,
    start: publisher.start,
    close: async () => {
      await publisher.stop();
      await closeDatabase(db);
    },
  };
}
