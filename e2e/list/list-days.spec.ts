/** Day headings, the zone they are read in, and a computer whose clock is wrong. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const headings = (page: Page) => page.getByRole('list', { name: 'Posts' }).getByRole('heading');
const timesIn = (page: Page) => page.getByRole('combobox', { name: 'Times in' });

// 23:30 on the 9th in Los Angeles, 07:30 on the 10th in London, 15:30 in Tokyo.
const LATE = { timezone: 'America/Los_Angeles', scheduledTime: '2026-04-10T06:30:00Z' };

test.use({ world: { seed: 7, posts: 0, now: '2026-04-09T11:00:00Z' } });

test('one clock decides days, order and figures; the choice is remembered', async ({
  list,
  page,
  sandbox,
}) => {
  await sandbox.createPost({ caption: 'Late loaf', ...LATE });
  await list.visit();
  await expect(timesIn(page).getByRole('option', { selected: true })).toHaveText(
    'Your time (London, BST)',
  );
  await expect(headings(page)).toHaveText([/^Tomorrow · Fri 10 Apr/]);
  await expect(list.row('Late loaf')).toContainText('07:30 BST');
  await expect(list.row('Late loaf')).toContainText('23:30 PDT Thu 9 Apr');

  await timesIn(page).selectOption({ label: 'Each post’s own zone' });
  await expect(page).toHaveURL(/tz=own/);
  await expect(headings(page)).toHaveText([/^Today · Thu 9 Apr/]);
  await expect(list.row('Late loaf')).toContainText('07:30 your time Fri 10 Apr');

  await list.visit();
  await expect(timesIn(page)).toHaveValue('own');
  await expect(headings(page)).toHaveText([/^Today · Thu 9 Apr/]);

  await list.visit('?tz=Pacific/Honolulu');
  await expect(timesIn(page)).toHaveValue('Pacific/Honolulu');
  await expect(headings(page)).toHaveText([/^Today · Thu 9 Apr/]);

  await list.visit('?tz=Mars/Olympus');
  await expect(timesIn(page)).toHaveValue('own');
});

test('figures never run backwards, days with nothing are one line, and “All” opens at now', async ({
  list,
  page,
  sandbox,
}) => {
  const posts = [
    { caption: 'Honolulu', timezone: 'Pacific/Honolulu', scheduledTime: '2026-04-11T00:30:00Z' },
    { caption: 'Tokyo', timezone: 'Asia/Tokyo', scheduledTime: '2026-04-10T10:00:00Z' },
    { caption: 'Paris', timezone: 'Europe/Paris', scheduledTime: '2026-04-10T14:00:00Z' },
    { caption: 'After a pause', scheduledTime: '2026-04-14T12:00:00Z' },
  ];
  for (const post of posts) await sandbox.createPost(post);

  await test.step('the figures under a day never run backwards, in any zone', async () => {
    const figures = () => list.rows.locator('time').allInnerTexts();
    await list.visit();
    await expect(list.rows).toHaveText([/Tokyo/, /Paris/, /Honolulu/, /After a pause/]);
    expect(await figures()).toEqual(['11:00', '15:00', '01:30', '13:00']);
    await expect(page.getByText('Sun 12 – Mon 13 Apr · nothing')).toBeVisible();
    await list.visit('?tz=own');
    await expect(list.rows).toHaveText([/Honolulu/, /Paris/, /Tokyo/, /After a pause/]);
    expect(await figures()).toEqual(['14:30', '16:00', '19:00', '08:00']);
  });

  await test.step('“All” opens at now, with what went out above it', async () => {
    for (let day = 1; day <= 28; day += 1) {
      const date = String(day).padStart(2, '0');
      const status = day < 9 ? 'posted' : 'generated';
      for (const hour of ['09', '15', '18']) {
        const scheduledTime = `2026-04-${date}T${hour}:00:00Z`;
        await sandbox.createPost({ caption: `Loaf ${date} ${hour}`, status, scheduledTime });
      }
    }
    await list.visit();
    await timesIn(page).selectOption({ label: 'Your time (London, BST)' });
    await list.filterStatus('All');
    await expect(page.getByText(/^Now · 12:00$/)).toBeInViewport();
    await expect(list.link('Loaf 09 15')).toBeInViewport();
    await expect(list.link('Loaf 01 09')).not.toBeInViewport();
  });
});

test('without storage the choice still holds; a wrong clock is told, and “today” is the server’s', async ({
  list,
  page,
  sandbox,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await sandbox.createPost({ caption: 'Late loaf', ...LATE });
  await page.clock.setFixedTime('2026-04-08T08:00:00Z');
  await list.visit();

  await test.step('a computer whose clock is wrong is told so', async () => {
    const note = page.getByRole('note').filter({ hasText: 'clock is 1 d 3 h behind' });
    await expect(note).toBeVisible();
    await expect(headings(page)).toHaveText([/^Tomorrow · Fri 10 Apr/]);
  });

  await test.step('without storage the choice still holds in the page', async () => {
    await timesIn(page).selectOption({ label: 'Each post’s own zone' });
    await expect(headings(page)).toHaveText([/^Today · Thu 9 Apr/]);
    await timesIn(page).selectOption({ label: 'Tokyo (JST)' });
    await expect(headings(page)).toHaveText([/^Tomorrow · Fri 10 Apr/]);
  });
});
