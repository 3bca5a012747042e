/** The navigator: four of the locale's weeks beside the list. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 0, now: '2026-04-06T11:00:00Z' } });

const table = (page: Page) => page.getByRole('table', { name: /^Posts per day, / });

test('posts per day are there as bars and as a table, whose days lead to the list', async ({
  list,
  page,
  sandbox,
}) => {
  for (let day = 10; day < 28; day += 1) {
    await sandbox.createPost({ caption: `Loaf ${day}`, scheduledTime: `2026-04-${day}T15:00:00Z` });
    await sandbox.createPost({
      caption: `Old ${day}`,
      status: day % 2 === 0 ? 'posted' : 'failed',
      scheduledTime: `2026-03-${day}T15:00:00Z`,
    });
  }
  await sandbox.createPost({
    caption: 'Picture',
    platform: 'instagram',
    scheduledTime: '2026-04-25T16:00:00Z',
  });
  const dayButton = (name: string | RegExp) => page.getByRole('button', { name });
  await list.visit();

  await test.step('the table names each day and platform, and its days lead to the list', async () => {
    await expect(table(page).getByRole('row', { name: 'Sat 25 Apr 2026 1 1 2' })).toBeAttached();
    await expect(table(page).getByRole('row', { name: 'Tue 7 Apr 2026 0 0 0' })).toBeAttached();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await expectNoAxeViolations(page, '[aria-label="Days"]');
    await table(page).getByRole('button', { name: 'Sat 25 Apr 2026' }).click();
    await expect(list.link('Loaf 25')).toBeInViewport();
    await expect(list.link('Loaf 25')).toBeFocused();

    await page.evaluate(() => window.scrollTo(0, 0));
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page
      .getByRole('radiogroup', { name: 'Bars by' })
      .getByRole('radio', { name: 'Account' })
      .check();
    await expect(table(page).getByRole('columnheader')).toHaveCount(4);
    await page.keyboard.press('Escape');
  });

  await test.step('a day leads to the list, by pointer and by keys', async () => {
    await list.visit();
    await dayButton('Fri 24 Apr 2026, 1 post').click();
    await expect(list.link('Loaf 24')).toBeInViewport();
    await expect(list.link('Loaf 24')).toBeFocused();
    await dayButton('Fri 24 Apr 2026').focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowLeft');
    await expect(dayButton('Thu 16 Apr 2026')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list.link('Loaf 16')).toBeFocused();
  });

  await test.step('from another status the filter and the day reach the list together', async () => {
    for (const [status, day] of [
      ['Posted', 24],
      ['Failed', 14],
    ] as const) {
      await list.filterStatus(status);
      await dayButton(new RegExp(`${day} Apr 2026, 1 post`)).click();
      await expect(list.link(`Loaf ${day}`)).toBeFocused();
      await expect(list.link(`Loaf ${day}`)).toBeInViewport();
      await expect(page.getByRole('radio', { name: 'Upcoming' })).toBeChecked();
    }
  });

  await test.step('what the filters leave out is not counted', async () => {
    await list.searchFor('Loaf 11');
    await expect(table(page).getByRole('row', { name: 'Sat 11 Apr 2026 1 1' })).toBeAttached();
    await expect(table(page).getByRole('row', { name: 'Fri 24 Apr 2026 0 0' })).toBeAttached();
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('on a phone the first row is near the top, and the table and today are a tap away', async ({
    list,
    page,
    sandbox,
  }) => {
    await sandbox.createPost({ caption: 'Loaf', scheduledTime: '2026-04-10T15:00:00Z' });
    await list.visit();
    const days = page.getByRole('region', { name: 'Days' });
    await expect(days.getByRole('button', { name: 'Fri 10 Apr 2026, 1 post' })).toBeVisible();
    expect((await list.link('Loaf').boundingBox())?.y).toBeLessThanOrEqual(200);
    await days.getByRole('button', { name: 'Table', exact: true }).tap();
    await table(page).getByRole('button', { name: 'Fri 10 Apr 2026' }).tap();
    await expect(list.link('Loaf')).toBeFocused();
    await days.getByRole('button', { name: 'Later days' }).tap();
    await expect(days.getByRole('button', { name: 'Mon 13 Apr 2026' })).toBeVisible();
    await days.getByRole('button', { name: 'Today', exact: true }).tap();
    await expect(days.getByRole('button', { name: 'Fri 10 Apr 2026, 1 post' })).toBeVisible();
  });
});

test('the first row is near the top, and “/” does not move the page, on a phone and a desk', async ({
  list,
  page,
  sandbox,
}) => {
  for (let day = 10; day < 28; day += 1) {
    await sandbox.createPost({ caption: `Loaf ${day}`, scheduledTime: `2026-04-${day}T15:00:00Z` });
  }
  for (const { width, height, most } of [
    { width: 390, height: 844, most: 200 },
    { width: 1440, height: 900, most: 170 },
  ]) {
    await test.step(`${width} pixels wide`, async () => {
      await page.setViewportSize({ width, height });
      await list.visit();
      await expect(page.getByRole('region', { name: 'Days' })).toBeVisible();
      const box = await list.link('Loaf 10').boundingBox();
      expect(box?.y).toBeLessThanOrEqual(most);
      await page.evaluate(() => window.scrollTo(0, 700));
      await page.keyboard.press('/');
      await expect(list.search).toBeFocused();
      expect(await page.evaluate(() => window.scrollY)).toBe(700);
    });
  }
});
