import { describe, expect, it } from 'vitest';
import { BROWSER_VARIABLE, findBrowserOn } from './find-browser.ts';
import type { Machine } from './find-browser.ts';

const OWN = '/cache/playwright/chrome';

interface Given {
  readonly installed?: readonly string[];
  /** What each command line, were it run here, would bring. */
  readonly brings?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
  readonly isRoot?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

function machineWith({ installed = [], brings = {}, platform, isRoot, env }: Given) {
  const present = new Set(installed);
  const ran: string[] = [];
  const run = (line: string) => {
    ran.push(line);
    const brought = brings[line];
    if (brought !== undefined) present.add(brought);
    return brought !== undefined;
  };
  const machine: Machine = {
    platform: platform ?? 'linux',
    isRoot: isRoot ?? false,
    env: { PATH: '/opt/bin:/usr/bin', ...env },
    playwrightBuild: OWN,
    works: (path) => present.has(path),
    run: (program, args) => run([program, ...args].join(' ')),
    playwright: (args) => run(['playwright', ...args].join(' ')),
  };
  return { machine, ran };
}

const APT = 'apt-get install -y --no-install-recommends chromium';

describe('finding a browser', () => {
  it.each<[string, Given, string]>([
    ['Playwright’s own before all', { installed: [OWN, '/usr/bin/chromium'] }, OWN],
    ['Debian’s chromium', { installed: ['/usr/bin/chromium'] }, '/usr/bin/chromium'],
    [
      'google-chrome on the PATH',
      { installed: ['/opt/bin/google-chrome'] },
      '/opt/bin/google-chrome',
    ],
    [
      'the one CHROME_PATH names, even before Playwright’s own',
      { installed: [OWN, '/my/chrome'], env: { CHROME_PATH: '/my/chrome' } },
      '/my/chrome',
    ],
    [
      'the one that another process found',
      { installed: [OWN, '/found'], env: { [BROWSER_VARIABLE]: '/found' } },
      '/found',
    ],
    [
      'Chrome on a Mac',
      {
        platform: 'darwin',
        installed: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      },
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      'Edge on Windows',
      {
        platform: 'win32',
        env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        installed: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('takes %s', (_, given, path) => {
    const { machine, ran } = machineWith(given);
    expect(findBrowserOn(machine)).toEqual({ path });
    expect(ran).toEqual([]);
  });

  it('downloads Playwright’s own where there is none', () => {
    const { machine } = machineWith({ brings: { 'playwright install chromium': OWN } });
    expect(findBrowserOn(machine)).toEqual({ path: OWN });
  });

  it('falls back to apt as root, with Playwright’s libraries tried first', () => {
    const { machine, ran } = machineWith({ isRoot: true, brings: { [APT]: '/usr/bin/chromium' } });
    expect(findBrowserOn(machine)).toEqual({ path: '/usr/bin/chromium' });
    expect(ran).toEqual(['playwright install --with-deps chromium', 'apt-get update', APT]);
  });

  it.each<[string, Given]>([
    ['someone who is not root', { brings: { [APT]: '/usr/bin/chromium' } }],
    ['root, where nothing can be installed', { isRoot: true }],
    ['a Mac without internet', { platform: 'darwin' }],
  ])('tells %s what to do', (_, given) => {
    const found = findBrowserOn(machineWith(given).machine);
    expect(found).toEqual({ path: null, advice: expect.stringContaining('CHROME_PATH') });
  });

  it('does not replace a CHROME_PATH that is wrong', () => {
    const { machine, ran } = machineWith({ installed: [OWN], env: { CHROME_PATH: '/typo' } });
    const advice = 'CHROME_PATH names /typo, which does not start.';
    expect(findBrowserOn(machine)).toEqual({ path: null, advice });
    expect(ran).toEqual([]);
  });
});
