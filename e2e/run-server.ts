/** Starts the built server, as a user would, on a free port and with data in memory alone. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const MAIN = join(ROOT, 'dist', 'server', 'main.js');
const START_MS = 30_000;
const READY = /^Rundown is at (http:\/\/\S+)/m;

export interface RunningServer {
  /** Without a slash at the end: `http://127.0.0.1:41234`. */
  readonly origin: string;
  /** All it has said so far. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

/** `env` is set on top of a journey's own settings. Rejects with what the server said where it does not come up. */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run "npm run build" first');
  const child = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DATABASE_URL: ':memory:',
      RUNDOWN_SANDBOX_CONTROL: '1',
      // A developer's own key must not turn the journeys loose on real posts.
      INFINIPOST_API_KEY: undefined,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => resolve());
  });
  const origin = await new Promise<string>((resolve, reject) => {
    const giveUp = (reason: string) => {
      child.kill();
      reject(new Error(`The server ${reason}. It said:\n${said}`));
    };
    const timer = setTimeout(() => giveUp('did not start in time'), START_MS);
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = READY.exec(said)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(new URL(url).origin);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', () => giveUp('could not be started'));
    child.once('close', () => {
      clearTimeout(timer);
      giveUp('ended at once');
    });
  });
  return {
    origin,
    log: () => said,
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
