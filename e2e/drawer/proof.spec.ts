/** Saved means proven: by the answer, or, where it was lost, by reading the post again. */
import { expect, test } from '../fixtures.ts';
import { countPatches } from '../patches.ts';
import type { Fault } from '../sandbox-client.ts';

test.use({ world: { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' } });

const BROKEN_ANSWERS: { readonly name: string; readonly fault: Omit<Fault, 'match'> }[] = [
  { name: 'the connection was dropped after the work was done', fault: { drop: 'after' } },
  { name: 'the answer broke off', fault: { truncate: true } },
];

test('a change that is there is a success, whatever came of the answer, and is sent once', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/Failed to load resource/);
  await list.visit();

  for (const { name, fault } of BROKEN_ANSWERS) {
    await test.step(`though ${name}`, async () => {
      const id = await sandbox.createPost({ caption: 'Before' });
      const patches = countPatches(page);
      await sandbox.addFault({ match: { method: 'PATCH' }, ...fault });
      await drawer.goTo(id);
      await drawer.changeCaption('After');
      await drawer.saveAndExpectSaved();
      expect(patches()).toBe(1);
      expect((await api.post(id)).caption).toBe('After');
      await sandbox.clearFaults();
    });
  }

  await test.step('the browser’s own repeat of a PATCH does not reach the API', async () => {
    // Kept connections are what makes Chromium send a request again.
    await drawer.goTo(await sandbox.createPost({ caption: 'Before' }));
    await sandbox.addFault({ match: { method: 'PATCH' }, drop: 'after', times: 20 });
    await drawer.changeCaption('After');
    await drawer.saveAndExpectSaved();
    expect(await sandbox.faults()).toMatchObject([{ times: 19 }]);
    await sandbox.clearFaults();
  });

  await test.step('a double click sends one PATCH', async () => {
    const id = await sandbox.createPost({ caption: 'Before' });
    const patches = countPatches(page);
    await drawer.goTo(id);
    await drawer.changeCaption('After');
    await drawer.saveButton.dblclick();
    await expect(drawer.dialog).toBeHidden();
    expect(patches()).toBe(1);
    expect((await api.post(id)).caption).toBe('After');
  });
});

test('an outcome that cannot be known is said so, and settled by a later read', async ({
  api,
  drawer,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/Failed to load resource/);
  const id = await sandbox.createPost({ caption: 'Before' });
  const patches = countPatches(page);
  await drawer.visit(id);
  await drawer.changeCaption('After');
  // From the PATCH on, nothing can be read.
  await page.route('**/v1/posts/*', async (route) => {
    if (patches() > 0 && route.request().method() === 'GET') await route.abort();
    else await route.continue();
  });
  await sandbox.addFault({ match: { method: 'PATCH' }, drop: 'after' });
  await drawer.save();
  await expect(drawer.alert.filter({ hasText: 'It is not known' })).toContainText('Save again');
  await expect(drawer.caption).toHaveValue('After');
  await page.unroute('**/v1/posts/*');
  await page.clock.runFor(31_000);
  await expect(drawer.note.filter({ hasText: 'saved after all' })).toBeVisible();
  await expect(drawer.saveButton).toBeDisabled();
  await drawer.close();
  await expect(drawer.dialog).toBeHidden();
  expect(patches()).toBe(1);
  expect((await api.post(id)).caption).toBe('After');
});

test('a 200 that stored something else is shown field by field', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Before' });
  const patches = countPatches(page);
  let isDone = false;
  await page.route('**/v1/posts/*', async (route) => {
    const request = route.request();
    if (request.method() !== 'PATCH' || isDone) return route.continue();
    isDone = true;
    const sent: unknown = request.postDataJSON();
    expect(sent).toEqual({ caption: 'What I sent' });
    return route.continue({ postData: JSON.stringify({ caption: 'What it stored' }) });
  });
  await drawer.visit(id);
  await drawer.changeCaption('What I sent');
  await drawer.save();
  await expect(drawer.alert).toContainText('stored something else');
  await expect(drawer.alert).toContainText(/You sent\s*What I sent/);
  await expect(drawer.alert).toContainText(/The server has\s*What it stored/);
  await expect(drawer.caption).toHaveValue('What I sent');
  expect((await api.post(id)).caption).toBe('What it stored');
  expect(patches()).toBe(1);
  await drawer.saveAndExpectSaved();
  expect((await api.post(id)).caption).toBe('What I sent');
});

test('a save that ends before the list has loaded leaves the list loading', async ({
  drawer,
  list,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Before' });
  await sandbox.addFault({ match: { path: '/v1/posts?' }, delayMs: 120_000, times: 2 });
  await drawer.visit(id);
  await drawer.changeCaption('After');
  await drawer.saveAndExpectSaved();
  await expect(list.link('After')).toBeVisible();
});
