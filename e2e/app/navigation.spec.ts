/** The address says what is open and what is filtered; Back, Forward and a reload keep to it. */
import { expect, test } from '../fixtures.ts';
import { holdNextPatch } from '../patches.ts';

const ODD_IDS = ['a:b+c=d@e', '#1?', 'a/b', '100%', '%41', 'grüße 投稿', '.', '..', '{x}|^'];

test('a post’s address opens it, survives a reload, and back closes it; one of no post says so', async ({
  drawer,
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/404/);
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

  await test.step('an address of no post says so', async () => {
    await drawer.goTo('post_nobody_knows');
    await expect(drawer.alert).toContainText('there is no such post');
    await drawer.close();
    await expect(drawer.dialog).toBeHidden();
  });
});

test('leaving unsaved changes asks first, however it is done; a save under way is waited for', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Kept' });
  await list.visit();

  await test.step('Close and Escape ask', async () => {
    await list.open('Kept');
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

  await test.step('Back asks too, as often as it is pressed', async () => {
    await list.open('Kept');
    await expect(drawer.caption).toHaveValue('Kept');
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
  });

  await test.step('Back waits for the end of a save', async () => {
    await list.open('Kept');
    await expect(drawer.caption).toHaveValue('Kept');
    const patch = await holdNextPatch(page);
    await drawer.changeCaption('After');
    await drawer.save();
    await expect(drawer.saveButton).toHaveAttribute('aria-busy', 'true');
    await page.goBack();
    await expect(page).toHaveURL(`/posts/${id}`);
    await expect(drawer.caption).toHaveValue('After');
    await patch.release();
    await expect(drawer.dialog).toBeHidden();
    await expect(list.notice).toBeVisible();
    await expect(page).toHaveURL('/');
    expect((await api.post(id)).caption).toBe('After');
  });
});

test('filters narrow the list, stand in the address, and come back with it', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const postedAt = '2026-04-06T08:00:00Z';
  await sandbox.createPost({ caption: 'Zest, posted', status: 'posted', postedAt });
  await sandbox.createPost({ caption: 'Zest, failed', status: 'failed', platform: 'instagram' });
  await sandbox.createPost({ caption: 'Zest, to come' });
  await list.visit();

  await test.step('a search typed a moment before a post is opened is there after Back', async () => {
    await list.search.pressSequentially('zest');
    await list.open('Zest, to come');
    await expect(page).toHaveURL(/\/posts\/.*[?&]q=zest/);
    await page.goBack();
    await expect(drawer.dialog).toBeHidden();
    await expect(page).toHaveURL(/\/\?q=zest$/);
    await expect(list.search).toHaveValue('zest');
  });

  await test.step('a row that the search moves between press and release opens all the same', async () => {
    await list.searchFor('');
    const words = list.link('Zest, to come').getByText('Zest, to come');
    await words.scrollIntoViewIfNeeded();
    const pressed = await words.boundingBox();
    if (pressed === null) throw new Error('the row has no place');
    await page.mouse.move(pressed.x + 10, pressed.y + pressed.height / 2);
    await page.mouse.down();
    await list.searchFor('zest');
    await expect(list.rows).toHaveCount(1);
    await expect(page).toHaveURL(/q=zest/);
    expect((await list.link('Zest, to come').boundingBox())?.y).toBeLessThan(pressed.y - 100);
    await page.mouse.up();
    await expect(drawer.caption).toHaveValue('Zest, to come');
    await drawer.close();
  });

  await test.step('filters narrow the list, and a reload keeps them', async () => {
    await expect(list.rows).toHaveCount(1);
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

  await test.step('nothing to show is explained, with a way on', async () => {
    await list.searchFor('no-caption-says-this');
    await expect(page.getByRole('main')).toContainText('No post matches these filters');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect(list.rows.first()).toBeVisible();
    await expect(page).toHaveURL(/^[^?]*(\?status=all)?$/);
  });
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

test('a post with an odd id opens from its row, reloads and is saved', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  for (const [index, id] of ODD_IDS.entries()) {
    await sandbox.createPost({ caption: `Zest ${index}` }, id);
  }
  await list.visit('?q=zest');
  for (const [index, id] of ODD_IDS.entries()) {
    await test.step(id, async () => {
      await list.open(`Zest ${index}`);
      await expect(drawer.caption).toHaveValue(`Zest ${index}`);
      await page.reload();
      await drawer.changeCaption(`Zest ${index}, saved`);
      await drawer.saveAndExpectSaved();
      expect((await api.post(id)).caption).toBe(`Zest ${index}, saved`);
    });
  }
});

test('the list keeps its place when a post is opened and closed', async ({
  drawer,
  list,
  page,
}) => {
  await list.visit();
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(600);
  const before = await page.evaluate(() => window.scrollY);
  await list.rows.nth(8).getByRole('link').click();
  await expect(drawer.dialog).toBeVisible();
  await drawer.close();
  await expect(drawer.dialog).toBeHidden();
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(300);
});
