/**
 * The planner's moments, with a month of over a thousand posts among ten thousand that are loaded, under
 * the slowed processor: the month's first sight, the next month, a frame of a drag, and a drop that is saved.
 * Beside each stands the moment of the list that it is compared with.
 */
import type { Browser, Page } from '@playwright/test';
import type { SandboxClient } from '../sandbox-client.ts';
import { median, p95 } from './statistics.ts';
import { settle, slowPage, timeAtServer } from './time-in-page.ts';

/** Of which the next month has well over a thousand. */
const POSTS = 10_000;
const LOAD_MS = 180_000;
const STEPS = 40;
const TURNS = 5;
const DROPS = 4;

/** The middle of the month that is looked at: the next one, so that nothing in it goes live meanwhile. */
function monthAfter(now: string): Date {
  const date = new Date(now);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 15, 12));
}

/** Milliseconds from what `act` presses to the first task after the frame that shows another month. */
async function keyToPainted(page: Page, act: () => Promise<unknown>): Promise<number> {
  const listening = await page.evaluateHandle(() => ({
    painted: new Promise<number>((resolve) => {
      // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes to the page with the rest
      const firstDay = () =>
        document.querySelector<HTMLElement>('[data-planner] [data-spot]')?.dataset['spot'];
      const before = firstDay();
      let pressedAt = 0;
      const press = ({ timeStamp }: Event) => {
        pressedAt ||= timeStamp;
      };
      for (const type of ['keydown', 'click']) {
        window.addEventListener(type, press, { once: true, capture: true });
      }
      const observer = new MutationObserver(() => {
        if (document.querySelector('[data-planner] [data-card]') === null) return;
        if (firstDay() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => resolve(performance.now() - pressedAt));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      });
      // A page that is turned keeps its cells: they say another day.
      const changes = { subtree: true, childList: true, attributeFilter: ['data-spot'] };
      observer.observe(document.body, changes);
    }),
  }));
  await act();
  return listening.evaluate(({ painted }) => painted);
}

/** The time between frames, in ms, while a card is dragged in small steps over the month. */
async function dragFrames(page: Page): Promise<readonly number[]> {
  const card = await page
    .locator('[data-planner] [data-card]:not([data-locked])')
    .first()
    .boundingBox();
  if (card === null) throw new Error('no card to drag');
  await page.mouse.move(card.x + 20, card.y + 8);
  await page.mouse.down();
  await page.mouse.move(card.x + 40, card.y + 20, { steps: 3 });
  await page.locator('[data-drop-label]').waitFor();
  const frames = await page.evaluateHandle(() => {
    const costs: number[] = [];
    // What a move costs: from its first listener to the first task after the frame it leads to.
    window.addEventListener(
      'mousemove',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.addEventListener('message', () => costs.push(performance.now() - from));
          channel.port1.start();
          channel.port2.postMessage(null);
        });
      },
      { capture: true },
    );
    return costs;
  });
  for (let step = 0; step < STEPS; step += 1) {
    const [x, y] = [240 + ((step * 97) % 900), 330 + ((step * 53) % 320)];
    await page.mouse.move(x, y);
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  const costs = await frames.evaluate((all) => [...all]);
  await page.keyboard.press('Escape');
  await page.mouse.up();
  return costs;
}

/** A card and a day to drop it on where it is among the first: one that does not fit is not rendered. */
function chooseDrop(page: Page): Promise<{ id: string; day: string }> {
  return page.evaluate(() => {
    const days = [...document.querySelectorAll<HTMLElement>('[data-planner] [data-spot]')]
      .filter((day) => day.getBoundingClientRect().bottom < window.innerHeight)
      .map((day) => ({
        name: day.dataset['spot'] ?? '',
        cards: [...day.querySelectorAll<HTMLElement>('[data-card]')].map((card) => ({
          id: card.dataset['card'] ?? '',
          isLocked: card.dataset['locked'] !== undefined,
          clock: /\d\d:\d\d/u.exec(card.textContent)?.[0] ?? '',
        })),
      }));
    for (const from of days) {
      for (const { id, isLocked, clock } of from.cards) {
        const to = days.find(
          ({ name, cards }) => name > from.name && (cards[1]?.clock ?? '99:99') > clock,
        );
        if (!isLocked && to !== undefined) return { id, day: to.name };
      }
    }
    throw new Error('no card to drop');
  });
}

