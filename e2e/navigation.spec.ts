import { expect, test } from './fixtures.ts';

test('a post’s address opens it, survives a reload, and back closes it', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Shared by link\nSecond line' });
  await list.visit();
  await list.open('Shared by link');
  await expect(page).toHaveURL(`/posts/${id}`);
  await expect(page).toHaveTitle('Shared by link · Rundown');
  await page.reload();
  await expect(drawer.caption).toHaveValue('Shared by link\nSecond line');
  await page.goBack();
  await expect(drawer.dialog).toBeHidden();
  await expect(page).toHaveTitle('Rundown');
  await expect(list.rows.first()).toBeVisible();
});

test('an address of no post says so', async ({ drawer, watch }) => {
  watch.expectConsoleError(/404/);
  await drawer.visit('post_nobody_knows');
  await expect(drawer.alert).toContainText('there is no such post');
  await drawer.close();
  await expect(drawer.dialog).toBeHidden();
});

test('closing with unsaved changes asks first, however it is closed', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Kept' });
  await drawer.visit(id);
  await drawer.changeCaption('Half a sentence');

  await drawer.close();
  await drawer.answerDiscard('Keep editing');
  await expect(drawer.caption).toHaveValue('Half a sentence');

  await page.keyboard.press('Escape');
  await expect(drawer.discardQuestion).toBeVisible();
  await drawer.answerDiscard('Discard');
  await expect(drawer.dialog).toBeHidden();
  expect((await api.post(id)).caption).toBe('Kept');
});

test('Back asks too where something is unsaved, as often as it is pressed', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Kept' });
  await list.visit();
  await list.open('Kept');
  await drawer.changeCaption('Half a sentence');
  await page.goBack();
  await expect(drawer.discardQuestion).toBeVisible();
  await page.goBack();
  await expect(drawer.discardQuestion).toBeVisible();
  await expect(page).toHaveURL(`/posts/${id}`);
  await drawer.answerDiscard('Keep editing');
  await expect(drawer.caption).toHaveValue('Half a sentence');

  await page.goBack();
  await drawer.answerDiscard('Discard');
  await expect(drawer.dialog).toBeHidden();
  await expect(page).toHaveURL('/');
  await list.open('Kept');
  await expect(drawer.caption).toHaveValue('Kept');
});

test('Back waits for the end of a save', async ({ api, drawer, list, page, sandbox }) => {
  const id = await sandbox.createPost({ caption: 'Before' });
  await list.visit();
  await list.open('Before');
  await sandbox.addFault({ match: { method: 'PATCH' }, delayMs: 1500 });
  await drawer.changeCaption('After');
  await drawer.save();
  await expect(drawer.saveButton).toHaveAttribute('aria-busy', 'true');
  await page.goBack();
  await expect(drawer.caption).toHaveValue('After');
  await expect(drawer.dialog).toBeHidden();
  await expect(list.notice).toBeVisible();
  await expect(page).toHaveURL('/');
  expect((await api.post(id)).caption).toBe('After');
});

test('filters narrow the list, stand in the address, and come back with it', async ({
  list,
  page,
  sandbox,
}) => {
  const postedAt = '2026-04-06T08:00:00Z';
  await sandbox.createPost({ caption: 'Zest, posted', status: 'posted', postedAt });
  await sandbox.createPost({ caption: 'Zest, failed', status: 'failed', platform: 'instagram' });
  await sandbox.createPost({ caption: 'Zest, to come' });

  await list.visit();
  await list.searchFor('zest');
  await expect(list.rows).toHaveCount(1);
  await expect(page).toHaveURL(/[?&]q=zest/);
  await list.filterStatus('All');
  await expect(list.rows).toHaveCount(3);
  await list.filterBy('Platform', 'Instagram');
  await expect(list.rows).toHaveCount(1);
  await expect(list.row('Zest, failed')).toBeVisible();

  await page.reload();
  await expect(list.rows).toHaveCount(1);
  await expect(list.search).toHaveValue('zest');
  await expect(page).toHaveURL(/platform=instagram/);
});

test('nothing to show is explained, with a way on', async ({ page }) => {
  await page.goto('/?q=no-caption-says-this');
  await expect(page.getByRole('main')).toContainText('No post matches these filters');
  await page.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
});

test('a search typed a moment before a post is opened is there again after Back', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  await sandbox.createPost({ caption: 'Zest one' });
  await list.visit();
  await list.search.pressSequentially('zest');
  await list.open('Zest one');
  await expect(page).toHaveURL(/\/posts\/.*[?&]q=zest/);
  await page.goBack();
  await expect(drawer.dialog).toBeHidden();
  await expect(page).toHaveURL(/\/\?q=zest$/);
  await expect(list.search).toHaveValue('zest');
});

test('a blocked Back and a blocked Forward leave the address and the history as they were', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const first = await sandbox.createPost({ caption: 'Zest one' });
  await sandbox.createPost({ caption: 'Zest two' });
  await page.goto('/?q=zest');
  await list.open('Zest one');
  await page.goBack();
  await list.open('Zest two');
  await page.goBack();
  await page.goForward();
  await page.goBack();
  await list.open('Zest one');
  await drawer.changeCaption('Half a sentence');
  const entries = await page.evaluate(() => window.history.length);

  await page.goBack();
  await expect(page).toHaveURL(`/posts/${first}?q=zest`);
  await drawer.answerDiscard('Keep editing');
  await expect(page).toHaveURL(`/posts/${first}?q=zest`);
  expect(await page.evaluate(() => window.history.length)).toBe(entries);

  await page.goBack();
  await drawer.answerDiscard('Discard');
  await expect(page).toHaveURL('/?q=zest');
  await page.goForward();
  await expect(drawer.caption).toHaveValue('Zest one');
  await expect(page).toHaveURL(`/posts/${first}?q=zest`);
});

for (const id of ['a:b+c=d@e', '#1?', 'a/b', '100%', '%41', 'grüße 投稿', '.', '..', '{x}|^']) {
  test(`the post with the id ${id} opens from its row, reloads and is saved`, async ({
    api,
    drawer,
    list,
    page,
    sandbox,
  }) => {
    await sandbox.createPost({ caption: 'Zest of an odd id' }, id);
    await page.goto('/?q=zest');
    await list.open('Zest of an odd id');
    await expect(drawer.caption).toHaveValue('Zest of an odd id');
    await page.reload();
    await drawer.changeCaption('Saved');
    await drawer.save();
    await expect(drawer.dialog).toBeHidden();
    expect((await api.post(id)).caption).toBe('Saved');
  });
}

test('the list keeps its place when a post is opened and closed', async ({
  drawer,
  list,
  page,
}) => {
  await list.visit();
  await expect(list.rows.first()).toBeVisible();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
  const before = await page.evaluate(() => window.scrollY);
  await list.rows.nth(8).getByRole('link').click();
  await expect(drawer.dialog).toBeVisible();
  await drawer.close();
  await expect(drawer.dialog).toBeHidden();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(300);
});
