/** One visit to the built app under a slowed processor, and what each thing in it took. */
import type { Browser, Locator, Page } from '@playwright/test';

/** How many times slower than this machine the page's processor is made. */
const SLOWDOWN = 4;
const KEYSTROKES = 12;
const ALL_LOADED_MS = 180_000;

export interface Visit {
  /** All times in milliseconds. */
  readonly firstRow: number;
  readonly allLoaded: number;
  readonly requests: number;
  readonly searchKeys: readonly number[];
  readonly captionKeys: readonly number[];
  readonly openToCaption: number;
  readonly saveToRow: number;
  /** Frames over 50 ms while the whole list was scrolled by. */
  readonly longFrames: number;
  readonly scrolledFrames: number;
  readonly heapMb: number;
}

/** Milliseconds from a key's press to the next painted frame, as Event Timing counts them. */
async function typeAndTime(page: Page, field: Locator, text: string): Promise<readonly number[]> {
  await field.focus();
  const times: number[] = [];
  for (const key of text) {
    const painted = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          window.addEventListener(
            'keydown',
            (event) => {
              requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.addEventListener('message', () =>
                  resolve(performance.now() - event.timeStamp),
                );
                channel.port1.start();
                // After the frame's own work: the first task behind it.
                channel.port2.postMessage(null);
              });
            },
            { once: true, capture: true },
          );
        }),
    );
    await page.keyboard.press(key);
    times.push(await painted);
  }
  return times;
}

/** Milliseconds from a click to the moment `done` holds, counted inside the page by frames. */
async function clickAndTime(page: Page, target: Locator, done: string): Promise<number> {
  const took = page.evaluate(
    (condition) =>
      new Promise<number>((resolve) => {
        // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-type-assertion -- our own text, run in our own page
        const isDone = new Function(`return ${condition}`) as () => boolean;
        window.addEventListener(
          'click',
          (event) => {
            const look = () => {
              if (isDone()) resolve(performance.now() - event.timeStamp);
              else requestAnimationFrame(look);
            };
            look();
          },
          { once: true, capture: true },
        );
      }),
    done,
  );
  await target.click();
  return took;
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

/** Visits `origin`, whose sandbox holds `posts` posts, in a fresh browser context. */
export async function visit(browser: Browser, origin: string, posts: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
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

  const { frames, long } = await scrollThrough(page);
  await page.evaluate(() => window.scrollTo(0, 0));

  // Not the first row: it may be minutes from going live.
  const link = rows.nth(posts >= 100 ? 6 : 0).getByRole('link');
  await link.waitFor();
  const openToCaption = await clickAndTime(
    page,
    link,
    'document.activeElement instanceof HTMLTextAreaElement',
  );
  const caption = page.getByRole('textbox', { name: 'Caption' });
  await caption.press('ControlOrMeta+a');
  const captionKeys = await typeAndTime(page, caption, 'Fresh today!'.slice(0, KEYSTROKES));
  await caption.fill(`Fresh ${Date.now()}`);
  const text = await caption.inputValue();
  const saved = await clickAndTime(
    page,
    page.getByRole('button', { name: 'Save changes' }),
    `[...document.querySelectorAll('[role=listitem]')].some((row) => row.textContent.includes(${JSON.stringify(text)}))`,
  );
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
    openToCaption,
    saveToRow,
    longFrames: long,
    scrolledFrames: frames,
    heapMb: heap.usedSize / 1_048_576,
  };
}
