/**
 * `npm run test:browsers [-- firefox|webkit]`: the core journey in the two engines that the other
 * journeys do not run in. Playwright's builds where they are or can be had, else Debian's packages.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type BrowserType, firefox, webkit } from '@playwright/test';
import { startServer } from '../run-server.ts';
import { apiClient, sandboxClient } from '../sandbox-client.ts';
import { coreJourney } from './core-journey.ts';
import { type Engine, personAt } from './engine.ts';
import { startFirefox } from './firefox-engine.ts';
import { startPlaywright } from './playwright-engine.ts';
import { startWebKit } from './webkit-engine.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const FIREFOX = '/usr/bin/firefox-esr';
const run = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { stdio: 'ignore', timeout: 10 * 60_000 }).status === 0;

interface Candidate {
  readonly type: BrowserType;
  /** Debian's packages, and the file that shows that they are there. */
  readonly packages: readonly string[];
  readonly file: string;
  readonly start: () => Promise<Engine>;
}

const CANDIDATES: readonly Candidate[] = [
  {
    type: firefox,
    packages: ['firefox-esr'],
    file: FIREFOX,
    start: () => startFirefox(FIREFOX),
  },
  {
    type: webkit,
    packages: ['webkit2gtk-driver', 'xvfb'],
    file: '/usr/bin/WebKitWebDriver',
    start: startWebKit,
  },
];

/** Installs what is missing. Throws a sentence for a person where that cannot be. */
async function startEngine({ type, packages, file, start }: Candidate): Promise<Engine> {
  if (existsSync(type.executablePath())) return startPlaywright(type);
  if (existsSync(file)) return start();
  const isRoot = process.getuid?.() === 0;
  const libraries = isRoot ? ['--with-deps'] : [];
  if (run('npx', 'playwright', 'install', ...libraries, type.name())) return startPlaywright(type);
  if (isRoot && run('apt-get', 'update') && run('apt-get', 'install', '-y', ...packages)) {
    return start();
  }
  throw new Error(
    `No ${type.name()} was found or could be installed: run "npx playwright install --with-deps ${type.name()}" or "apt-get install ${packages.join(' ')}" as root.`,
  );
}

async function runIn(candidate: Candidate): Promise<void> {
  const server = await startServer();
  try {
    const engine = await startEngine(candidate);
    say(engine.version);
    try {
      const [api, sandbox] = [apiClient(server.origin), sandboxClient(server.origin)];
      const stage = { origin: server.origin, api, sandbox, person: personAt(engine) };
      await coreJourney({ ...stage, say: (line) => say(`  ✓ ${line}`) });
    } finally {
      await engine.close();
    }
  } finally {
    await server.stop();
  }
}

const wanted = process.argv.slice(2);
for (const candidate of CANDIDATES) {
  const name = candidate.type.name();
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  try {
    await runIn(candidate);
  } catch (error) {
    say(`  ✗ ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
}
