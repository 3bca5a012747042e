/**
 * Which Chromium the journeys run in: the one `CHROME_PATH` names, else Playwright's own (its version
 * is the tested one), else one that is installed, else one that we install: Playwright's, or, where
 * only Debian's packages can be had, Debian's.
 */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Debian's headless shell first: the journeys need a tenth to a quarter less processor time in it. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a browser that starts; may install one, for minutes. Throws a sentence for a person. */
export function findBrowser({
  env = process.env,
  own = chromium.executablePath(),
  isRoot = process.getuid?.() === 0,
} = {}): string {
  const run = (program: string, ...args: readonly string[]) =>
    spawnSync(program, args, { env, stdio: 'ignore', timeout: 10 * 60_000 }).status === 0;
  const named = env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (run(named, '--version')) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not start.`);
  }
  const onPath = (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const find = () => [own, ...onPath, ...ELSEWHERE].find((path) => run(path, '--version'));
  // The libraries come as the system's packages, which only root may install without a question.
  const libraries = isRoot ? ['--with-deps'] : [];
  const install = () => run('npx', 'playwright', 'install', ...libraries, 'chromium');
  const debian = (name: string) => run('apt-get', 'install', '-y', name);
  // An older Debian has no package of the headless shell.
  const fromDebian = () =>
    isRoot && run('apt-get', 'update') && (debian('chromium-headless-shell') || debian('chromium'));
  const path = find() ?? (install() ? find() : undefined) ?? (fromDebian() ? find() : undefined);
  if (path !== undefined) return path;
  throw new Error(
    'No Chromium was found or could be installed: run "npx playwright install --with-deps chromium", or set CHROME_PATH to a Chrome or Chromium.',
  );
}
