/**
 * Runs the proxies' examples of `docs/deploy.md` as they stand there, with a real browser before them:
 * `npm run test:proxies`. Needs nginx, Caddy and openssl on the PATH (Debian: nginx-light, caddy).
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Browser } from '@playwright/test';
import { findBrowser } from '../find-browser.ts';
import { startServer } from '../run-server.ts';
import { checkPage, checkWithoutBrowserWord } from './check-proxy.ts';
import { checkNames, NAMED_BY_PROXY } from './check-names.ts';
import { freePort, startCaddy, startLogin, startNginx } from './start-proxy.ts';
import type { StartProxy } from './start-proxy.ts';

interface Setup {
  readonly name: string;
  readonly start: StartProxy;
  readonly host: string;
  readonly basePath?: string;
  readonly login?: boolean;
  /** Whether the login also says who somebody is. */
  readonly isNaming?: boolean;
  /** Of the post to work with. */
  readonly id?: string;
}

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/deploy.md'), 'utf8');

function blocks(language: string): readonly string[] {
  const pattern = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm');
  return Array.from(DOCS.matchAll(pattern), (match) => match[1] ?? '');
}

const [nginx = '', nginxPath = '', nginxLogin = '', nginxNames = ''] = blocks('nginx');
const [caddy = '', caddyPath = '', caddyNames = ''] = blocks('caddy');
const OWN = 'rundown.example.com';
const SHARED = 'intra.example.com';

const withHost = nginx.replace(
  'proxy_http_version',
  'proxy_set_header Host $host;\nproxy_http_version',
);
const stripped = nginxPath.replace('4173;', '4173/;');

const SETUPS: readonly Setup[] = [
  { name: 'nginx, its default Host', start: startNginx(nginx), host: OWN },
  { name: 'nginx, Host passed on', start: startNginx(withHost), host: OWN },
  {
    name: 'nginx, under a path',
    start: startNginx(nginxPath),
    host: SHARED,
    basePath: '/rundown/',
  },
  {
    name: 'nginx, taking the path off',
    start: startNginx(stripped),
    host: SHARED,
    basePath: '/rundown/',
    // It decodes the address, as the docs say.
    id: 'a:b+c @1',
  },
  { name: 'nginx, with a login', start: startNginx(nginxLogin), host: OWN, login: true },
  { name: 'Caddy', start: startCaddy(caddy), host: OWN },
  {
    name: 'Caddy, under a path',
    start: startCaddy(caddyPath),
    host: SHARED,
    basePath: '/rundown/',
  },
  { name: 'nginx, naming the person', start: startNginx(nginxNames), host: OWN, isNaming: true },
  { name: 'Caddy, naming the person', start: startCaddy(caddyNames), host: OWN, isNaming: true },
];

async function run(setup: Setup, browser: Browser): Promise<void> {
  const port = await freePort();
  const origin = `https://${setup.host}:${port}`;
  const basePath = setup.basePath ?? '/';
  const closers: (() => PromiseLike<unknown>)[] = [];
  try {
    const rundown = await startServer({
      RUNDOWN_ALLOWED_ORIGINS: origin,
      RUNDOWN_BASE_PATH: basePath,
      ...(setup.isNaming === true ? NAMED_BY_PROXY : {}),
    });
    closers.push(() => rundown.stop());
    const hasLogin = setup.login === true || setup.isNaming === true;
    const login = hasLogin ? await startLogin() : undefined;
    if (login !== undefined) closers.push(() => login[Symbol.asyncDispose]());
    const proxy = await setup.start({ port, rundown: rundown.origin, login: login?.port });
    closers.push(() => proxy[Symbol.asyncDispose]());
    if (setup.isNaming === true) {
      await checkNames(setup.host, port, rundown.origin, rundown.log);
      return;
    }
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    closers.push(() => context.close());
    await checkPage(await context.newPage(), origin + basePath, setup.id ?? 'a/b:c+d #1', login);
    if (login === undefined) await checkWithoutBrowserWord(setup.host, port, basePath);
    if (rundown.log().includes('"level":"error"')) throw new Error(rundown.log());
  } finally {
    for (const close of closers.toReversed()) await close();
  }
}

if (!existsSync('dist/server/main.js')) throw new Error('run "npm run build" first');
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: ['--host-resolver-rules=MAP *.example.com 127.0.0.1', '--disable-gpu'],
});
let failed = 0;
for (const setup of SETUPS) {
  try {
    await run(setup, browser);
    process.stdout.write(`ok      ${setup.name}\n`);
  } catch (error) {
    failed += 1;
    process.stdout.write(`FAILED  ${setup.name}: ${String(error)}\n`);
  }
}
await browser.close();
process.exitCode = failed === 0 ? 0 : 1;
