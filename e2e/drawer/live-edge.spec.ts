/** A post goes live under the user's hands: it closes, and what was typed stays to be read. */
import { expect, test } from '../fixtures.ts';
import { beforeNextPatch, countPatches } from '../patches.ts';

test.use({
  world: { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' },
  permissions: ['clipboard-read', 'clipboard-write'],
});

const TYPED = 'Too late,\nbut not lost';

test('a refusal is explained by the fresh read; the typed text can be copied, after a reload too', async ({
  api,
  drawer,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/409/);
  const id = await sandbox.createPost({ caption: 'Nearly' });
  const patches = countPatches(page);
  const postedAt = '2026-04-06T11:00:00Z';
  await beforeNextPatch(page, () => sandbox.change(id, { status: 'posted', postedAt }));
  await drawer.visit(id);
  await drawer.changeCaption(TYPED);
  await drawer.save();

  await expect(drawer.locked).toBeVisible();
  await expect(drawer.alert).toContainText('were not saved');
  await expect(drawer.alert).toContainText('but not lost');
  await expect(drawer.saveButton).toHaveCount(0);
  await expect(drawer.caption).toHaveValue('Nearly');
  await drawer.alert.getByRole('button', { name: 'Copy caption' }).click();
  await expect(drawer.alert.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(TYPED);
  expect(patches()).toBe(1);
  expect(await api.post(id)).toMatchObject({ caption: 'Nearly', status: 'posted' });

  await test.step('what was typed is still there after a reload', async () => {
    await page.reload();
    await expect(drawer.locked).toBeVisible();
    await expect(drawer.alert).toContainText('but not lost');
  });

  await test.step('a post that failed meanwhile closes in the same way', async () => {
    await drawer.close();
    await expect(drawer.dialog).toBeHidden();
    const failing = await sandbox.createPost({ caption: 'Nearly too' });
    await drawer.goTo(failing);
    await drawer.changeCaption(TYPED);
    await sandbox.change(failing, { status: 'failed' });
    await drawer.save();
    await expect(drawer.locked).toBeVisible();
    await page.reload();
    await expect(drawer.locked).toBeVisible();
    await expect(drawer.alert).toContainText('but not lost');
  });
});

test('the last minutes are counted down; the moment itself locks the drawer', async ({
  drawer,
  page,
  sandbox,
  time,
}) => {
  const id = await sandbox.createPost({
    caption: 'Nearly',
    scheduledTime: '2026-04-06T11:10:00Z',
  });
  await drawer.visit(id);
  await drawer.changeCaption(TYPED);
  const countdown = drawer.note.filter({ hasText: 'Goes live' });
  await expect(countdown).toContainText('10:00');
  // Both clocks: an answer that comes late would else put the page's back.
  await time.moveTo('2026-04-06T11:08:30Z');
  await page.clock.runFor(1000);
  await expect(countdown).toContainText('1:30');
  await expect(countdown).toContainText('may come too late');

  await time.moveTo('2026-04-06T11:10:01Z');
  await page.clock.runFor(31_000);
  await expect(drawer.locked).toBeVisible();
  await expect(drawer.note.filter({ hasText: 'Posted on' })).toBeVisible();
  await expect(drawer.alert).toContainText('but not lost');
});
