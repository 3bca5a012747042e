/** Posts and commands by their words: Ctrl or ⌘ and K. */
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 30, now: '2026-04-06T11:00:00Z' } });

test('the palette finds posts and runs commands as their buttons do', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    caption: 'Crème brûlée',
    scheduledTime: '2026-04-09T18:00:00Z',
  });
  const other = await sandbox.createPost({
    caption: 'Other cream',
    scheduledTime: '2026-04-10T18:00:00Z',
  });
  await list.visit();
  await expect(list.row('Crème brûlée')).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Commands' });
  const field = palette.getByRole('combobox', { name: 'Search posts and commands' });
  const options = palette.getByRole('option');

  await test.step('it opens by its button, shows the keys, has no violations, closes by Escape', async () => {
    const button = page.getByRole('button', { name: 'Commands' });
    await button.click();
    await expect(field).toBeFocused();
    await expect(options.filter({ hasText: /^Month/ })).toHaveText('MonthM');
    await expectNoAxeViolations(page, '[role="dialog"]');
    expect(await options.count()).toBeLessThanOrEqual(60);
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
    await expect(button).toBeFocused();
  });

  await test.step('views, zones and filters', async () => {
    const run = async (words: string) => {
      await page.keyboard.press('Control+k');
      await field.fill(words);
      await page.keyboard.press('Enter');
      await expect(palette).toBeHidden();
    };
    await run('week');
    await expect(page.getByRole('radio', { name: 'Week' })).toBeChecked();
    await run('list');
    await run('times in tokyo');
    await expect(page.getByRole('combobox', { name: 'Times in' })).toHaveValue('Asia/Tokyo');
    await run('times in your');
    await expect(page.getByRole('combobox', { name: 'Times in' })).toHaveValue('my');
    await run('platform tiktok');
    await expect(page).toHaveURL(/platform=tiktok/u);
    await run('clear all');
    await expect(page).not.toHaveURL(/platform/u);
    await run('search captions');
    await expect(list.search).toBeFocused();
  });

  await test.step('the letter’s place counts where the layout is not Latin; an input method has its keys', async () => {
    const press = (init: Pick<KeyboardEventInit, 'key' | 'code' | 'ctrlKey' | 'isComposing'>) =>
      page.evaluate((given) => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(
          new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...given }),
        );
      }, init);
    await press({ key: 'л', code: 'KeyK', ctrlKey: true });
    await expect(field).toBeFocused();
    await field.fill('creme');
    await press({ key: 'Enter', code: 'Enter', isComposing: true });
    await expect(field).toHaveValue('creme');
    await page.keyboard.press('Control+k');
    await expect(palette).toBeHidden();
  });

  await test.step('a post by its words, whatever the accents; unsaved edits are asked about', async () => {
    await page.keyboard.press('Control+k');
    await field.fill('creme brulee');
    await expect(options).toHaveCount(1);
    await expect(options).toContainText('Thu 9 Apr 2026');
    await drawer.openAndRead(id, () => page.keyboard.press('Enter'));
    await expect(page).toHaveURL(new RegExp(`/posts/${id}`, 'u'));
    await drawer.changeCaption('Crème brûlée, changed');
    await page.keyboard.press('Control+k');
    await expect(field).toBeFocused();
    // Keys of the post behind it: nothing is saved, and no other post opens.
    for (const key of ['Control+s', 'Control+Enter', 'Alt+ArrowDown', 'Alt+t']) {
      await page.keyboard.press(key);
    }
    await expect(field).toBeFocused();
    await field.fill('other cream');
    await options.first().click();
    await drawer.answerDiscard('Keep editing');
    await expect(drawer.caption).toHaveValue('Crème brûlée, changed');
  });

  await test.step('Save, and Undo', async () => {
    await page.keyboard.press('Control+k');
    await field.fill('save changes');
    await page.keyboard.press('Enter');
    await expect(list.row('Crème brûlée, changed')).toBeVisible();
    await expect(drawer.dialog).toBeHidden();
    // The palette offers what can be done when it opens.
    await expect(list.notice.getByRole('button', { name: 'Undo' })).toBeVisible();
    await page.keyboard.press('Control+k');
    await field.fill('undo');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: 'Change undone' })).toBeVisible();
  });

  await test.step('the keys of the rows, from the row that has the focus', async () => {
    const links = list.rows.getByRole('link');
    const run = async (words: string, name: RegExp) => {
      await page.keyboard.press('Control+k');
      await field.fill(words);
      await expect(options.first()).toHaveText(name);
      await page.keyboard.press('Enter');
      await expect(palette).toBeHidden();
    };
    await page.reload();
    await expect(links.first()).toBeVisible();
    await run('next row', /^Next rowJ$/u);
    await expect(links.nth(0)).toBeFocused();
    await run('next row', /^Next rowJ$/u);
    await run('next row', /^Next rowJ$/u);
    await expect(links.nth(2)).toBeFocused();
    await run('previous row', /^Previous rowK$/u);
    await expect(links.nth(1)).toBeFocused();
    await run('select the post', /^Select the post of this rowX$/u);
    await expect(list.rows.nth(1).getByRole('checkbox', { name: /^Select/u })).toBeChecked();
    await expect(links.nth(1)).toBeFocused();
    const address = (await links.nth(1).getAttribute('href')) ?? '?';
    await run('open the post', /^Open the post of this rowEnter$/u);
    await expect(drawer.dialog).toBeVisible();
    expect(page.url()).toContain(address);
    await drawer.close();
  });

  await test.step('on a phone it fits', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: 'Commands' }).click();
    await field.fill('nothing has these words');
    await expect(palette.getByRole('status')).toContainText('No post and no command');
    const box = await palette.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    await field.fill('other cream');
    await drawer.openAndRead(other, () => options.first().click());
  });

  await test.step('it never renders more than sixty commands and twenty posts', async () => {
    await sandbox.reset({ seed: 7, posts: 120, now: '2026-04-06T11:00:00Z' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('/');
    await expect(list.rows.first()).toHaveAttribute('aria-setsize', /^\d\d/u);
    await page.keyboard.press('Control+k');
    await field.fill('e');
    await expect(palette.getByRole('status')).toContainText('The first 20 posts');
    const posts = palette.getByRole('group', { name: 'Posts' }).getByRole('option');
    await expect(posts).toHaveCount(20);
    expect((await options.count()) - 20).toBeLessThanOrEqual(60);
    await page.keyboard.press('Escape');
  });
});
