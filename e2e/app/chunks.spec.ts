/** Code that comes later may not come: a blip, or a new version installed under an open tab. */
import { expect, test } from '../fixtures.ts';

const DRAWER = /\/assets\/edit-drawer-[\w-]+\.js/;

test('a chunk that fails once is loaded again, and nobody notices', async ({
  drawer,
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/ERR_FAILED|Failed to load/);
  await sandbox.createPost({ caption: 'Zest' });
  let tries = 0;
  await page.route(DRAWER, (route) => {
    tries += 1;
    return tries === 1 ? route.abort() : route.continue();
  });
  await list.visit();
  await list.open('Zest');
  await expect(drawer.caption).toHaveValue('Zest');
  expect(tries).toBe(2);
});

test('a chunk that is gone says that Rundown was updated, beside a list that lives', async ({
  drawer,
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/ERR_FAILED|Failed to load|could not be loaded/);
  await sandbox.createPost({ caption: 'Zest' });
  await page.route(DRAWER, (route) => route.abort());
  await list.visit();
  await list.open('Zest');
  await expect(page.getByText('Rundown was updated: reload')).toBeVisible();
  await expect(list.rows.first()).toBeVisible();

  await page.unroute(DRAWER);
  await page.getByRole('button', { name: 'Reload' }).click();
  await expect(drawer.caption).toHaveValue('Zest');
});
