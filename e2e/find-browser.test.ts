/** On machines that are a folder of small scripts: `PATH` holds nothing else. */
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

let folder: string;
const at = (name: string) => join(folder, name);
const log = () => (existsSync(at('log')) ? readFileSync(at('log'), 'utf8').trim().split('\n') : []);

/** A program that ends well. */
function program(name: string, script = ''): string {
  writeFileSync(at(name), `#!/bin/sh\n${script}\n`);
  chmodSync(at(name), 0o755);
  return at(name);
}

/** A program that writes down its arguments and, given a name, installs a browser so called. */
const installer = (name: string, installed?: string) =>
  program(
    name,
    `echo "${name} $*" >> "${at('log')}"\n` +
      (installed === undefined
        ? 'exit 1'
        : `echo '#!/bin/sh' > "${at(installed)}"; /bin/chmod +x "${at(installed)}"`),
  );

const find = (isRoot = false, env: Record<string, string> = {}) =>
  findBrowser({ env: { PATH: folder, ...env }, own: at('own'), isRoot });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rundown-browser-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('finding a browser', () => {
  it('takes the one CHROME_PATH names before all', () => {
    program('own');
    const mine = program('mine');
    expect(find(false, { CHROME_PATH: mine })).toBe(mine);
  });

  it('does not replace a CHROME_PATH that is wrong', () => {
    program('own');
    const typo = { CHROME_PATH: '/typo' };
    expect(() => find(true, typo)).toThrow('CHROME_PATH names /typo, which does not start.');
  });

  it('takes Playwright’s own before an installed one', () => {
    program('chromium');
    const own = program('own');
    expect(find()).toBe(own);
  });

  it.each(['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome'])(
    'takes an installed %s',
    (name) => {
      installer('npx', 'own');
      const installed = program(name);
      expect(find()).toBe(installed);
      expect(log()).toEqual([]);
    },
  );

  it('passes over one that does not start', () => {
    program('chromium', 'exit 127');
    const chrome = program('google-chrome');
    expect(find()).toBe(chrome);
  });

  it('downloads Playwright’s own where there is none', () => {
    installer('npx', 'own');
    expect(find()).toBe(at('own'));
    expect(log()).toEqual(['npx playwright install chromium']);
  });

  it('as root downloads its libraries too, and falls back to Debian’s chromium', () => {
    installer('npx');
    installer('apt-get', 'chromium-headless-shell');
    expect(find(true)).toBe(at('chromium-headless-shell'));
    expect(log()).toEqual([
      'npx playwright install --with-deps chromium',
      'apt-get update',
      'apt-get install -y chromium-headless-shell',
    ]);
  });

  it('installs the whole of Debian’s chromium where there is no package of its headless shell', () => {
    installer('npx');
    program(
      'apt-get',
      `case "$*" in *shell) exit 1;; *) echo '#!/bin/sh' > "${at('chromium')}"; /bin/chmod +x "${at('chromium')}";; esac`,
    );
    expect(find(true)).toBe(at('chromium'));
  });

  it.each([true, false])('says what to do where nothing helps (root: %s)', (isRoot) => {
    installer('npx');
    installer('apt-get');
    expect(() => find(isRoot)).toThrow(/npx playwright install --with-deps chromium.*CHROME_PATH/);
  });
});
