/**
 * `npm run chaos -- [--seed 1] [--edits 300]`: the long chaos run, against the built app. Ends with
 * its counts, and with exit code 1 where the database and the screen did not agree.
 */
import { inspect, parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { QUIET_BROWSER } from '../quiet-browser.ts';
import { startServer } from '../run-server.ts';
import { apiClient, sandboxClient } from '../sandbox-client.ts';
import { serveMedia, watchBrowser } from '../watch-browser.ts';
import { runChaos } from './chaos-run.ts';
import { shortenPatience } from './shorten-patience.ts';

const NOW = '2026-04-06T11:00:00Z';
const say = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      edits: { type: 'string', default: '300' },
    },
  });
  const [seed, edits] = [Number(values.seed), Number(values.edits)];
  if (!Number.isInteger(seed) || !Number.isInteger(edits) || edits < 1) {
    throw new Error('--seed and --edits must be whole numbers, such as --seed 1 --edits 300');
  }
  const executablePath = findBrowser();
  const server = await startServer();
  const browser = await chromium.launch({
    executablePath,
    args: [...QUIET_BROWSER],
  });
  try {
    const context = await browser.newContext({ baseURL: server.origin, serviceWorkers: 'block' });
    await serveMedia(browser);
    const watch = watchBrowser(context, server.origin);
    watch.expectConsoleError(/Failed to load resource/);
    const page = await context.newPage();
    await page.clock.setFixedTime(NOW);
    await shortenPatience(page);
    const sandbox = sandboxClient(server.origin);
    await sandbox.reset({ seed, posts: 120, now: NOW });
    const api = apiClient(server.origin);
    const started = Date.now();
    const report = await runChaos({ page, api, sandbox, seed, edits, now: NOW, say });
    const problems = [...report.violations, ...watch.problems()];
    for (const [name, count] of [...report.counts].toSorted(([a], [b]) => a.localeCompare(b))) {
      say(`${String(count).padStart(6)}  ${name}`);
    }
    for (const problem of problems) say(`VIOLATION ${problem}`);
    const seconds = Math.round((Date.now() - started) / 1000);
    say(`seed ${seed}: ${edits} edits in ${seconds} s, ${problems.length} violations`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await browser.close();
    await server.stop();
  }
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${inspect(error)}\n`);
  process.exitCode = 1;
}
