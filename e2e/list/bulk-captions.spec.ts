/** Captions and sounds of many posts at once, and how a finger selects them. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 0, now: '2026-03-05T12:00:00Z' } });

const select = (page: Page, caption: string) =>
  page.getByRole('checkbox', { name: `Select “${caption}”` });
const bar = (page: Page) => page.getByRole('region', { name: 'Selected posts' });
const dialog = (page: Page) => page.getByRole('dialog');

test('captions and sounds change for a day of posts; what fails of many stays with another try', async ({
  api,
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/500/);
  const [old, fresh] = await api.sounds();
  const account = await sandbox.createPost({
    caption: 'Elsewhere',
    scheduledTime: '2026-03-12T15:00:00Z',
  });
  const ids: string[] = [];
  for (let hour = 10; hour < 16; hour += 1) {
    ids.push(
      await sandbox.createPost({
        caption: `Bred at ${hour}`,
        timezone: 'Europe/London',
        scheduledTime: `2026-03-10T${hour}:00:00Z`,
        ...(hour < 14 ? { soundId: old?.soundId ?? '' } : { platform: 'instagram', soundId: null }),
      }),
    );
  }
  await list.visit();
  await expect(page.getByRole('radiogroup', { name: 'Status' })).not.toContainText('…');

  await test.step('the checkbox of a day takes its posts, and a word is replaced in all', async () => {
    await page.getByRole('checkbox', { name: /Tue 10 Mar/ }).check();
    await expect(bar(page)).toContainText('6 posts selected');
    await bar(page).getByRole('button', { name: 'Replace in captions' }).click();
    await dialog(page).getByRole('textbox', { name: 'Find' }).fill('Bred');
    await dialog(page).getByRole('textbox', { name: 'Replace with' }).fill('Bread');
    const first = dialog(page).getByRole('listitem').filter({ hasText: 'Bred at 10' });
    await expect(first.getByRole('deletion')).toHaveText('Bred');
    await expect(first.getByRole('insertion')).toHaveText('Bread');
    await expect(first).toContainText('1 place');
    await expectNoAxeViolations(page, '[role="dialog"]');
    for (const id of ids.slice(0, 3)) {
      await sandbox.addFault({ match: { method: 'PATCH', path: `/v1/posts/${id}` }, status: 500 });
    }
    await dialog(page).getByRole('button', { name: 'Change 6 posts' }).click();
    await expect(dialog(page)).toContainText('3 posts saved, 3 not.');
    await expect(dialog(page).getByRole('listitem').first()).toContainText('Not saved');
    await dialog(page).getByRole('button', { name: 'Retry 3 not saved' }).click();
    await expect(page.getByRole('status').filter({ hasText: '6 captions changed' })).toBeVisible();
    for (const [index, id] of ids.entries()) {
      expect(await api.post(id)).toMatchObject({ caption: `Bread at ${10 + index}` });
    }
    expect(await api.post(account)).toMatchObject({ caption: 'Elsewhere' });
  });

  await test.step('a sound changes on TikTok alone, and can be taken away', async () => {
    await page.getByRole('checkbox', { name: /Tue 10 Mar/ }).check();
    await bar(page).getByRole('button', { name: 'Change sound' }).click();
    await dialog(page)
      .getByLabel('New sound')
      .selectOption({ label: fresh?.name ?? '' });
    await expect(dialog(page)).toContainText('is on Instagram: sounds are for TikTok posts only');
    await expectNoAxeViolations(page, '[role="dialog"]');
    await dialog(page).getByRole('button', { name: 'Change 4 posts' }).click();
    await expect(page.getByRole('status').filter({ hasText: '4 sounds changed' })).toBeVisible();
    expect(await api.post(ids[0] ?? '')).toMatchObject({ soundId: fresh?.soundId });
    expect(await api.post(ids[5] ?? '')).toMatchObject({ soundId: null });

    await select(page, 'Bread at 10').check();
    await bar(page).getByRole('button', { name: 'Change sound' }).click();
    await dialog(page).getByLabel('New sound').selectOption({ label: 'No sound' });
    await dialog(page).getByRole('button', { name: 'Change 1 post' }).click();
    await expect(page.getByRole('status').filter({ hasText: '1 sound changed' })).toBeVisible();
    expect(await api.post(ids[0] ?? '')).toMatchObject({ caption: 'Bread at 10', soundId: null });
  });
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a range is selected, and a move close to another post is said', async ({
    list,
    page,
    sandbox,
  }) => {
    for (let day = 10; day < 15; day += 1) {
      await sandbox.createPost({
        caption: `Loaf ${day}`,
        scheduledTime: `2026-03-${day}T15:00:00Z`,
      });
    }
    await list.visit();
    await select(page, 'Loaf 10').tap();
    await bar(page).getByRole('button', { name: 'Select a range' }).tap();
    await select(page, 'Loaf 13').tap();
    await expect(bar(page)).toContainText('4 posts selected');
    await bar(page).getByRole('button', { name: 'Move to a date' }).tap();
    await dialog(page).getByLabel('New date').fill('2026-03-14');
    await expect(
      dialog(page).getByRole('columnheader', { name: 'Close on the account' }),
    ).toBeVisible();
    await expect(dialog(page).getByRole('row', { name: /^Loaf 10/ })).toContainText('Same time as');
  });
});
