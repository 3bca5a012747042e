/** Search, counts, warnings, and loading that can be stopped. */
import type { Request } from '@playwright/test';
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

const NOW = '2026-04-06T11:00:00Z';

/** In the page: what a browser says when another tab is chosen, or this one again. */
function showPage(isShown: boolean) {
  Object.defineProperty(document, 'hidden', { configurable: true, value: !isShown });
  const value = isShown ? 'visible' : 'hidden';
  Object.defineProperty(document, 'visibilityState', { configurable: true, value });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}

test.describe('a few posts', () => {
  test.use({ world: { seed: 7, posts: 0, now: NOW } });

  test('search finds without accents and case, marks what it found, and says over how much', async ({
    list,
    page,
    sandbox,
  }) => {
    await sandbox.createPost({ caption: 'Crème brûlée\nOnly on Sundays' });
    await sandbox.createPost({ caption: 'Rye bread' });
    await list.visit();
    await list.searchFor('BRULEE');
    await expect(list.rows).toHaveCount(1);
    await expect(list.row('Crème brûlée').locator('mark')).toHaveText('brûlée');
    await expect(page.getByRole('main')).toContainText('1 found, searched 2 posts');
    await expect(page).toHaveURL(/q=BRULEE/);

    await list.searchFor('%41');
    await expect(page.getByRole('main')).toContainText('0 found, searched 2 posts');
    await expect(list.search).toHaveValue('%41');

    await list.searchFor('sundays');
    await expect(list.row('Crème brûlée').locator('mark')).toHaveText('Sundays');
    await list.searchFor('no such words');
    await expect(list.rows).toHaveCount(0);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(list.rows).toHaveCount(2);
    await expect(list.search).toHaveValue('');
  });

  test('what was found is in sight, on a phone, a tablet and a desk', async ({
    list,
    page,
    sandbox,
  }) => {
    const filler = 'One of those long first lines that no phone shows to its end, nor a desk, ';
    await sandbox.createPost({ caption: `${filler}${filler} with saffron in it at last` });
    await sandbox.createPost({ caption: `Short\n${filler} and saffron` });
    await sandbox.createPost({ caption: `${'焼きたてのパンをどうぞ。'.repeat(9)}saffron` });
    for (const width of [390, 768, 1280]) {
      await test.step(`${width} pixels wide`, async () => {
        await page.setViewportSize({ width, height: 844 });
        await list.visit('?q=saffron');
        await expect(list.rows).toHaveCount(3);
        for (const row of await list.rows.all()) {
          const seen = await row.locator('mark').evaluateAll((marks) =>
            marks.filter((mark) => {
              const { right, top, bottom } = mark.getBoundingClientRect();
              // Not at the very edge, which is rounded.
              return document.elementFromPoint(right - 4, (top + bottom) / 2) === mark;
            }),
          );
          expect(seen.length).toBeGreaterThan(0);
        }
      });
    }
  });

  test('the filter counts each status, what failed comes first, and posts that collide are named', async ({
    list,
    page,
    sandbox,
  }) => {
    await sandbox.createPost({ caption: 'Rye', scheduledTime: '2026-04-07T10:00:00Z' });
    await sandbox.createPost({ caption: 'Wheat', scheduledTime: '2026-04-07T10:20:00Z' });
    await sandbox.createPost({ caption: 'Wheat', scheduledTime: '2026-04-09T10:00:00Z' });
    for (const [caption, day] of [
      ['Broken', '2026-04-05'],
      ['Broken long ago', '2026-03-05'],
    ] as const) {
      const scheduledTime = `${day}T09:00:00Z`;
      await sandbox.createPost({ caption, status: 'failed', scheduledTime });
    }
    await list.visit();

    await test.step('posts of one account that collide are named', async () => {
      await expect(list.row('Rye')).toContainText('20 min from another post');
      await expect(list.row('Wheat').first()).toContainText(
        '20 min from another post · Same caption on 2 posts',
      );
      await expect(list.row('Wheat').last()).toContainText('Same caption on 2 posts');
      await expectNoAxeViolations(page, 'main');
    });

    await test.step('the filter says how many posts each status has', async () => {
      const status = page.getByRole('radiogroup', { name: 'Status' });
      await expect(status).toHaveAccessibleDescription('Upcoming 3, Posted 0, Failed 2, All 5');
      await expect(status.getByRole('radio', { name: 'Failed', exact: true })).toBeVisible();
      await page.getByRole('button', { name: '1 failed this week' }).click();
      await expect(list.rows).toHaveCount(1);
      await expect(list.row('Broken')).toBeVisible();
      await expect(status.getByRole('radio', { name: 'Failed', exact: true })).toBeChecked();
    });
  });

  test('the other posts are read again every five minutes, and when the page is looked at', async ({
    list,
    page,
    sandbox,
    time,
  }) => {
    const soon = await sandbox.createPost({
      caption: 'Soon',
      scheduledTime: '2026-04-06T11:14:00Z',
    });
    const far = await sandbox.createPost({
      caption: 'Far',
      scheduledTime: '2026-05-06T11:00:00Z',
    });
    await list.visit();
    await expect(list.row('Far')).toBeVisible();
    await sandbox.change(far, { caption: 'Changed elsewhere' });
    let minute = 0;
    const passMinutes = async (minutes: number) => {
      minute += minutes;
      await time.moveTo(new Date(Date.UTC(2026, 3, 6, 11, minute)).toISOString());
    };
    const nextMinute = async () => {
      await passMinutes(1);
      await page.clock.runFor(60_000);
    };
    for (let passed = 0; passed < 4; passed += 1) await nextMinute();
    // A jump may end a reading that is under way, which is made again in its time.
    await expect(async () => {
      await nextMinute();
      await expect(list.row('Changed elsewhere')).toBeVisible({ timeout: 2000 });
    }).toPass();

    // "Soon" is read every ten seconds: that must not make the others look as if they had been.
    await sandbox.change(far, { caption: 'Changed once more' });
    await passMinutes(3);
    const read = page.waitForRequest((request) => request.url().includes(soon));
    await page.clock.runFor(11_000);
    await (await read).response();
    await page.evaluate(showPage, false);
    await page.evaluate(showPage, true);
    await expect(list.row('Changed once more')).toBeVisible();
  });

  test('a post that goes live is shown and told without a reload, but not to a tab that nobody looks at', async ({
    list,
    page,
    sandbox,
    time,
  }) => {
    await sandbox.createPost({ caption: 'Now', scheduledTime: '2026-04-06T11:02:00Z' });
    await sandbox.createPost({ caption: 'Soon', scheduledTime: '2026-04-06T11:05:00Z' });
    await list.visit('?status=all');
    await expect(list.row('Soon')).toContainText('Scheduled');
    await test.step('a post that goes live is shown and told', async () => {
      await expect(list.row('Now')).toContainText('Scheduled');
      await time.moveTo('2026-04-06T11:03:00Z');
      await page.clock.runFor(11_000);
      await expect(list.row('Now')).toContainText('Posted');
      await expect(page.getByText('“Now” is now posted.')).toBeAttached();
    });

    // A tab that nobody looks at requests nothing, and catches up when it is looked at.
    let asked = 0;
    const underWay = new Set<Request>();
    page.on('request', (request) => {
      // What others do comes over a connection that stays open, and is watched for by the clock.
      if (!new URL(request.url()).pathname.startsWith('/v1/')) return;
      asked += 1;
      underWay.add(request);
    });
    page.on('requestfinished', (request) => underWay.delete(request));
    page.on('requestfailed', (request) => underWay.delete(request));
    // A look is enough to see that this counts: the post is near its time.
    await page.clock.runFor(11_000);
    await expect.poll(() => asked).toBeGreaterThan(0);

    await page.evaluate(showPage, false);
    await expect.poll(() => underWay.size).toBe(0);
    asked = 0;
    await time.moveTo('2026-04-06T11:06:00Z');
    await page.clock.runFor(15 * 60_000);
    expect(asked).toBe(0);
    await expect(list.row('Soon')).toContainText('Scheduled');

    await page.evaluate(showPage, true);
    await page.clock.runFor(11_000);
    await expect(list.row('Soon')).toContainText('Posted');
    expect(asked).toBeGreaterThan(0);
  });
});

