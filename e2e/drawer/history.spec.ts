/** Who changed what, and the way back: from the journal that the server writes. */
import { expect, test } from '../fixtures.ts';

test('a save stands in the history, and a former value comes back as an unsaved edit', async ({
  api,
  drawer,
  page,
  sandbox,
  watch,
}) => {
  // The journal outlives the sandbox's reset: an id of another test has a history.
  const id = await sandbox.createPost(
    {
      caption: 'The first words',
      timezone: 'Europe/London',
      scheduledTime: '2026-04-08T13:00:00Z',
    },
    `post_history_${Date.now().toString(36)}`,
  );
  const showHistory = () => drawer.dialog.getByRole('tab', { name: 'History' }).click();
  const history = drawer.dialog.getByRole('region', { name: 'History' });
  const entries = history.getByRole('listitem');
  await drawer.visit(id);
  await showHistory();
  await expect(history).toContainText('Nothing has been changed here yet');
  await drawer.dialog.getByRole('tab', { name: 'Details' }).click();
  await drawer.changeCaption('The second words');
  await drawer.setTime('2026-04-09T09:00');
  await drawer.saveAndExpectSaved();

  await drawer.visit(id);
  await showHistory();
  await expect(entries.first()).toContainText('On this machine');
  await expect(entries.first()).toContainText(
    'moved this from Wed 8 Apr 2026, 14:00 BST to Thu 9 Apr 2026, 09:00',
  );
  await expect(entries.first().locator('mark').filter({ hasText: 'second' })).toBeVisible();

  await history.getByRole('button', { name: 'Restore caption' }).click();
  await expect(page.getByText('Changed: caption')).toBeVisible();
  expect((await api.post(id)).caption).toBe('The second words');
  await history.getByRole('button', { name: 'Restore time' }).click();
  await drawer.dialog.getByRole('tab', { name: 'Details' }).click();
  await expect(drawer.caption).toHaveValue('The first words');
  await expect(drawer.time).toHaveValue('2026-04-08T14:00');
  // That it is a restore is known as long as the edit itself.
  await page.reload();
  await expect(drawer.caption).toHaveValue('The first words');
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toMatchObject({
    caption: 'The first words',
    scheduledTime: '2026-04-08T13:00:00Z',
  });

  await drawer.visit(id);
  await showHistory();
  await expect(entries.first()).toContainText(
    /changed the caption \(restored from .+, \d\d:\d\d\) and moved this .+ \(restored from .+\)/,
  );
  await history.getByRole('button', { name: 'Restore caption' }).first().click();
  await drawer.dialog.getByRole('tab', { name: 'Details' }).click();
  await drawer.changeCaption('Restored, and then changed');
  await drawer.saveAndExpectSaved();
  await drawer.visit(id);
  await showHistory();
  await expect(entries.first()).toContainText('changed the caption');
  await expect(entries.first()).not.toContainText('restored');

  await sandbox.change(id, { caption: 'Written elsewhere' });
  await page.setViewportSize({ width: 390, height: 844 });
  await drawer.visit(id);
  await showHistory();
  await expect(entries.first()).toContainText('outside Rundown');
  await expect(entries.first()).toContainText('between');
  await expect(entries).toHaveCount(4);

  watch.expectConsoleError(/404/);
  await api.deletePost(id);
  await drawer.visit(id);
  await expect(drawer.alert).toContainText('there is no such post');
  await expect(entries.first()).toContainText('deleted this post');
  await expect(entries.first()).toContainText('Written elsewhere');
  await expect(entries.first().getByRole('button', { name: 'Copy caption' })).toBeVisible();
  await expect(entries.first().getByRole('button', { name: 'Copy media URLs' })).toBeVisible();
  await expect(history.getByRole('button', { name: /^Restore/ })).toHaveCount(0);
});

test('the text of every entry of the activity can be read, out of sight too', async ({
  api,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Draft 0' });
  for (let draft = 1; draft <= 40; draft += 1) await api.save(id, { caption: `Draft ${draft}` });
  await page.goto('/activity');
  const entries = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
  await expect(entries.nth(39)).toBeAttached();
  const texts = await entries.evaluateAll((items) =>
    items.flatMap((item) => (item instanceof HTMLElement ? item.innerText : [])),
  );
  expect(texts.slice(0, 40).filter((text) => !text.includes('changed the caption'))).toEqual([]);
});
