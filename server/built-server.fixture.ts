/** The built server as processes of their own, on ports the system chooses. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { shippedMigrations } from '#server/config/ship-migrations.ts';

export type BuiltServer = Awaited<ReturnType<typeof buildServer>>;
export type ServerProcess = ReturnType<BuiltServer['start']>;

/** Builds the server; `folder` is a place for databases. */
export async function buildServer() {
  const folder = mkdtempSync(join(tmpdir(), 'rundown-built-'));
  const clientDir = join(folder, 'client');
  mkdirSync(clientDir);
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>Rundown</title>');
  // Inside the project, so that the built server finds its packages.
  mkdirSync(join('node_modules', '.cache'), { recursive: true });
  const built = mkdtempSync(join('node_modules', '.cache', 'rundown-test-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [shippedMigrations()],
    build: { ssr: 'server/main.ts', outDir: built, copyPublicDir: false },
  });
  const main = join(built, 'main.js');
  return {
    folder,
    clientDir,
    start: (env: Readonly<Record<string, string>> = {}, argv: readonly string[] = []) =>
      startProcess(main, { RUNDOWN_CLIENT_DIR: clientDir, ...env }, argv),
    remove: () => {
      for (const gone of [folder, built]) rmSync(gone, { recursive: true });
    },
  };
}

function startProcess(
  main: string,
  env: Readonly<Record<string, string>>,
  argv: readonly string[],
) {
  const child = spawn(process.execPath, [main, ...argv], {
    env: { PATH: process.env['PATH'], PORT: '0', DATABASE_URL: ':memory:', ...env },
  });
  let out = '';
  let err = '';
  const ready = new Promise<string>((resolve) => {
    child.stdout.on('data', (chunk) => {
      out += String(chunk);
      const [, url] = /^Rundown is at (http:\S+)/m.exec(out) ?? [];
      if (url !== undefined) resolve(url);
    });
  });
  child.stderr.on('data', (chunk) => {
    err += String(chunk);
  });
  const ended = once(child, 'close').then(([code]: unknown[]) => ({ code, out, err }));
  return {
    child,
    ended,
    said: () => out + err,
    /** Its address; rejects with what it said where it ended without having one. */
    url: async () =>
      Promise.race([ready, ended.then(({ err: text }) => Promise.reject(new Error(text)))]),
    /** The one signal that nothing can catch. */
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
