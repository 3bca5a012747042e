/** One post, deleted from where it is open. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 0, now: '2026-04-06T11:00:00Z' } });

const question = (page: Page) => page.getByRole('alertdialog', { name: 'Delete this post' });
/** The title asks until it is answered. */
const title = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const button = (page: Page) => page.getByRole('button', { name: 'Delete post' });
const agree = (page: Page) => question(page).getByRole('button', { name: 'Delete post' });

test('the open post is deleted after a question that names it', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Goes' });
  await sandbox.createPost({ caption: 'Stays' });
  await list.visit();
  await list.link('Goes').click();
  await button(page).click();
  await expect(question(page).getByRole('row', { name: /^Goes/ })).toBeVisible();
  await expectNoAxeViolations(page, '[role="alertdialog"]');
  await page.keyboard.press('Escape');
  await expect(question(page)).toHaveCount(0);
  await expect(button(page)).toBeFocused();
  await expect(drawer.dialog).toBeVisible();

  await button(page).click();
  await expect(title(page, 'Delete this post?')).toBeVisible();
  await agree(page).click();
  await expect(question(page)).toContainText('1 post deleted.');
  await expect(title(page, 'Delete this post')).toBeVisible();
  // Under the question the drawer stays as it was: what is gone is not read.
  await expect(page.getByLabel('Caption', { exact: true })).toHaveValue('Goes');
  await question(page).getByRole('button', { name: 'Done' }).click();
  await expect(drawer.dialog).toHaveCount(0);
  await expect(list.rows).toHaveText([/Stays/]);
  expect((await api.posts()).map(({ postId }) => postId)).not.toContain(id);
});

test('what was typed goes with the post, or stays where it cannot be deleted', async ({
  drawer,
  page,
  sandbox,
}) => {
  const goes = await sandbox.createPost({ caption: 'Goes' });
  await drawer.visit(goes);

  await test.step('what was typed goes with the post, and is not asked for again', async () => {
    await drawer.changeCaption('Typed');
    await button(page).click();
    await agree(page).click();
    await question(page).getByRole('button', { name: 'Done' }).click();
    await expect(drawer.dialog).toHaveCount(0);
    await expect(drawer.discardQuestion).toHaveCount(0);
    const kept = await page.evaluate(() => Object.keys(localStorage).join());
    expect(kept).not.toContain(goes);
  });

  await test.step('a locked post offers no deletion', async () => {
    const postedAt = '2026-04-06T10:00:00Z';
    await drawer.goTo(await sandbox.createPost({ caption: 'Out', status: 'posted', postedAt }));
    await expect(drawer.locked).toBeVisible();
    await expect(button(page)).toHaveCount(0);
    await drawer.close();
    await expect(drawer.dialog).toBeHidden();
  });

  await test.step('a post that cannot be deleted stays open, with what was typed', async () => {
    const late = await sandbox.createPost({ caption: 'Too late' });
    await drawer.goTo(late);
    await drawer.changeCaption('Typed');
    await sandbox.change(late, { status: 'posted', postedAt: '2026-04-06T10:59:00Z' });
    await button(page).click();
    await agree(page).click();
    await expect(question(page)).toContainText('0 posts deleted, 1 not.');
    const row = question(page).getByRole('row', { name: /^Too late/ });
    await expect(row).toContainText('Not deleted');
    await question(page).getByRole('button', { name: 'Done' }).click();
    await expect(drawer.locked).toBeVisible();
    await expect(drawer.alert).toContainText('Typed');
  });
});
