/** Without a network: said, typing goes on, nothing is sent behind anyone's back. */
import { expect, test } from './fixtures.ts';
import { countPatches } from './patches.ts';

test.use({ world: { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' } });

test('Save waits for the network, then reads afresh and sends once', async ({
  api,
  context,
  drawer,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/ERR_INTERNET_DISCONNECTED/);
  const id = await sandbox.createPost({ caption: 'Before' });
  const patches = countPatches(page);
  await drawer.visit(id);
  await context.setOffline(true);
  await expect(drawer.dialog).toContainText('You are offline');
  await drawer.changeCaption('Typed offline');
  await expect(drawer.dialog).toContainText('Your changes are kept here');
  await expect(drawer.saveButton).toBeDisabled();
  await drawer.setTime('2026-05-01T08:15');
  await page.keyboard.press('Enter');
  expect(patches()).toBe(0);

  const soundId = (await api.sounds())[0]?.soundId ?? '';
  await sandbox.change(id, { soundId });
  await context.setOffline(false);
  await expect(drawer.dialog).toContainText('Back online');
  expect(patches()).toBe(0);
  await drawer.saveAndExpectSaved();
  expect(patches()).toBe(1);
  expect(await api.post(id)).toMatchObject({ caption: 'Typed offline', soundId });
});