/** From the release of a card to its saved state at its new place, less the server's time. */
async function dropToSettled(page: Page): Promise<number> {
  const { id, day } = await chooseDrop(page);
  const box = await page.locator(`[data-planner] [data-card="${id}"]`).boundingBox();
  const to = await page.locator(`[data-planner] [data-spot="${day}"]`).boundingBox();
  if (box === null || to === null) throw new Error('no card to drop');
  await page.evaluate(() => performance.clearResourceTimings());
  await page.mouse.move(box.x + 20, box.y + 8);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 12, { steps: 6 });
  await page.locator('[data-over="ok"]').waitFor();
  await settle(page);
  const listening = await page.evaluateHandle(
    (postId) => ({
      settled: new Promise<number>((resolve) => {
        let releasedAt = 0;
        const release = ({ timeStamp }: Event) => (releasedAt = timeStamp);
        window.addEventListener('mouseup', release, { once: true, capture: true });
        let isAnswered = false;
        const send = window.fetch.bind(window);
        window.fetch = async (...request) => {
          const response = await send(...request);
          isAnswered ||= request[1]?.method === 'PATCH';
          return response;
        };
        // Of the whole page: on a full day the card is not rendered, and the message alone tells.
        const observer = new MutationObserver(() => {
          const busy = document.querySelector(`[data-card="${postId}"][aria-busy="true"]`);
          if (!isAnswered || busy !== null) return;
          observer.disconnect();
          window.fetch = send;
          requestAnimationFrame(() => resolve(performance.now() - releasedAt));
        });
        observer.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    }),
    id,
  );
  await page.mouse.up();
  const took = await listening.evaluate(({ settled }) => settled);
  return took - (await timeAtServer(page, id));
}

/** Until every post is there: what is still to come takes its share of a slowed processor. */
async function awaitWhole(page: Page): Promise<void> {
  const counted = page.getByRole('radiogroup', { name: 'Status' }).filter({ hasNotText: '…' });
  await counted.waitFor({ timeout: LOAD_MS });
  await settle(page);
}

/** All in milliseconds. */
interface PlannerMoments {
  /** The list's, at a first visit. */
  readonly firstRow: number;
  readonly monthShown: number;
  readonly nextMonth: number;
  readonly dragFrame: number;
  readonly dropSettled: number;
}

/** Measures them once, in a sandbox that it fills itself. */
async function measure(
  browser: Browser,
  { origin, sandbox, now }: { origin: string; sandbox: SandboxClient; now: string },
): Promise<PlannerMoments> {
  await sandbox.reset({ seed: 7, posts: POSTS, now });
  const middle = monthAfter(now);
  const day = middle.toISOString().slice(0, 10);
  const { context, page } = await slowPage(browser);
  const rows = page.getByRole('list', { name: 'Posts' }).getByRole('listitem');
  const begin = performance.now();
  await page.goto(origin);
  await rows.first().waitFor();
  const firstRow = performance.now() - begin;
  await awaitWhole(page);
  // The planner's code has come with the first look at it; the second is measured, as the list's is.
  const shown: number[] = [];
  const turns: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    shown.push(await keyToPainted(page, () => page.keyboard.press('m')));
    await settle(page);
    const next = page.getByRole('button', { name: 'Next month' });
    turns.push(await keyToPainted(page, () => next.click()));
    await settle(page);
    await page.getByRole('button', { name: 'Previous month' }).click();
    await settle(page);
    await page.keyboard.press('l');
    await rows.first().waitFor();
    await settle(page);
  }
  await page.goto(`${origin}/?view=month&at=${day}`);
  await page.locator('[data-planner] [data-card]').first().waitFor({ timeout: LOAD_MS });
  await awaitWhole(page);
  const frames = await dragFrames(page);
  await settle(page);
  const drops: number[] = [];
  for (let drop = 0; drop < DROPS; drop += 1) {
    drops.push(await dropToSettled(page));
    await settle(page);
  }
  await context.close();
  return {
    firstRow,
    monthShown: median(shown),
    nextMonth: median(turns),
    dragFrame: p95(frames),
    dropSettled: median(drops),
  };
}

const ms = (value: number) => `${Math.round(value)} ms`;

/** The moments as lines to print. `sandbox` is filled anew. */
export async function plannerLines(
  ...world: Parameters<typeof measure>
): Promise<readonly string[]> {
  const moments = await measure(...world);
  return [
    `planner, 10,000 posts: month shown ${ms(moments.monthShown)} (the list's first row ${ms(moments.firstRow)})`,
    `planner: next month → painted ${ms(moments.nextMonth)}, drag frame p95 ${ms(moments.dragFrame)}, drop → settled less server ${ms(moments.dropSettled)}`,
  ];
}
