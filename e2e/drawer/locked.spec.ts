import { expect, test } from '../fixtures.ts';

const CLOSED = [
  { status: 'posted', note: /^Posted on .* can no longer be edited/ },
  { status: 'failed', note: /^Failed on .* can no longer be edited/ },
  { status: 'scheduled', note: /scheduled/ },
];

test('a post that is posted, failed or at the platform can only be read', async ({
  context,
  drawer,
  list,
  page,
  sandbox,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await list.visit();
  for (const { status, note } of CLOSED) {
    await test.step(status, async () => {
      const scheduledTime = '2026-04-05T09:00:00Z';
      const postedAt = status === 'posted' ? scheduledTime : null;
      const caption = `As it was: ${status}`;
      const id = await sandbox.createPost({ caption, status, scheduledTime, postedAt });
      await drawer.goTo(id);
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
      await drawer.dialog.getByRole('button', { name: 'Copy caption' }).click();
      await expect.poll(copied).toBe(caption);
      await drawer.dialog.getByRole('button', { name: 'Copy URL' }).click();
      await expect.poll(copied).toBe(await drawer.videoUrl.inputValue());
      await drawer.dialog.getByRole('button', { name: /^Copy times?$/ }).click();
      await expect.poll(copied).toContain('Scheduled: Sun 5 Apr 2026');
      await drawer.close();
      await expect(drawer.dialog).toBeHidden();
    });
  }
});
