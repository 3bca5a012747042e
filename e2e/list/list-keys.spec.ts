/** The list by keyboard alone. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

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

test('? shows the shortcuts, / searches, and single keys can be switched off for good', async ({
  list,
  page,
}) => {
  await list.visit();

  await test.step('a list that is rendered whole leaves Ctrl+F to the browser', async () => {
    expect(await takesFind(page)).toBe(false);
    await expect(list.search).not.toBeFocused();
  });

  await test.step('? shows the shortcuts, and the focus comes back', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(help(page)).toBeVisible();
    await expectNoAxeViolations(page, '[role="dialog"]');
    await page.keyboard.press('Escape');
    await expect(help(page)).toBeHidden();
    await expect(list.rows.getByRole('link').nth(1)).toBeFocused();
  });

  await test.step('/ searches, and letters are letters while typing', async () => {
    await page.keyboard.press('/');
    await expect(list.search).toBeFocused();
    await page.keyboard.type('jk?');
    await expect(list.search).toHaveValue('jk?');
    await expect(help(page)).toBeHidden();
  });

  await test.step('single keys can be switched off for good', async () => {
    const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
    await button.click();
    await expect(help(page)).toBeVisible();
    await help(page).getByRole('checkbox', { name: 'Single-key shortcuts' }).uncheck();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();

    await list.visit();
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    await expect(help(page)).toBeHidden();
    await expect(list.rows.getByRole('link').first()).not.toBeFocused();
  });
});

test.describe('ten screens of posts', () => {
  test.use({ world: { seed: 7, posts: 600, now: '2026-04-06T11:00:00Z' } });

  test('the focus survives scrolling far away, and Ctrl+F searches the list before the page', async ({
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

    await test.step('Ctrl+F searches the list, and the page when it is pressed again', async () => {
      expect(await takesFind(page)).toBe(true);
      await expect(list.search).toBeFocused();
      expect(await takesFind(page)).toBe(false);
    });
  });
});
