/** The two nights on which clocks change, in a week of the planner. */
import { expect, test } from '../fixtures.ts';
import { Planner, stored } from '../pages/planner.ts';

test.use({
  world: { seed: 7, posts: 1, now: '2026-03-02T12:00:00Z' },
  locale: 'en-GB',
  timezoneId: 'America/New_York',
  viewport: { width: 1280, height: 1600 },
});

test('a skipped hour is hatched and takes no drop; a repeated one stands twice, and its second half takes none', async ({
  api,
  page,
  sandbox,
  time,
}) => {
  const spring = await sandbox.createPost({
    caption: 'Fresh bread',
    scheduledTime: '2026-03-06T15:00:00Z',
    timezone: 'America/New_York',
  });
  const planner = new Planner(page);
  await planner.visit('week', '2026-03-06');
  const march = planner.day('Sunday 8 March 2026');
  await expect(march.getByTitle('Clocks skip this time')).toHaveCount(1);
  await planner.drag('Fresh bread', 'Sunday 8 March 2026', '02:15');
  await expect(planner.alert).toContainText('“Fresh bread” was not moved: clocks skip this time');
  await expect(planner.cardOn('Friday 6 March 2026', 'Fresh bread')).toBeVisible();
  expect(await stored(api, spring)).toBe('2026-03-06T15:00:00Z America/New_York');
  await expect(planner.alert.getByRole('button', { name: /^Move to/ })).toHaveCount(2);
  await planner.alert.getByRole('button', { name: 'Move to Sun 8 Mar 2026, 01:59 EST' }).click();
  await expect(planner.status).toContainText('Moved to Sun 8 Mar 2026, 01:59 EST');
  expect(await stored(api, spring)).toBe('2026-03-08T06:59:00Z America/New_York');

  await time.moveTo('2026-10-26T12:00:00Z');
  const autumn = await sandbox.createPost({
    caption: 'Night bread',
    scheduledTime: '2026-10-30T14:00:00Z',
    timezone: 'America/New_York',
  });
  await sandbox.createPost({
    caption: 'In the second hour',
    scheduledTime: '2026-11-01T06:30:00Z',
    timezone: 'Europe/London',
  });
  await planner.visit('week', '2026-10-30');
  const november = planner.day('Sunday 1 November 2026');
  const second = november.locator('[data-hour="1"][data-turn="1"]');
  await expect(second.getByRole('link', { name: /^In the second hour/ })).toBeVisible();
  const first = november.locator('[data-hour="1"][data-turn="0"]');
  const order = await Promise.all([first, second].map((cell) => cell.boundingBox()));
  expect(order[0]?.y).toBeLessThan(order[1]?.y ?? 0);
  await planner.drag('Night bread', 'Sunday 1 November 2026', '01:15 again');
  await expect(planner.alert).toContainText('“Night bread” was not moved');
  await expect(planner.alert).toContainText('second');
  await expect(planner.cardOn('Friday 30 October 2026', 'Night bread')).toBeVisible();
  expect(await stored(api, autumn)).toBe('2026-10-30T14:00:00Z America/New_York');
  await planner.drag('Night bread', 'Sunday 1 November 2026', '01:15');
  await expect(planner.status).toContainText('Moved to Sun 1 Nov 2026, 01:15 EDT');
  expect(await stored(api, autumn)).toBe('2026-11-01T05:15:00Z America/New_York');
  // By key, an hour on is the second time of the hour, and still refused.
  await planner.card('Night bread').focus();
  await page.keyboard.press('Space');
  for (let quarter = 0; quarter < 4; quarter += 1) await page.keyboard.press('ArrowDown');
  await expect(second).toHaveAttribute('data-over', 'refused');
  await page.keyboard.press('Escape');
  expect(await stored(api, autumn)).toBe('2026-11-01T05:15:00Z America/New_York');
});
