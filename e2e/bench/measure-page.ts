/** One visit to the built app under a slowed processor, and what each thing in it took. */
import type { Browser, Locator, Page } from '@playwright/test';

/** How many times slower than this machine the page's processor is made. */
const SLOWDOWN = 4;
const KEYSTROKES = 12;
const OPENS = 6;
/** By then the list has followed the search, on any machine. */
const SETTLED_MS = 1500;
const ALL_LOADED_MS = 180_000;

export interface Visit {
  /** All times in milliseconds. */
  readonly firstRow: number;
  readonly allLoaded: number;
  readonly requests: number;
  readonly searchKeys: readonly number[];
  readonly captionKeys: readonly number[];
  /** The first of them compiles the drawer's code. */
  readonly opens: readonly number[];
  readonly saveToRow: number;
  /** Frames over 50 ms while the whole list was scrolled by. */
  readonly longFrames: number;
  readonly scrolledFrames: number;
  readonly heapMb: number;
}

/**
 * Milliseconds from each key's press to the first task after the next frame. The listener stands
 * before the key is pressed: a key sent at the same time may overtake it.
 */
async function typeAndTime(page: Page, field: Locator, text: string): Promise<readonly number[]> {
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
 * has the focus. It waits to be told: looking at each frame would draw frames that nobody needs.
 */
async function clickAndTime(page: Page, target: Locator, text?: string): Promise<number> {
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

/** Scrolls from top to bottom in steps of most of a screen, a step a frame. */
async function scrollThrough(page: Page): Promise<{ frames: number; long: number }> {
  return page.evaluate(
    () =>
      new Promise<{ frames: number; long: number }>((resolve) => {
        const LONG_MS = 50;
        let frames = 0;
        let long = 0;
        let last = performance.now();
        const step = () => {
          const now = performance.now();
          frames += 1;
          if (now - last > LONG_MS) long += 1;
          last = now;
          const before = window.scrollY;
          window.scrollBy(0, window.innerHeight * 0.8);
          if (window.scrollY === before || frames >= 400) resolve({ frames, long });
          else requestAnimationFrame(step);
        };
        window.scrollTo(0, 0);
        requestAnimationFrame(step);
      }),
  );
}

/** The time the server itself took for the last request of this method. Milliseconds. */
async function serverTime(page: Page, urlPart: string): Promise<number> {
  return page.evaluate(
    (part) =>
      performance
        .getEntriesByType('resource')
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what entries of this type are
        .map((entry) => entry as PerformanceResourceTiming)
        .filter((entry) => entry.name.includes(part))
        .slice(-2)
        .reduce((sum, entry) => sum + (entry.responseEnd - entry.requestStart), 0),
    urlPart,
  );
}

/** Visits `origin`, whose sandbox holds a hundred posts or more, in a fresh browser context. */
export async function visit(browser: Browser, origin: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  // tsx marks the functions that are sent to the page with a helper that the page does not have.
  await context.addInitScript({ content: 'globalThis.__name = (named) => named;' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  let requests = 0;
  page.on('request', () => {
    requests += 1;
  });
  const rows = page.getByRole('list', { name: 'Posts' }).getByRole('listitem');
  const main = page.getByRole('main');
  const begin = performance.now();
  await page.goto(origin);
  await rows.first().waitFor();
  const firstRow = performance.now() - begin;
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: ALL_LOADED_MS });
  const allLoaded = performance.now() - begin;
  const requestsToLoad = requests;

  const search = page.getByRole('searchbox', { name: 'Search captions' });
  const searchKeys = await typeAndTime(page, search, 'sourdough is'.slice(0, KEYSTROKES));
  await search.fill('');
  // The list follows the field when it can: it is long again before it is scrolled.
  await page.waitForTimeout(SETTLED_MS);
  const seventh = rows.nth(6);

  const { frames, long } = await scrollThrough(page);
  await page.evaluate(() => window.scrollTo(0, 0));

  // Not the first row: it may be minutes from going live.
  await seventh.waitFor();
  const opens: number[] = [];
  for (let open = 0; open < OPENS; open += 1) {
    if (open > 0) {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    opens.push(await clickAndTime(page, rows.nth(6 + (open % 3)).getByRole('link')));
    await page.getByLabel('Scheduled time').waitFor();
  }
  const caption = page.getByRole('textbox', { name: 'Caption' });
  await caption.press('ControlOrMeta+a');
  const captionKeys = await typeAndTime(page, caption, 'Fresh today!'.slice(0, KEYSTROKES));
  await caption.fill(`Fresh ${Date.now()}`);
  const text = await caption.inputValue();
  const saved = await clickAndTime(page, page.getByRole('button', { name: 'Save changes' }), text);
  const saveToRow = Math.max(0, saved - (await serverTime(page, '/v1/posts/post_')));

  await main.focus();
  await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  await context.close();
  return {
    firstRow,
    allLoaded,
    requests: requestsToLoad,
    searchKeys,
    captionKeys,
    opens,
    saveToRow,
    longFrames: long,
    scrolledFrames: frames,
    heapMb: heap.usedSize / 1_048_576,
  };
}
