/**
 * The journeys run against the built app and the real sandbox (`npm run test:e2e` builds first).
 * Every worker starts a server of its own; see `fixtures.ts`.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const browser = findBrowser();
// Workers read this file again and must not search again.
process.env['CHROME_PATH'] = browser;

/** A browser that calls nobody by itself. Playwright adds `--no-sandbox`, which root needs. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Only what hangs is ended: a busy machine is slow, and that is no failure.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: browser, args: QUIET },
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // A host zone with a summer time of its own: what is wrong under it is invisible under UTC.
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    // Without its film, which takes the processor that the page needs; the snapshots tell as much.
    trace: { mode: 'retain-on-failure', screenshots: false },
  },
});
