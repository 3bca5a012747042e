/** Taking a save back, as long as that is safe. */
import { expect, test } from '../fixtures.ts';
import { countPatches, holdNextPatch } from '../patches.ts';

test.use({ world: { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' } });

test('undo puts back all that was saved, with one PATCH, and is refused where that is not safe', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
  time,
}) => {
  const soundId = (await api.sounds())[0]?.soundId ?? '';
  const id = await sandbox.createPost({ caption: 'Before', soundId });

  await test.step('undo puts back all that was saved, with one PATCH', async () => {
    const before = await api.post(id);
    const patches = countPatches(page);
    await drawer.visit(id);
    await drawer.changeCaption('After');
    await drawer.pickZone('Paris (CET)');
    await drawer.setTime('2026-05-01T08:15');
    await drawer.pickSound('No sound');
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ caption: 'After', soundId: null });
    await list.notice.getByRole('button', { name: 'Undo' }).dblclick();
    await expect(page.getByRole('status').filter({ hasText: 'Change undone' })).toBeVisible();
    await expect(list.row('Before')).toBeVisible();
    expect(patches()).toBe(2);
    expect(await api.post(id)).toEqual(before);
  });

  await test.step('undo is refused after a colleague has changed the post again', async () => {
    const patches = countPatches(page);
    await drawer.goTo(id);
    await drawer.changeCaption('After');
    await drawer.saveAndExpectSaved();
    await sandbox.change(id, { caption: 'A colleague’s' });
    await list.undo();
    await expect(
      page.getByRole('status').filter({ hasText: 'Not undone: the post was changed again' }),
    ).toBeVisible();
    expect(patches()).toBe(1);
    expect((await api.post(id)).caption).toBe('A colleague’s');
  });

  await test.step('undo goes two minutes before the post goes live', async () => {
    const scheduledTime = '2026-04-06T11:30:00Z';
    const soon = await sandbox.createPost({ caption: 'Before', scheduledTime });
    await drawer.goTo(soon);
    await drawer.changeCaption('After');
    await drawer.saveAndExpectSaved();
    const undo = list.notice.getByRole('button', { name: 'Undo' });
    await time.moveTo('2026-04-06T11:27:55Z');
    await page.clock.runFor(1000);
    await expect(undo).toBeVisible();
    await time.moveTo('2026-04-06T11:28:01Z');
    await page.clock.runFor(1000);
    await expect(undo).toHaveCount(0);
  });
});

test('an undo that ends after a later save leaves that one its way back', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const first = await sandbox.createPost({ caption: 'First' });
  const second = await sandbox.createPost({ caption: 'Second' });
  await drawer.visit(first);
  await drawer.changeCaption('First, changed');
  await drawer.saveAndExpectSaved();
  const undoing = await holdNextPatch(page);
  await list.undo();
  await undoing.sent();
  await list.open('Second');
  await drawer.changeCaption('Second, changed');
  await drawer.saveAndExpectSaved();
  await undoing.release();
  await expect.poll(async () => (await api.post(first)).caption).toBe('First');
  await expect(list.row('First')).toBeVisible();
  await list.undo();
  await expect.poll(async () => (await api.post(second)).caption).toBe('Second');
});

test('the keyboard’s place is kept where the toast changes or goes', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Before' });
  await drawer.visit(id);
  await drawer.changeCaption('After');
  await drawer.saveAndExpectSaved();
  await list.notice.getByRole('button', { name: 'Undo' }).press('Enter');
  const dismiss = page.getByRole('status').getByRole('button', { name: 'Dismiss' });
  await expect(page.getByRole('status').filter({ hasText: 'Change undone' })).toBeVisible();
  await expect(dismiss).toBeFocused();
  await dismiss.press('Enter');
  await expect(dismiss).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
});

