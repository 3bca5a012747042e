/**
 * The journeys run against the built app and the real sandbox (`npm run test:e2e` builds first).
 * Every worker starts a server of its own; see `fixtures.ts`.
 */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { QUIET_BROWSER } from './quiet-browser.ts';

const browser = findBrowser();
// Workers read this file again and must not search again.
process.env['CHROME_PATH'] = browser;

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results',
  reporter: 'list',
  fullyParallel: true,
  workers: 2,
  // A failure is repeated once, for its trace alone: what passes only then has failed all the same.
  retries: 1,
  failOnFlakyTests: true,
  // Only what hangs is ended: a busy machine is slow, and that is no failure.
  timeout: 300_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: browser, args: [...QUIET_BROWSER] },
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // A host zone with a summer time of its own: what is wrong under it is invisible under UTC.
    timezoneId: 'Europe/London',
    colorScheme: 'light',
    contextOptions: { reducedMotion: 'reduce' },
    serviceWorkers: 'block',
    // Recording every test would take a fifth of the time, and its film the processor the page needs.
    trace: { mode: 'on-first-retry', screenshots: false },
  },
});
