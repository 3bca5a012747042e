/** Many posts at once. What is stored is checked by the API, not by the screen alone. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 0, now: '2026-03-05T12:00:00Z' } });

const select = (page: Page, caption: string) =>
  page.getByRole('checkbox', { name: `Select “${caption}”` });
const bar = (page: Page) => page.getByRole('region', { name: 'Selected posts' });
const dialog = (page: Page) => page.getByRole('dialog');
const question = (page: Page) => page.getByRole('alertdialog');

const NEW_YORK = 'America/New_York';

test('a shift over the DST night keeps clock times, leaves out what cannot be, and is undone', async ({
  api,
  list,
  page,
  sandbox,
}) => {
  const sounds = await api.sounds();
  // Clocks in New York skip 02:00 to 03:00 on 8 March.
  const noon = await sandbox.createPost({
    caption: 'Noon',
    timezone: NEW_YORK,
    scheduledTime: '2026-03-07T17:00:00Z',
    soundId: sounds[0]?.soundId ?? '',
  });
  await sandbox.createPost({
    caption: 'Night',
    timezone: NEW_YORK,
    scheduledTime: '2026-03-07T07:30:00Z',
  });
  await sandbox.createPost({
    caption: 'Foreign',
    timezone: 'Asia/Kolkata',
    scheduledTime: '2026-03-07T10:00:00Z',
  });
  const before = await api.post(noon);

  await list.visit();
  await select(page, 'Noon').check();
  await bar(page).getByRole('button', { name: 'Select all 3 shown' }).click();
  await bar(page).getByRole('button', { name: 'Change times' }).click();
  await expect(dialog(page)).toContainText('Night would fall into the hour that the clocks skip');
  await expect(dialog(page)).toContainText('Foreign is in a timezone that the API does not take');
  const row = dialog(page).getByRole('row', { name: /^Noon/ });
  await expect(row).toContainText('Sat 7 Mar 2026, 12:00 EST');
  await expect(row).toContainText('Sun 8 Mar 2026, 12:00 EDT');
  await expectNoAxeViolations(page, '[role="dialog"]');

  await dialog(page).getByRole('button', { name: 'Change 1 post' }).click();
  // It went well: it closes by itself, and the message has the way back.
  await expect(dialog(page)).toBeHidden();
  await expect(bar(page)).toBeHidden();
  const moved = page.getByRole('status').filter({ hasText: '1 post moved' });
  await expect(moved).toBeVisible();
  expect(await api.post(noon)).toEqual({ ...before, scheduledTime: '2026-03-08T16:00:00Z' });
  await moved.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Change undone' })).toBeVisible();
  expect(await api.post(noon)).toEqual(before);
});

test('failures are named and tried again, "too many" is waited for, nothing is sent twice', async ({
  api,
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/429|500|503/);
  const ids: string[] = [];
  for (let day = 10; day < 16; day += 1) {
    ids.push(
      await sandbox.createPost({
        caption: `Loaf ${day}`,
        timezone: 'Europe/London',
        scheduledTime: `2026-03-${day}T09:00:00Z`,
      }),
    );
  }
  await sandbox.addFault({
    match: { method: 'PATCH', path: `/v1/posts/${ids[0]}` },
    status: 429,
    headers: { 'retry-after': '3' },
  });
  await sandbox.addFault({ match: { method: 'PATCH', path: `/v1/posts/${ids[1]}` }, status: 500 });
  await sandbox.addFault({
    match: { method: 'PATCH', path: `/v1/posts/${ids[2]}` },
    status: 503,
    headers: { 'retry-after': '1' },
  });
  const patches: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PATCH') patches.push(request.url());
  });

  await list.visit();
  await select(page, 'Loaf 10').click();
  await select(page, 'Loaf 15').click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('6 posts selected');
  await bar(page).getByRole('button', { name: 'Change times' }).click();
  await dialog(page).getByText('Time of day', { exact: true }).click();
  await dialog(page).getByLabel('New time of day').fill('18:30');
  await dialog(page).getByRole('button', { name: 'Change 6 posts' }).click();
  await expect(dialog(page).getByRole('status')).toHaveText(
    'The server asks to wait 3 seconds. It goes on by itself after that.',
  );
  await expect(dialog(page)).toContainText('5 posts saved, 1 not.');
  await expect(dialog(page).getByRole('row', { name: /^Loaf 11/ })).toContainText(
    'Not saved: Infinipost had an internal error',
  );
  await dialog(page).getByRole('button', { name: 'Retry 1 not saved' }).click();
  await expect(dialog(page)).toBeHidden();
  await expect(page.getByRole('status').filter({ hasText: '6 posts moved' })).toBeVisible();
  await expect(bar(page)).toBeHidden();
  // Two were told to wait, one failed: nine in all.
  expect(patches).toHaveLength(9);
  for (const [index, id] of ids.entries()) {
    expect(await api.post(id)).toMatchObject({ scheduledTime: `2026-03-${10 + index}T18:30:00Z` });
  }
  // All of them, those of the first try included, by one key.
  await page.keyboard.press('z');
  await expect(page.getByRole('status').filter({ hasText: '6 posts put back' })).toBeVisible();
  for (const [index, id] of ids.entries()) {
    expect(await api.post(id)).toMatchObject({ scheduledTime: `2026-03-${10 + index}T09:00:00Z` });
  }
});

test('a timezone changes for all, and deleting names what goes and says what came of each', async ({
  api,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    caption: 'Traveller',
    timezone: 'Europe/London',
    scheduledTime: '2026-03-10T09:00:00Z',
  });
  const scheduledTime = '2026-03-12T15:00:00Z';
  const goes = await sandbox.createPost({ caption: 'Goes', scheduledTime });
  const late = await sandbox.createPost({ caption: 'Too late', scheduledTime });
  await list.visit();

  await test.step('a timezone changes for all, by the clock or by the moment', async () => {
    await page.keyboard.press('j');
    await page.keyboard.press('x');
    await expect(select(page, 'Traveller')).toBeChecked();
    await bar(page).getByRole('button', { name: 'Change times' }).click();
    await dialog(page).getByText('Timezone', { exact: true }).click();
    await dialog(page).getByLabel('New timezone').selectOption({ label: 'Tokyo (JST)' });
    await expect(dialog(page)).toContainText('Tue 10 Mar 2026, 09:00 JST');
    await dialog(page).getByText('Keep the moment').click();
    await expect(dialog(page)).toContainText('Tue 10 Mar 2026, 18:00 JST');
    await dialog(page).getByRole('button', { name: 'Change 1 post' }).click();
    await expect(page.getByRole('status').filter({ hasText: '1 post changed' })).toBeVisible();
    expect(await api.post(id)).toMatchObject({
      timezone: 'Asia/Tokyo',
      scheduledTime: '2026-03-10T09:00:00Z',
    });
    await expect(bar(page)).toBeHidden();
  });

  await test.step('deleting names what goes, and says what came of each', async () => {
    await select(page, 'Goes').check();
    await select(page, 'Too late').check();
    await bar(page).getByRole('button', { name: 'Delete' }).click();
    await expect(question(page)).toHaveAccessibleName('Delete 2 posts?');
    await expectNoAxeViolations(page, '[role="alertdialog"]');
    await question(page).getByRole('button', { name: 'Keep' }).click();
    await expect(list.rows).toHaveCount(3);

    await sandbox.change(late, { status: 'posted', postedAt: '2026-03-05T11:59:00Z' });
    await bar(page).getByRole('button', { name: 'Delete' }).click();
    await question(page).getByRole('button', { name: 'Delete 2 posts' }).click();
    await expect(question(page)).toContainText('1 post deleted, 1 not.');
    await expect(question(page).getByRole('row', { name: /^Goes/ })).toContainText('Deleted');
    await expect(question(page).getByRole('row', { name: /^Too late/ })).toContainText(
      'Not deleted',
    );
    await question(page).getByRole('button', { name: 'Done' }).click();
    await expect(list.link('Goes')).toHaveCount(0);
    // Refused because it went live: the list knows that now too.
    await expect(list.link('Too late')).toHaveCount(0);
    await list.filterStatus('Posted');
    await expect(list.row('Too late')).toContainText('Posted');
    const left = await api.posts();
    expect(left.map(({ postId }) => postId)).not.toContain(goes);
  });
});

test('a run can be stopped, and is not left by accident', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  for (let day = 10; day < 20; day += 1) {
    await sandbox.createPost({
      caption: `Loaf ${day}`,
      scheduledTime: `2026-03-${day}T15:00:00Z`,
    });
  }
  await sandbox.addFault({ match: { method: 'PATCH' }, delayMs: 800, times: 20 });
  await list.visit();
  await list.open('Loaf 10');
  await drawer.close();
  await expect(drawer.dialog).toBeHidden();
  await select(page, 'Loaf 10').check();
  await bar(page).getByRole('button', { name: 'Select all 10 shown' }).click();
  await bar(page).getByRole('button', { name: 'Change times' }).click();
  // To the post that was open before: not over a dialog, which it closes.
  await page.goForward();
  await expect(dialog(page)).toBeHidden();
  await expect(drawer.dialog).toBeHidden();
  await bar(page).getByRole('button', { name: 'Change times' }).click();
  await dialog(page).getByRole('button', { name: 'Change 10 posts' }).click();
  await expect(page.getByRole('progressbar', { name: 'Changing posts' })).toBeVisible();
  await page.goForward();
  await expect(dialog(page)).toBeVisible();
  await expect(page).toHaveURL('/');
  await dialog(page).getByRole('button', { name: 'Stop' }).click();
  await expect(dialog(page)).toContainText('4 posts saved, 6 not.');
  await expect(dialog(page).getByRole('row').nth(1)).toContainText('Not started');
  await expect(dialog(page).getByRole('cell', { name: 'Not started' })).toHaveCount(6);
  await dialog(page).getByRole('button', { name: 'Done' }).press('Enter');
  // What was not done is still to be done: it stays selected, and the focus where it was.
  await expect(bar(page)).toContainText('6 posts selected');
  await expect(bar(page).getByRole('button', { name: 'Change times' })).toBeFocused();
});
