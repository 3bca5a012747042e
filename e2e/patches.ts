/** What a journey sees of, and does around, the PATCHes that the page sends. */
import type { Page } from '@playwright/test';

const isPatch = (method: string) => method === 'PATCH';

/** Counts the PATCHes the page sends from here on. */
export function countPatches(page: Page): () => number {
  let count = 0;
  page.on('request', (request) => {
    if (isPatch(request.method())) count += 1;
  });
  return () => count;
}

/** Does something once, after the next PATCH has left the page and before the server has it. */
export async function beforeNextPatch(page: Page, act: () => Promise<unknown>): Promise<void> {
  let isDone = false;
  await page.route('**/v1/posts/*', async (route) => {
    if (isPatch(route.request().method()) && !isDone) {
      isDone = true;
      await act();
    }
    await route.continue();
  });
}
