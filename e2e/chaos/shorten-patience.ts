import type { Page } from '@playwright/test';

/**
 * Shortens the page's waits: its patience with a server that does not answer, from 20 seconds to 4, and
 * the moments before a retry to a tenth. Longer waits, such as those between two rereads, stay.
 */
export function shortenPatience(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const patient = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms) => patient(ms / 5);
    const wait = window.setTimeout.bind(window);
    const hurried = (handler: () => void, ms = 0) => wait(handler, ms > 2500 ? ms : ms / 10);
    Object.assign(window, { setTimeout: hurried });
  });
}
