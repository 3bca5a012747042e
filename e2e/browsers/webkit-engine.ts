/** WebKit, through the WebDriver protocol of Debian's `webkit2gtk-driver`: five of its commands. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import * as z from 'zod/mini';
import type { Engine } from './engine.ts';

/** The key under which the protocol gives an element's id. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const AnswerSchema = z.object({ value: z.unknown() });
const SessionSchema = z.object({
  sessionId: z.string(),
  capabilities: z.object({ browserName: z.string(), browserVersion: z.string() }),
});
const ElementSchema = z.object({ [ELEMENT]: z.string() });

/** The small browser that comes with WebKitGTK; its folder names the machine and the library. */
function findMiniBrowser(): string | undefined {
  const paths = readdirSync('/usr/lib', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .flatMap(({ name }) =>
      readdirSync(`/usr/lib/${name}`)
        .filter((folder) => folder.startsWith('webkit2gtk-'))
        .map((folder) => `/usr/lib/${name}/${folder}/MiniBrowser`),
    );
  return paths.toSorted().at(-1);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  // A screen that nobody sees, where there is none.
  const screen = process.env['DISPLAY'] === undefined ? ['xvfb-run', '-a'] : [];
  const command = [...screen, 'WebKitWebDriver', `--port=${port}`];
  const driver = spawn(command[0] ?? '', command.slice(1), {
    stdio: 'ignore',
    // A group of its own: it ends with all that it started.
    detached: true,
    // Its own sandbox needs rights that a container does not give.
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const call = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const { value } = AnswerSchema.parse(await response.json());
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await call('GET', '/status').catch(() => null)) break;
    await wait(100);
  }
  const binary = findMiniBrowser();
  const { sessionId, capabilities } = SessionSchema.parse(
    await call('POST', '/session', {
      capabilities: {
        alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
      },
    }),
  );
  const path = `/session/${sessionId}`;
  const run = (script: string) => call('POST', `${path}/execute/sync`, { script, args: [] });
  const find = async (expression: string) =>
    ElementSchema.parse(await run(`return ${expression}`))[ELEMENT];
  return {
    version: `WebKitGTK ${capabilities.browserVersion}`,
    goto: async (url) => void (await call('POST', `${path}/url`, { url })),
    evaluate: (expression) => run(`return ${expression}`),
    click: async (element) =>
      void (await call('POST', `${path}/element/${await find(element)}/click`, {})),
    type: async (element, text) =>
      void (await call('POST', `${path}/element/${await find(element)}/value`, { text })),
    close: async () => {
      await call('DELETE', path).catch(() => null);
      if (driver.pid !== undefined) process.kill(-driver.pid);
    },
  };
}
