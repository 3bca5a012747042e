/**
 * What every journey gets: a server of its own worker, reset to data of its own; the page with its
 * clock in step with the sandbox's; page models; and a watch that fails the test on any complaint
 * of the browser that was not expected.
 */
import { test as base, expect } from '@playwright/test';
import { EditDrawer } from './pages/edit-drawer.ts';
import { RundownList } from './pages/rundown-list.ts';
import { startServer } from './run-server.ts';
import type { RunningServer } from './run-server.ts';
import { apiClient, sandboxClient } from './sandbox-client.ts';
import type { ApiClient, SandboxClient, World } from './sandbox-client.ts';
import { serveMedia, watchBrowser } from './watch-browser.ts';
import type { BrowserWatch } from './watch-browser.ts';

/** The moment that "now" is, for the page and the sandbox alike. */
export interface Time {
  readonly now: () => string;
  /** ISO 8601 UTC. */
  readonly moveTo: (now: string) => Promise<void>;
}

interface TestFixtures {
  /** `test.use({ world: { … } })` begins with other data. */
  readonly world: World;
  readonly sandbox: SandboxClient;
  readonly api: ApiClient;
  readonly time: Time;
  readonly list: RundownList;
  readonly drawer: EditDrawer;
  readonly watch: BrowserWatch;
}

interface WorkerFixtures {
  readonly server: RunningServer;
  readonly media: void;
}

/** A Monday noon in London, a week after Europe's clocks went forward. */
const WORLD: World = { seed: 7, posts: 60, now: '2026-04-06T11:00:00Z' };

export const test = base.extend<TestFixtures, WorkerFixtures>({
  server: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the fixtures it needs from the pattern
    async ({}, provide) => {
      const server = await startServer();
      await provide(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  media: [
    async ({ browser }, provide) => {
      await serveMedia(browser);
      await provide();
    },
    { scope: 'worker', auto: true },
  ],
  baseURL: async ({ server }, provide) => provide(server.origin),
  world: [WORLD, { option: true }],
  sandbox: async ({ server, world }, provide) => {
    const sandbox = sandboxClient(server.origin);
    await sandbox.reset(world);
    await provide(sandbox);
  },
  api: async ({ server }, provide) => provide(apiClient(server.origin)),
  time: [
    async ({ page, sandbox, world }, provide) => {
      let { now } = world;
      await page.clock.setFixedTime(now);
      await provide({
        now: () => now,
        moveTo: async (next) => {
          now = next;
          await sandbox.moveClock(next);
          await page.clock.setFixedTime(next);
        },
      });
    },
    { auto: true },
  ],
  watch: [
    async ({ context, server }, provide, testInfo) => {
      const watch = watchBrowser(context, server.origin);
      const before = server.log().length;
      await provide(watch);
      if (testInfo.status !== testInfo.expectedStatus) {
        await testInfo.attach('server.log', { body: server.log().slice(before) });
      }
      expect(watch.problems(), 'what the browser complained of').toEqual([]);
    },
    { auto: true },
  ],
  list: async ({ page }, provide) => provide(new RundownList(page)),
  drawer: async ({ page }, provide) => provide(new EditDrawer(page)),
});

export { expect };
