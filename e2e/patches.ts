/** What a journey sees of, and does around, the PATCHes that the page sends. */
import type { Page, Route } from '@playwright/test';
import { expect } from './pages/patient-expect.ts';

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

export interface HeldPatch {
  /** Waits until it has left the page. */
  readonly sent: () => Promise<void>;
  /** Lets it go on to the server. */
  readonly release: () => Promise<void>;
}

/** Holds the next PATCH between the page and the server; those after it pass. */
export async function holdNextPatch(page: Page): Promise<HeldPatch> {
  const held: Route[] = [];
  await page.route('**/v1/posts/*', async (route) => {
    if (isPatch(route.request().method()) && held.length === 0) held.push(route);
    else await route.fallback();
  });
  const sent = () => expect.poll(() => held.length).toBe(1);
  return {
    sent,
    release: async () => {
      await sent();
      await held[0]?.continue();
    },
  };
}
