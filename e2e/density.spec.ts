/** The next four weeks above the list. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

test.use({ world: { seed: 7, posts: 0, now: '2026-04-06T11:00:00Z' } });

const table = (page: Page) => page.getByRole('table', { name: 'Posts per day, next 4 weeks' });

test('posts per day are there as a table, whose days lead to the list', async ({
  list,
  page,
  sandbox,
}) => {
  for (let day = 10; day < 28; day += 1) {
    await sandbox.createPost({ caption: `Loaf ${day}`, scheduledTime: `2026-04-${day}T15:00:00Z` });
  }
  await sandbox.createPost({
    caption: 'Picture',
    platform: 'instagram',
    scheduledTime: '2026-04-25T16:00:00Z',
  });
  await list.visit();
  await expect(table(page).getByRole('row', { name: 'Sat 25 Apr 2026 1 1 2' })).toBeAttached();
  await expect(table(page).getByRole('row', { name: 'Tue 7 Apr 2026 0 0 0' })).toBeAttached();
  await expectNoAxeViolations(page);

  await page.getByRole('button', { name: 'Table', exact: true }).click();
  await table(page).getByRole('button', { name: 'Sat 25 Apr 2026' }).click();
  await expect(list.link('Loaf 25')).toBeInViewport();
  await expect(list.link('Loaf 25')).toBeFocused();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectNoAxeViolations(page);

  await page
    .getByRole('radiogroup', { name: 'Bars by' })
    .getByRole('radio', { name: 'Account' })
    .check();
  await expect(table(page).getByRole('columnheader')).toHaveCount(4);
});

test('a bar leads to its day, and what the filters leave out is not counted', async ({
  list,
  page,
  sandbox,
}) => {
  for (let day = 10; day < 28; day += 1) {
    await sandbox.createPost({ caption: `Loaf ${day}`, scheduledTime: `2026-04-${day}T15:00:00Z` });
  }
  await list.visit();
  // The 20th bar of 28: 25 April.
  const chart = page.locator('details svg').last();
  const box = await chart.boundingBox();
  if (box === null) throw new Error('no chart');
  await page.mouse.click(box.x + (19.5 / 28) * box.width, box.y + 10);
  await expect(list.link('Loaf 25')).toBeInViewport();
  await list.searchFor('Loaf 11');
  await expect(table(page).getByRole('row', { name: 'Sat 11 Apr 2026 1 1' })).toBeAttached();
  await expect(table(page).getByRole('row', { name: 'Sat 25 Apr 2026 0 0' })).toBeAttached();
});
