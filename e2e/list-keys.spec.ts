/** The list by keyboard alone. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';

const help = (page: Page) => page.getByRole('dialog', { name: 'Keyboard shortcuts' });

test('j and k walk, Enter opens, Ctrl+Enter saves, and the focus comes back', async ({
  api,
  drawer,
  list,
  page,
}) => {
  await list.visit();
  const links = list.rows.getByRole('link');
  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('k');
  await expect(links.nth(1)).toBeFocused();
  const href = (await links.nth(1).getAttribute('href')) ?? '';

  await page.keyboard.press('Enter');
  await drawer.changeCaption('Saved by keys');
  await page.keyboard.press('Control+Enter');
  await expect(drawer.dialog).toBeHidden();
  await expect(list.link('Saved by keys')).toBeFocused();
  const postId = href.split('/').at(-1) ?? '';
  expect(await api.post(postId)).toMatchObject({ caption: 'Saved by keys' });
});

test('/ searches, and letters are letters while typing', async ({ list, page }) => {
  await list.visit();
  await page.keyboard.press('/');
  await expect(list.search).toBeFocused();
  await page.keyboard.type('jk?');
  await expect(list.search).toHaveValue('jk?');
  await expect(help(page)).toBeHidden();
});

test('? shows the shortcuts, which can be switched off for good', async ({ list, page }) => {
  await list.visit();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(help(page)).toBeVisible();
  await expectNoAxeViolations(page);
  await help(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(help(page)).toBeHidden();
  await expect(list.rows.getByRole('link').nth(1)).toBeFocused();

  await list.visit();
  await page.keyboard.press('j');
  await page.keyboard.press('?');
  await expect(help(page)).toBeHidden();
  await expect(list.rows.getByRole('link').first()).not.toBeFocused();
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await button.click();
  await expect(help(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});

test.describe('ten screens of posts', () => {
  test.use({ world: { seed: 7, posts: 600, now: '2026-04-06T11:00:00Z' } });

  test('the focus survives scrolling far away, and the next key comes back to it', async ({
    list,
    page,
  }) => {
    await list.visit('?status=all');
    await expect(page.getByRole('main')).toContainText('600 posts');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('j');
    // “All” opens at now, so the keys begin at the first row in view.
    const place = await page.evaluate(() =>
      Number(document.activeElement?.closest('[aria-posinset]')?.getAttribute('aria-posinset')),
    );
    const item = (at: number) => page.locator(`[aria-posinset="${at}"]`);
    const third = item(place).getByRole('link');
    await expect(third).toBeFocused();
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.locator('[aria-posinset="600"]').getByRole('link')).toBeInViewport();
    await expect(third).toBeFocused();
    await page.keyboard.press('j');
    await expect(item(place + 1).getByRole('link')).toBeFocused();
    await expect(item(place + 1).getByRole('link')).toBeInViewport();
    await expect(item(place + 1)).toHaveAttribute('aria-setsize', '600');
  });
});

/** Whether the page takes Ctrl+F for itself. */
const takesFind = (page: Page) =>
  page.evaluate(() => {
    const event = new KeyboardEvent('keydown', {
      key: 'f',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    (document.activeElement ?? document.body).dispatchEvent(event);
    return event.defaultPrevented;
  });

test('a list that is drawn whole leaves Ctrl+F to the browser', async ({ list, page }) => {
  await list.visit();
  expect(await takesFind(page)).toBe(false);
  await expect(list.search).not.toBeFocused();
});

test.describe('a long list', () => {
  test.use({ world: { seed: 7, posts: 400, now: '2026-04-06T11:00:00Z' } });

  test('is searched by Ctrl+F, and by the browser when it is pressed again', async ({
    list,
    page,
  }) => {
    await list.visit('?status=all');
    await expect(page.getByRole('main')).toContainText('400 posts');
    expect(await takesFind(page)).toBe(true);
    await expect(list.search).toBeFocused();
    expect(await takesFind(page)).toBe(false);
  });
});
