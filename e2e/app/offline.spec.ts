/** Without a network: said, typing goes on, nothing is sent behind anyone's back. */
import { expect, test } from '../fixtures.ts';
import { countPatches } from '../patches.ts';

test.use({ world: { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' } });

test('a save without a network fails and keeps what was typed; the next reads afresh and sends once', async ({
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
  await expect(drawer.dialog).toContainText('says that it is offline');
  await drawer.changeCaption('Typed offline');
  await drawer.save();
  await expect(drawer.alert).toBeVisible();
  await expect(drawer.caption).toHaveValue('Typed offline');
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

test('a browser that wrongly says that it is offline saves all the same', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'onLine', { get: () => false });
  });
  const id = await sandbox.createPost({ caption: 'Before' });
  await drawer.visit(id);
  await drawer.changeCaption('After');
  await drawer.saveAndExpectSaved();
  expect((await api.post(id)).caption).toBe('After');
});
