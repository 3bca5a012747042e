/** One visit to the built app under a slowed processor, and what each thing in it took. */
import type { Browser, Page } from '@playwright/test';
import { clickAndTime, saveAndTime, settle, slowPage, typeAndTime } from './time-in-page.ts';

const KEYSTROKES = 12;
const OPENS = 6;
const SAVES = 4;
/** By then the list has followed the search, on any machine. */
const SETTLED_MS = 1500;
const ALL_LOADED_MS = 180_000;

export interface Visit {
  /** All times in milliseconds. */
  readonly firstRow: number;
  /** The same at a second visit, with what the browser cached at the first. */
  readonly warmFirstRow: number;
  /** "Upcoming" is there whole. */
  readonly upcomingLoaded: number;
  /** Every status is counted: the sweep over everything has ended too. */
  readonly allLoaded: number;
  readonly requests: number;
  readonly searchKeys: readonly number[];
  readonly captionKeys: readonly number[];
  /** The first of them compiles the drawer's code. */
  readonly opens: readonly number[];
  /** From the click on Save to the row in the list, less the server's time. */
  readonly saves: readonly number[];
  /** Frames over 50 ms while the whole list was scrolled by. */
  readonly longFrames: number;
  readonly scrolledFrames: number;
  readonly heapMb: number;
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

/** Visits `origin`, whose sandbox holds a hundred posts or more, in a fresh browser context. */
export async function visit(browser: Browser, origin: string): Promise<Visit> {
  const { context, page, session } = await slowPage(browser);
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
  const upcomingLoaded = performance.now() - begin;
  const whole = page.getByRole('radiogroup', { name: 'Status' }).filter({ hasNotText: '…' });
  await whole.waitFor({ timeout: ALL_LOADED_MS });
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
    await settle(page);
    opens.push(await clickAndTime(page, rows.nth(6 + (open % 3)).getByRole('link')));
    await page.getByLabel('Scheduled time').waitFor();
  }
  const caption = page.getByRole('textbox', { name: 'Caption' });
  await caption.press('ControlOrMeta+a');
  const captionKeys = await typeAndTime(page, caption, 'Fresh today!'.slice(0, KEYSTROKES));

  const saves: number[] = [];
  for (let save = 0; save < SAVES; save += 1) {
    if (save > 0)
      await rows
        .nth(6 + (save % 3))
        .getByRole('link')
        .click();
    await page.getByLabel('Scheduled time').waitFor();
    const text = `Fresh ${save} ${Date.now()}`;
    await caption.fill(text);
    await settle(page);
    const postId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const button = page.getByRole('button', { name: 'Save changes' });
    saves.push(await saveAndTime(page, button, { postId, text }));
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  await main.focus();
  await session.send('HeapProfiler.collectGarbage');
  const heap = await session.send('Runtime.getHeapUsage');
  const again = performance.now();
  await page.goto(origin);
  await rows.first().waitFor();
  const warmFirstRow = performance.now() - again;
  await context.close();
  return {
    firstRow,
    warmFirstRow,
    upcomingLoaded,
    allLoaded,
    requests: requestsToLoad,
    searchKeys,
    captionKeys,
    opens,
    saves,
    longFrames: long,
    scrolledFrames: frames,
    heapMb: heap.usedSize / 1_048_576,
  };
}
