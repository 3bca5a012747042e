import type { Page } from '@playwright/test';

/** In the page, as text: what `tsx` makes of a function would need its own helpers there. */
const SCRIPT = `{
  const patient = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = (ms) => patient(ms / 5);
  const wait = window.setTimeout.bind(window);
  window.setTimeout = (handler, ms = 0, ...rest) => wait(handler, ms > 2500 ? ms : ms / 10, ...rest);
}`;

/**
 * Shortens the page's waits: its patience with a server that does not answer, from 20 seconds to 4, and
 * the moments before a retry to a tenth. Longer waits, such as those between two rereads, stay.
 */
export function shortenPatience(page: Page): Promise<unknown> {
  return page.addInitScript({ content: SCRIPT });
}