test.describe('many posts', () => {
  test.use({ world: { seed: 7, posts: 900, now: NOW } });

  test('loading says how far it is, and can be stopped and taken up again; rows that fly by come whole', async ({
    list,
    page,
    sandbox,
  }) => {
    // The next pages take far longer than it takes to press a button.
    await sandbox.addFault({
      match: { path: '^/v1/posts\\?limit=100&cursor=' },
      delayMs: 10_000,
      times: 8,
    });
    await page.goto('/?status=all');
    // What is there is shown, though more of it was to come.
    await page.getByRole('button', { name: 'Cancel loading' }).click();
    await expect(list.rows.first()).toBeVisible();
    await sandbox.clearFaults();
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('There are more');
    await page.getByRole('button', { name: 'Resume loading' }).click();
    await expect(page.getByRole('progressbar', { name: 'Loading posts' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('900 posts');
    await expect(page.getByRole('progressbar')).toHaveCount(0);

    await test.step('rows that flew by are whole when the scroll has come to rest', async () => {
      await page.evaluate(() => window.scrollTo(0, 30_000));
      await expect(list.rows.filter({ hasText: 'TikTok' }).first()).toBeVisible();
      await expect(
        list.rows.filter({ hasNotText: /Scheduled|Rendering|Posted|Failed/ }),
      ).toHaveCount(0);
    });
  });
});
