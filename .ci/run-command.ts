/**
 * Runs one command to its end and keeps what it said. A tool is started as `node <its own script>`,
 * so that no shell and no `.cmd` wrapper stands between, on any system.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export interface Command {
  /** Arguments to `node`: a script, then its own arguments. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Outcome {
  /** Null where the command was killed or could not start. */
  readonly exitCode: number | null;
  /** Standard output and error, in the order they came. */
  readonly output: string;
  readonly seconds: number;
}

const ManifestSchema = z.object({
  bin: z.union([z.string(), z.record(z.string(), z.string())]),
});

/** The script behind `npx <name>` of an installed package. Throws where the package is missing. */
export function toolScript(packageName: string, binName = packageName): string {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = ManifestSchema.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  );
  const script = typeof bin === 'string' ? bin : bin[binName];
  if (script === undefined) throw new Error(`${packageName} has no command "${binName}"`);
  return join(folder, script);
}

/** Longer than any stage takes on a slow machine; it only ends what hangs. */
const LIMIT_MINUTES = 40;

/** What is running now, so that an interrupted `npm test` leaves nothing behind. */
const running = new Set<ChildProcess>();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/** Never rejects: a command that cannot start is an outcome with `exitCode: null`. */
export function runCommand({ args, env }: Command): Promise<Outcome> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      // Colours would be noise in a log, and the vitest and Playwright runs set them themselves.
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: LIMIT_MINUTES * 60_000,
    });
    running.add(child);
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const done = (exitCode: number | null) => {
      running.delete(child);
      resolve({ exitCode, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      done(null);
    });
    child.on('close', (exitCode, signal) => {
      if (signal !== null) output += `\nEnded by ${signal} (limit: ${LIMIT_MINUTES} minutes)\n`;
      done(exitCode);
    });
  });
}
