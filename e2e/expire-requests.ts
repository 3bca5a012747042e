/** The page's patience with a server that does not answer, at its end as soon as a test wants it. */
import type { Page } from '@playwright/test';

/**
 * Lets the request that `send` causes wait for its answer until it has left the page; then its time
 * limit is over. The clock is the one thing that a test may bend.
 */
export async function expireRequests(page: Page, send: () => Promise<unknown>): Promise<void> {
  const limits = await page.evaluateHandle(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    const controllers: AbortController[] = [];
    AbortSignal.timeout = () => {
      const controller = new AbortController();
      controllers.push(controller);
      return controller.signal;
    };
    return {
      expire: () => {
        AbortSignal.timeout = timeout;
        for (const controller of controllers) {
          controller.abort(new DOMException('The time limit is over', 'TimeoutError'));
        }
      },
    };
  });
  const sent = page.waitForRequest((request) => request.method() === 'PATCH');
  await send();
  await sent;
  await limits.evaluate(({ expire }) => expire());
  await limits.dispose();
}
