/** Everyday jobs, counted: clicks without scrolling, and keys. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

// A Wednesday.
test.use({ world: { seed: 7, posts: 0, now: '2026-04-08T11:00:00Z' } });

/** Counts what a person does; a choice out of a list is two clicks. */
function counter(page: Page) {
  let clicks = 0;
  let keys = 0;
  return {
    clicks: () => clicks,
    keys: () => keys,
    click: async (target: Locator) => {
      clicks += 1;
      await target.click();
    },
    pick: async (select: Locator, option: { label?: string; index?: number }) => {
      clicks += 2;
      await select.selectOption(option);
    },
    press: async (...pressed: string[]) => {
      for (const key of pressed) {
        keys += 1;
        await page.keyboard.press(key);
      }
    },
  };
}

test('tomorrow’s post goes two hours later: three clicks, or eight keys', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    caption: 'Tomorrow',
    scheduledTime: '2026-04-09T15:00:00Z',
  });
  const by = counter(page);
  await list.visit();
  await by.click(list.link('Tomorrow'));
  await by.click(drawer.dialog.getByRole('button', { name: '+2 hours' }));
  await by.click(drawer.saveButton);
  await expect(list.notice).toBeVisible();
  expect((await api.post(id)).scheduledTime).toBe('2026-04-09T17:00:00Z');
  expect(by.clicks()).toBeLessThanOrEqual(3);

  await page.getByRole('status').getByRole('button', { name: 'Dismiss' }).click();
  await by.press('j', 'Enter');
  await expect(drawer.caption).toBeFocused();
  await expect(drawer.dialog.getByLabel('In words')).toBeVisible();
  await by.press('Alt+t', '+', '2', 'h');
  await expect(drawer.dialog).toContainText('Thu 9 Apr 2026, 15:00 EDT');
  await by.press('Enter', 'Control+Enter');
  await expect(list.notice).toBeVisible();
  expect((await api.post(id)).scheduledTime).toBe('2026-04-09T19:00:00Z');
  expect(by.keys()).toBeLessThanOrEqual(8);
});

test('a typo in three posts: seven clicks; a word in my time: one key and the word', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const captions = ['One teh', 'Two teh', 'Three teh'];
  const ids: string[] = [];
  for (const [index, caption] of captions.entries()) {
    ids.push(await sandbox.createPost({ caption, scheduledTime: `2026-04-09T1${index}:00:00Z` }));
  }
  await sandbox.createPost({ caption: 'All is well' });
  const by = counter(page);
  await list.visit();
  await by.press('/', 't', 'e', 'h');
  await expect(list.rows).toHaveCount(3);
  await expect(list.row('One teh')).toContainText('11:00 BST');
  expect(by.keys()).toBe(4);

  await by.click(list.link('One teh'));
  for (const caption of captions) {
    await expect(drawer.caption).toHaveValue(caption);
    await drawer.changeCaption(caption.replace('teh', 'the'));
    const isLast = caption === captions.at(-1);
    await by.click(
      isLast ? drawer.saveButton : drawer.dialog.getByRole('button', { name: 'Save and next' }),
    );
  }
  await expect(drawer.dialog).toBeHidden();
  expect(by.clicks()).toBeLessThanOrEqual(7);
  for (const [index, id] of ids.entries()) {
    expect((await api.post(id)).caption).toBe(captions[index]?.replace('teh', 'the'));
  }
});

test('Friday’s six posts of an account go to Monday, same times: five clicks', async ({
  api,
  list,
  page,
  sandbox,
}) => {
  const ids: string[] = [];
  for (let hour = 10; hour < 16; hour += 1) {
    const scheduledTime = `2026-04-10T${hour}:00:00Z`;
    ids.push(await sandbox.createPost({ caption: `Loaf ${hour}`, scheduledTime }));
    await sandbox.createPost({ caption: `Other ${hour}`, accountId: 'acc_other', scheduledTime });
  }
  const { accountId } = await api.post(ids[0] ?? '');
  const by = counter(page);
  await list.visit();
  const account = page.getByRole('combobox', { name: 'Account' });
  const label = await account.locator(`option[value="${accountId}"]`).textContent();
  await by.pick(account, { label: label ?? '' });
  await expect(list.rows).toHaveCount(6);
  await by.click(page.getByRole('checkbox', { name: /^Select all of Fri 10 Apr/ }));
  await by.click(page.getByRole('button', { name: 'Move to a date' }));
  await by.click(page.getByRole('button', { name: 'Change 6 posts' }));
  await expect(page.getByRole('status').filter({ hasText: '6 posts moved' })).toBeVisible();
  expect(by.clicks()).toBeLessThanOrEqual(5);
  for (const [index, id] of ids.entries()) {
    expect((await api.post(id)).scheduledTime).toBe(`2026-04-13T${10 + index}:00:00Z`);
  }
});
