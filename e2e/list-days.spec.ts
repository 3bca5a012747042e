/** Day headings, the zone they are read in, and a computer whose clock is wrong. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const headings = (page: Page) => page.getByRole('list', { name: 'Posts' }).getByRole('heading');
const daysIn = (page: Page) => page.getByRole('combobox', { name: 'Days in' });

// 23:30 on the 9th in Los Angeles, 07:30 on the 10th in London, 15:30 in Tokyo.
const LATE = { timezone: 'America/Los_Angeles', scheduledTime: '2026-04-10T06:30:00Z' };

test.use({ world: { seed: 7, posts: 0, now: '2026-04-09T11:00:00Z' } });

test('days are told apart in the zone that was chosen, which is remembered', async ({
  list,
  page,
  sandbox,
}) => {
  await sandbox.createPost({ caption: 'Late loaf', ...LATE });
  await list.visit();
  await expect(headings(page)).toHaveText([/^Today · Thu 9 Apr/]);
  await expect(list.row('Late loaf')).toContainText('07:30 your time Fri 10 Apr');

  await daysIn(page).selectOption({ label: 'My time' });
  await expect(page).toHaveURL(/tz=my/);
  await expect(headings(page)).toHaveText([/^Tomorrow · Fri 10 Apr/]);
  await expect(list.row('Late loaf')).toContainText('23:30 PDT Thu 9 Apr');

  await list.visit();
  await expect(daysIn(page)).toHaveValue('my');
  await expect(headings(page)).toHaveText([/^Tomorrow · Fri 10 Apr/]);

  await list.visit('?tz=Pacific/Honolulu');
  await expect(daysIn(page)).toHaveValue('Pacific/Honolulu');
  await expect(headings(page)).toHaveText([/^Today · Thu 9 Apr/]);

  await list.visit('?tz=Mars/Olympus');
  await expect(daysIn(page)).toHaveValue('my');
});

test('posts of one day stand in the order in which they go live', async ({
  list,
  page,
  sandbox,
}) => {
  await sandbox.createPost({
    caption: 'Second',
    timezone: 'Pacific/Honolulu',
    scheduledTime: '2026-04-11T00:30:00Z',
  });
  await sandbox.createPost({
    caption: 'First',
    timezone: 'Asia/Tokyo',
    scheduledTime: '2026-04-10T10:00:00Z',
  });
  await list.visit();
  await expect(headings(page)).toHaveText([/^Tomorrow · Fri 10 Apr/]);
  await expect(list.rows).toHaveText([/First/, /Second/]);
});

test('without storage the choice still holds in the page', async ({ list, page, sandbox }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await sandbox.createPost({ caption: 'Late loaf', ...LATE });
  await list.visit();
  await daysIn(page).selectOption({ label: 'Tokyo (JST)' });
  await expect(headings(page)).toHaveText([/^Tomorrow · Fri 10 Apr/]);
});

test('a computer whose clock is wrong is told so, and "today" is the server’s', async ({
  list,
  page,
  sandbox,
}) => {
  await sandbox.createPost({ caption: 'Late loaf', ...LATE });
  await page.clock.setFixedTime('2026-04-08T08:00:00Z');
  await list.visit();
  await expect(page.getByRole('note').filter({ hasText: 'clock is 1 d 3 h behind' })).toBeVisible();
  await expect(headings(page)).toHaveText([/^Today · Thu 9 Apr/]);
});
