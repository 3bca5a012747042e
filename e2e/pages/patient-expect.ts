/** Outside of the test runner, in the chaos run, Playwright's `expect` would wait for five seconds. */
import { expect as base } from '@playwright/test';

export const expect = base.configure({ timeout: 20_000 });