test('the last saves are undone one by one, by key, after a reload and without their message', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const scheduledTime = '2026-04-08T15:00:00Z';
  const moved = await sandbox.createPost({ caption: 'Moved', scheduledTime });
  const named = await sandbox.createPost({ caption: 'Named' });
  await list.visit();
  await drawer.openAndRead(moved, () => list.open('Moved'));
  await drawer.setTime('2026-04-09T11:00');
  await drawer.saveAndExpectSaved();
  await expect(list.notice).toContainText('“Moved” moved to Thu 9 Apr 2026, 11:00 EDT');
  await drawer.openAndRead(named, () => list.open('Named'));
  await drawer.changeCaption('Renamed');
  await drawer.saveAndExpectSaved();
  await expect(list.notice).toContainText('“Renamed”: new caption');

  await page.reload();
  await expect(list.notice).toContainText('“Renamed”: new caption');
  await page.keyboard.press('z');
  const status = page.getByRole('status');
  await expect(status.filter({ hasText: 'Change undone' })).toBeVisible();
  expect((await api.post(named)).caption).toBe('Named');
  await status.getByRole('button', { name: 'Dismiss' }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await api.post(moved)).scheduledTime).toBe(scheduledTime);
});

test('a moved row flashes where it now stands, its neighbour has the focus, and “Show” leads to it', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const moved = await sandbox.createPost({ caption: 'Wanderer' });
  for (let day = 10; day < 30; day += 1) {
    const scheduledTime = `2026-04-${day}T15:00:00Z`;
    await sandbox.createPost({ caption: `Beside the wanderer ${day}`, scheduledTime });
  }
  await list.visit('?q=wanderer');
  // Listened for from the beginning: a flash may be over before it is looked for.
  await page.evaluate(() => {
    document.documentElement.dataset['flashed'] = '';
    document.addEventListener('animationstart', ({ target, animationName }) => {
      const link = target instanceof HTMLElement ? target.querySelector('[data-post]') : null;
      if (link === null) return;
      const { dataset } = document.documentElement;
      dataset['flashed'] += `${link.textContent.slice(0, 8)} ${animationName};`;
    });
  });
  const flashes = () => page.evaluate(() => document.documentElement.dataset['flashed']);

  await drawer.openAndRead(moved, () => list.open('Wanderer'));
  await drawer.setTime('2026-05-20T09:00');
  await drawer.saveAndExpectSaved();
  await expect(list.link('Beside the wanderer 10')).toBeFocused();
  await expect(list.link('Beside the wanderer 10')).toBeInViewport();
  await expect(list.row('Wanderer')).toContainText('14:00 BST');
  await expect.poll(flashes).toMatch(/^(?:Wanderer [\w-]*moved[\w-]*;)+$/);

  await list.notice.getByRole('button', { name: 'Show' }).click();
  await expect(list.link('Wanderer')).toBeInViewport();
  await expect(list.link('Wanderer')).toBeFocused();
  await expect.poll(flashes).toMatch(/Wanderer [\w-]*wanted[\w-]*;$/);
});

test('Show opens the post where no row of it is in sight: in a week, a month and the activity', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const caption = 'Shown again';
  const id = await sandbox.createPost({ caption, scheduledTime: '2026-04-08T15:00:00Z' });
  const saveAndShow = async (open: () => Promise<unknown>, words: string) => {
    await drawer.openAndRead(id, open);
    await drawer.changeCaption(`${caption}, ${words}`);
    await drawer.saveAndExpectSaved();
    await expect(drawer.dialog).toBeHidden();
    await list.notice.getByRole('button', { name: 'Show' }).click();
    await expect(page).toHaveURL(new RegExp(`/posts/${id}`, 'u'));
    await expect(drawer.caption).toHaveValue(`${caption}, ${words}`);
    await drawer.close();
    await expect(drawer.dialog).toBeHidden();
  };
  for (const view of ['week', 'month']) {
    await test.step(view, async () => {
      await page.goto(`/?view=${view}&at=2026-04-08`);
      await saveAndShow(() => list.link(caption).click(), view);
    });
  }
  await test.step('activity', async () => {
    await page.goto('/activity');
    await saveAndShow(() => list.link(caption).first().click(), 'activity');
  });
});
