/** Nothing moves when data comes: from the first paint to the whole list, of one page or of several. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { holdRequests } from '../hold-requests.ts';
import { cachedPages } from '../cached-pages.ts';

/** What Chromium tells of each; TypeScript does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

const NOW = '2026-04-06T11:00:00Z';
/** Some 300 of the posts went out meanwhile, and more than 200 are still to come. */
const SEEDED_AT = '2026-03-17T11:00:00Z';
test.use({ world: { seed: 7, posts: 120, now: NOW } });

/** From before the first paint on, the page notes what moves. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(window, { shifts });
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- the page has only what stands here
    const isShift = (entry: PerformanceEntry): entry is LayoutShift => 'sources' in entry;
    new PerformanceObserver((entries) => {
      for (const entry of entries.getEntries()) {
        if (!isShift(entry) || entry.hadRecentInput) continue;
        const nodes = entry.sources.map(({ node, previousRect, currentRect }) => {
          const name = node instanceof Element ? node.outerHTML.slice(0, 90) : node?.textContent;
          const [from, to] = [previousRect, currentRect].map(
            ({ x, y, width: w, height: h }) => `${x},${y} ${w}×${h}`,
          );
          return `${name ?? 'gone'} from ${from} to ${to}`;
        });
        shifts.push(`${entry.value.toFixed(4)}: ${nodes.join(' | ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

const shiftsOf = (page: Page) => page.evaluate(() => Reflect.get(window, 'shifts'));

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    const isPhone = width < 640;
    // A finger's buttons are larger.
    test.use({ viewport: { width, height }, hasTouch: isPhone, isMobile: isPhone });

    for (const visit of width === 1024 ? ['first'] : ['first', 'second']) {
      test(`from the first paint to the whole list nothing moves, ${visit} visit`, async ({
        list,
        page,
        sandbox,
      }) => {
        let release: (() => void) | undefined;
        if (visit === 'second') {
          await list.visit();
          await expect.poll(async () => (await cachedPages(page)).length).toBe(2);
          release = await holdRequests(page, /\/v1\/posts\?/u);
        }
        // Each answer is seen for itself: skeletons, first rows, names and pictures, further pages.
        await sandbox.addFault({ match: { path: '/v1/accounts' }, delayMs: 900 });
        await sandbox.addFault({ match: { path: '/v1/posts?' }, delayMs: 400, times: 12 });
        await watchShifts(page);
        await list.visit();
        // What was listed last stands there, to be replaced by what is read.
        await expect(page.getByText(/^As of /u)).toHaveCount(visit === 'second' ? 1 : 0);
        release?.();
        const counts = page.getByRole('radiogroup', { name: 'Status' });
        await expect(page.getByRole('progressbar')).toHaveCount(0);
        await expect(page.getByRole('region', { name: 'Days' })).toBeVisible();
        if (!isPhone) await expect(counts).not.toContainText('…');
        expect(await shiftsOf(page)).toEqual([]);
      });
    }

    for (const status of width === 1024 ? [] : ['upcoming', 'posted', 'all']) {
      test(`several pages in no order, ${status}`, async ({ list, page, sandbox, time }) => {
        await sandbox.reset({ seed: 7, posts: 560, now: SEEDED_AT });
        await time.moveTo(NOW);
        await sandbox.addFault({ match: { path: '/v1/accounts' }, delayMs: 300 });
        await sandbox.addFault({ match: { path: '/v1/posts?' }, delayMs: 40, times: 20 });
        await watchShifts(page);
        await list.visit(`?status=${status}`);
        // Its length is known, and it is more than two pages.
        const first = list.rows.first();
        await expect(first).toHaveAttribute('aria-setsize', /^[2-9]\d\d$/u);
        await expect(page.getByRole('progressbar')).toHaveCount(0);
        await expect(page.getByRole('button', { name: 'Cancel loading' })).toHaveCount(0);
        await expect(page.getByText(/loading|so far/iu)).toHaveCount(0);
        // The navigator follows when the list is at rest.
        await expect(page.getByRole('button', { name: /^Mon 6 Apr 2026, [1-9]/u })).toBeVisible();
        expect(await shiftsOf(page)).toEqual([]);
      });
    }
  });
}
