/** Two people change one post: what each changed alone stands, what both changed is asked. */
import { expect, test } from '../fixtures.ts';
import { ConflictPanel } from '../pages/conflict-panel.ts';
import { countPatches } from '../patches.ts';

test.use({ world: { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' } });

test('what one side alone changed stands, and is said', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const [first, second] = await api.sounds();
  const read = await sandbox.createPost({ caption: 'As the list read it' });
  await list.visit();

  await test.step('what the drawer reads, the row behind it shows', async () => {
    await expect(list.link('As the list read it')).toBeVisible();
    // All is loaded: the list itself would read the change otherwise.
    await expect(page.getByRole('radiogroup', { name: 'Status' })).not.toContainText('…');
    await sandbox.change(read, { caption: 'As a colleague left it' });
    await list.open('As the list read it');
    await expect(drawer.note).toContainText('Someone else has just changed the caption');
    await drawer.close();
    await expect(list.link('As a colleague left it')).toBeFocused();
    await expect(list.link('As the list read it')).toHaveCount(0);
  });

  const id = await sandbox.createPost({ caption: 'Opened', soundId: first?.soundId ?? '' });
  await test.step('only mine: it is sent, and nothing is asked', async () => {
    await drawer.goTo(id);
    await drawer.changeCaption('Mine');
    await drawer.saveAndExpectSaved();
    expect((await api.post(id)).caption).toBe('Mine');
  });

  await test.step('the sound that travels is the freshest one', async () => {
    await drawer.goTo(id);
    await drawer.changeCaption('Mine again');
    const soundId = second?.soundId ?? '';
    await sandbox.change(id, { soundId });
    const patch = page.waitForRequest((request) => request.method() === 'PATCH');
    await drawer.saveAndExpectSaved();
    expect((await patch).postDataJSON()).toEqual({ caption: 'Mine again', soundId });
    expect(await api.post(id)).toMatchObject({ caption: 'Mine again', soundId });
  });

  await test.step('only theirs: taken in with a note, without moving a field', async () => {
    await drawer.goTo(id);
    await drawer.changeCaption('Mine at last');
    const time = await drawer.time.inputValue();
    const scheduledTime = '2026-05-02T15:45:00Z';
    await sandbox.change(id, { scheduledTime });
    await page.clock.runFor(31_000);
    await expect(
      drawer.note.filter({ hasText: 'Someone else has just changed the time' }),
    ).toBeVisible();
    await expect(drawer.time).toHaveValue(time);
    await drawer.saveAndExpectSaved();
    await expect(page.getByRole('status').filter({ hasText: 'Changes saved' })).toContainText(
      'change of the time was kept',
    );
    expect(await api.post(id)).toMatchObject({ caption: 'Mine at last', scheduledTime });
  });
});

test('both: three values are shown, each field is decided by itself, and asked again when theirs changes', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    caption: 'Opened',
    scheduledTime: '2026-04-09T18:00:00Z',
  });
  const conflict = new ConflictPanel(page);
  const patches = countPatches(page);
  await drawer.visit(id);
  await drawer.changeCaption('Mine');
  await drawer.setTime('2026-04-10T09:00');
  await sandbox.change(id, { caption: 'Theirs', scheduledTime: '2026-04-11T18:00:00Z' });
  await drawer.save();

  await expect(conflict.panel).toContainText(
    'Not saved: someone else changed the caption and time',
  );
  for (const value of ['Opened', 'Theirs', 'Mine']) {
    await expect(conflict.field('Caption')).toContainText(value);
  }
  await expect(conflict.field('Time')).toContainText('11 Apr 2026');
  expect(patches()).toBe(0);
  await expect(conflict.use).toBeDisabled();
  await conflict.keep('mine', 'Caption');
  await conflict.keep('theirs', 'Time');
  await conflict.use.click();
  await expect(conflict.panel).toHaveCount(0);
  await expect(drawer.time).toHaveValue('2026-04-11T14:00');
  await drawer.saveAndExpectSaved();
  expect(patches()).toBe(1);
  expect(await api.post(id)).toMatchObject({
    caption: 'Mine',
    scheduledTime: '2026-04-11T18:00:00Z',
  });

  await test.step('a choice is asked again when their value changes meanwhile', async () => {
    await drawer.goTo(id);
    await drawer.changeCaption('Mine again');
    await drawer.setTime('2026-04-12T09:00');
    await sandbox.change(id, { caption: 'Theirs', scheduledTime: '2026-04-13T18:00:00Z' });
    await drawer.save();
    await conflict.keep('theirs', 'Caption');
    await conflict.keep('mine', 'Time');
    await expect(conflict.use).toBeEnabled();
    await sandbox.change(id, { caption: 'Theirs again' });
    await page.clock.runFor(31_000);
    await expect(conflict.field('Caption')).toContainText('Theirs again');
    await expect(conflict.use).toBeDisabled();
  });

  await test.step('the words that differ are marked, Save waits with its reason, and one press saves mine', async () => {
    await expect(conflict.field('Caption').locator('mark')).toHaveText(['Theirs', 'Mine']);
    await expect(drawer.saveButton).toBeDisabled();
    await expect(drawer.dialog).toContainText('Choose above whose change stands, then save.');
    await conflict.saveMine.click();
    await expect(drawer.dialog).toBeHidden();
    expect(await api.post(id)).toMatchObject({ caption: 'Mine again' });
  });

  await test.step('one press takes theirs, and nothing is left to be saved', async () => {
    await drawer.goTo(id);
    await drawer.changeCaption('Mine for the third time');
    await sandbox.change(id, { caption: 'Theirs at last' });
    await drawer.save();
    await conflict.takeTheirs.click();
    await expect(conflict.panel).toHaveCount(0);
    await expect(drawer.caption).toHaveValue('Theirs at last');
    await expect(drawer.saveButton).toBeDisabled();
  });
});
