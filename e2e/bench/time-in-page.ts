/** How long a page takes to answer a key or a click, and a slowed page to take it in. */
import type { Browser, Locator, Page } from '@playwright/test';

/** How many times slower than this machine the page's processor is made. */
const SLOWDOWN = 4;
/** More answers than this are not measured by one page; the browser's own limit is 250. */
const ANSWERS = 20_000;

/** Before a click that is measured: what the last one left to be done is done by then. */
export async function settle(page: Page): Promise<void> {
  await page.waitForTimeout(300);
}

/** A page in a fresh context, its processor slowed. Close its context afterwards. */
export async function slowPage(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // tsx marks the functions that are sent to the page with a helper that the page does not have.
  await context.addInitScript({
    content: `globalThis.__name = (named) => named; performance.setResourceTimingBufferSize(${ANSWERS});`,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { context, page, session };
}

/**
 * Milliseconds from each key's press to the first task after the next frame. The listener stands
 * before the key is pressed: a key sent at the same time may overtake it.
 */
export async function typeAndTime(
  page: Page,
  field: Locator,
  text: string,
): Promise<readonly number[]> {
  await field.focus();
  const times: number[] = [];
  for (const key of text) {
    const listening = await page.evaluateHandle(() => ({
      painted: new Promise<number>((resolve) => {
        const paint = (pressedAt: number) => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now() - pressedAt));
          channel.port1.start();
          channel.port2.postMessage(null);
        };
        window.addEventListener(
          'keydown',
          (event) => requestAnimationFrame(() => paint(event.timeStamp)),
          { once: true, capture: true },
        );
      }),
    }));
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    times.push(await listening.evaluate(({ painted }) => painted));
  }
  return times;
}

/**
 * Milliseconds from a click to the first frame in which a row holds `text` or, without one, a text area
 * has the focus. It waits to be notified: looking at each frame would paint frames that nobody needs.
 */
export async function clickAndTime(page: Page, target: Locator, text?: string): Promise<number> {
  const listening = await page.evaluateHandle(
    (wanted) => ({
      done: new Promise<number>((resolve) => {
        const endAtNextFrame = (clickedAt: number) =>
          requestAnimationFrame(() => resolve(performance.now() - clickedAt));
        const awaitFocus = (clickedAt: number) => {
          const onFocus = ({ target: focused }: FocusEvent) => {
            if (!(focused instanceof HTMLTextAreaElement)) return;
            window.removeEventListener('focusin', onFocus);
            endAtNextFrame(clickedAt);
          };
          window.addEventListener('focusin', onFocus);
        };
        const awaitRow = (clickedAt: number, words: string) => {
          const list = document.querySelector('[role=list][aria-label=Posts]');
          const observer = new MutationObserver(() => {
            if (list?.textContent.includes(words) !== true) return;
            observer.disconnect();
            endAtNextFrame(clickedAt);
          });
          if (list !== null) {
            observer.observe(list, { subtree: true, childList: true, characterData: true });
          }
        };
        window.addEventListener(
          'click',
          ({ timeStamp }) =>
            wanted === undefined ? awaitFocus(timeStamp) : awaitRow(timeStamp, wanted),
          { once: true, capture: true },
        );
      }),
    }),
    text,
  );
  await target.click();
  return listening.evaluate(({ done }) => done);
}

/** How long the page's requests for a post were with the server since they were last cleared. Milliseconds. */
export async function timeAtServer(page: Page, postId: string): Promise<number> {
  return page.evaluate(
    (path) =>
      performance
        .getEntriesByType('resource')
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what entries of this type are
        .map((entry) => entry as PerformanceResourceTiming)
        .filter((entry) => new URL(entry.name).pathname === path)
        .reduce((sum, entry) => sum + (entry.responseEnd - entry.requestStart), 0),
    `/v1/posts/${postId}`,
  );
}

/**
 * Milliseconds from a click on `button`, which saves the open post, to the first frame in which its row
 * holds `text`; less the time that the post's requests of the save were with the server.
 */
export async function saveAndTime(
  page: Page,
  button: Locator,
  { postId, text }: { postId: string; text: string },
): Promise<number> {
  await page.evaluate(() => performance.clearResourceTimings());
  const took = await clickAndTime(page, button, text);
  return took - (await timeAtServer(page, postId));
}
