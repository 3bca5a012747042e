/**
 * The server's clock decides what has passed and what is near: a computer that is wrong is told, and a
 * post whose moment comes while it is open closes under the form without losing what was typed.
 */
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 0, now: '2026-04-20T12:00:00Z' } });

test('the past is refused, by the server’s clock, and a computer that is wrong is told', async ({
  sandbox,
  drawer,
  page,
}) => {
  const postId = await sandbox.createPost({
    timezone: 'Europe/London',
    scheduledTime: '2026-04-22T18:00:00Z',
  });
  await page.clock.setFixedTime('2026-04-20T09:00:00Z');
  await drawer.visit(postId);
  await expect(drawer.dialog.getByText('This computer’s clock is 3 h behind')).toBeVisible();
  // Ahead by the computer's clock, past by the server's.
  for (const wallTime of ['2026-04-20T12:30', '2026-04-20T12:59']) {
    await drawer.setTime(wallTime);
    await expect(drawer.dialog.getByText('This time has passed: it is 13:00 BST')).toBeVisible();
    await expect(drawer.saveButton).toBeDisabled();
  }
  await drawer.setTime('2026-04-20T13:01');
  await expect(drawer.dialog.getByText('This time has passed')).toBeHidden();
  await expect(drawer.saveButton).toBeEnabled();
});

test('near the moment it counts down, warns, and locks once it went live', async ({
  sandbox,
  drawer,
  time,
  page,
}) => {
  /** A focused tab reads the open post afresh, and learns the server's time with it. */
  const comeBackToTheTab = () =>
    page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  const postId = await sandbox.createPost({
    caption: 'Soon',
    timezone: 'Europe/London',
    scheduledTime: '2026-04-20T12:10:00Z',
  });
  await drawer.visit(postId);
  await expect(drawer.dialog.getByText('Goes live in 10:00')).toBeVisible();
  await drawer.changeCaption('Soon, but edited');
  await time.moveTo('2026-04-20T12:08:30Z');
  await comeBackToTheTab();
  await expect(drawer.dialog.getByText('Goes live in 01:30')).toBeVisible();
  await expect(drawer.dialog.getByText('A save may come too late now')).toBeVisible();
  await time.moveTo('2026-04-20T12:10:01Z');
  await comeBackToTheTab();
  await expect(drawer.locked).toBeVisible();
  await expect(drawer.note).toContainText('can no longer be edited');
  await expect(drawer.note.filter({ hasText: 'Posted on' })).toBeVisible();
  await expect(drawer.alert).toContainText('Soon, but edited');
  await expect(drawer.alert.getByRole('button', { name: 'Copy caption' })).toBeVisible();
});
