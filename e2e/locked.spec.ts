import { expect, test } from './fixtures.ts';

const CLOSED = [
  { status: 'posted', note: /^Posted on .* can no longer be edited/ },
  { status: 'failed', note: /^Failed on .* can no longer be edited/ },
  { status: 'scheduled', note: /scheduled/ },
];

for (const { status, note } of CLOSED) {
  test(`a post with the status "${status}" can only be read`, async ({
    context,
    drawer,
    page,
    sandbox,
  }) => {
    const time = '2026-04-05T09:00:00Z';
    const postedAt = status === 'posted' ? time : null;
    const id = await sandbox.createPost({
      caption: 'As it was',
      status,
      scheduledTime: time,
      postedAt,
    });
    await drawer.visit(id);
    await expect(drawer.locked).toBeVisible();
    await expect(drawer.note.filter({ hasText: note })).toBeVisible();
    await expect(drawer.saveButton).toHaveCount(0);
    for (const choice of [drawer.zone, drawer.sound]) await expect(choice).toBeDisabled();
    for (const text of [drawer.caption, drawer.time, drawer.videoUrl]) {
      await expect(text).not.toBeEditable();
      await expect(text).toBeEnabled();
      await text.focus();
      await expect(text).toBeFocused();
    }
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await drawer.dialog.getByRole('button', { name: 'Copy caption' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('As it was');
    await drawer.close();
    await expect(drawer.dialog).toBeHidden();
  });
}

test('a post that goes live under the user’s hands keeps what was typed in sight', async ({
  api,
  drawer,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Nearly' });
  await drawer.visit(id);
  await drawer.changeCaption('Too late, but not lost');
  await sandbox.change(id, { status: 'posted', postedAt: '2026-04-06T11:00:00Z' });
  await drawer.save();

  await expect(drawer.locked).toBeVisible();
  await expect(drawer.alert).toContainText('Too late, but not lost');
  await expect(drawer.saveButton).toHaveCount(0);
  expect(await api.post(id)).toMatchObject({ caption: 'Nearly', status: 'posted' });
});
