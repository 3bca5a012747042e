/**
 * Which Chromium the journeys run in: Playwright's own where it is there, else one installed on the
 * machine, else one that we install. It decides once a run; the others read `BROWSER_VARIABLE`.
 *
 * Playwright's own download is the first choice because its version is the tested one; a Debian
 * container with npm and apt mirrors but no internet is the case that needs the rest of the list.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/** Carries the browser's path from the process that looked for it to those that start it. */
export const BROWSER_VARIABLE = 'RUNDOWN_BROWSER';

export type FoundBrowser =
  | { readonly path: string }
  /** `advice`: one sentence for a person. */
  | { readonly path: null; readonly advice: string };

/** What the search has to know of the machine, and may do to it. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright keeps its own build, whether or not it is there. */
  readonly playwrightBuild: string;
  /** An executable file that really starts (all of its libraries are there). */
  readonly works: (path: string) => boolean;
  /** Runs a program to its end; true on exit code 0. */
  readonly run: (program: string, args: readonly string[]) => boolean;
  /** Runs Playwright's own command line. */
  readonly playwright: (args: readonly string[]) => boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['', env['HOME'] ?? ''].map(
        (home) => `${home}/Applications/${app}.app/Contents/MacOS/${app}`,
      ),
    );
  }
  if (platform === 'win32') {
    const places = [
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ];
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((root) =>
      places.map((place) => `${env[root] ?? ''}\\${place}`),
    );
  }
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return NAMES.flatMap((name) =>
    folders.filter((folder) => folder !== '').map((folder) => `${folder}/${name}`),
  );
}

function lookAround(machine: Machine): string | null {
  const places = [machine.playwrightBuild, ...usualPlaces(machine)];
  return places.find((place) => machine.works(place)) ?? null;
}

/** Installs a browser the ways that are open to us, and stops at the first that gives one. */
function installOne(machine: Machine): string | null {
  // Libraries come through the system's packages, which only root may install without a question.
  const withLibraries = machine.isRoot || machine.platform !== 'linux';
  machine.playwright(['install', ...(withLibraries ? ['--with-deps'] : []), 'chromium']);
  const downloaded = lookAround(machine);
  if (downloaded !== null || machine.platform !== 'linux' || !machine.isRoot) return downloaded;

  machine.run('apt-get', ['update']);
  machine.run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  return lookAround(machine);
}

/** The search itself, free of the real machine. `CHROME_PATH` outranks all; a wrong one is said. */
export function findBrowserOn(machine: Machine): FoundBrowser {
  const named = machine.env[BROWSER_VARIABLE] ?? machine.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (machine.works(named)) return { path: named };
    return { path: null, advice: `CHROME_PATH names ${named}, which does not start.` };
  }
  const path = lookAround(machine) ?? installOne(machine);
  if (path !== null) return { path };
  const advice =
    'No Chromium found and none could be installed: run "npx playwright install --with-deps chromium", ' +
    'or set CHROME_PATH to a Chrome or Chromium.';
  return { path: null, advice };
}

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** A download over a slow line takes minutes; a proxy that swallows packets would take for ever. */
const INSTALL_MS = 10 * 60_000;

function run(program: string, args: readonly string[]): boolean {
  const options = { stdio: 'ignore', timeout: INSTALL_MS } as const;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(program, args, { ...options, env }).status === 0;
}

function works(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    return false;
  }
  // On Windows `--version` opens a window and never answers.
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Looks at this machine. Blocks until a browser is found, installed or given up on. */
export function findBrowser(): FoundBrowser {
  const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
  return findBrowserOn({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    env: process.env,
    playwrightBuild: chromium.executablePath(),
    works,
    run,
    playwright: (args) => run(process.execPath, [cli, ...args]),
  });
}
