/** The planner by mouse, touch and keyboard: a drop is a save, and the database says so. */
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { Planner, stored } from '../pages/planner.ts';

/** A Monday, a month after clocks changed in Europe. */
const WORLD = { seed: 7, posts: 1, now: '2026-11-23T12:00:00Z' };
test.use({ world: WORLD, locale: 'en-GB' });

const FRIDAY = 'Friday 27 November 2026';
const MONDAY = 'Monday 30 November 2026';
const TUESDAY = 'Tuesday 1 December 2026';

const DROPS = [
  {
    timezoneId: 'Asia/Kolkata',
    from: 'Wednesday 25 November 2026',
    to: MONDAY,
    slot: '2026-11-28T04:45:00Z',
    said: 'Fri 27 Nov 2026, 23:45 EST',
    touched: '2026-11-30T04:45:00Z',
  },
  {
    timezoneId: 'America/New_York',
    from: 'Wednesday 25 November 2026',
    to: MONDAY,
    slot: '2026-11-28T15:15:00Z',
    said: 'Sat 28 Nov 2026, 10:15 EST',
    touched: '2026-11-30T15:15:00Z',
  },
  {
    timezoneId: 'Pacific/Auckland',
    from: 'Thursday 26 November 2026',
    to: TUESDAY,
    slot: '2026-11-27T21:15:00Z',
    said: 'Fri 27 Nov 2026, 16:15 EST',
    touched: '2026-11-30T21:15:00Z',
  },
];

for (const { timezoneId, from, to, slot, said, touched } of DROPS) {
  test.describe(`seen from ${timezoneId}`, () => {
    test.use({ timezoneId, hasTouch: true });

    test('a month’s drop keeps the clock time, a week’s is the slot’s moment, and the keys do both', async ({
      api,
      page,
      sandbox,
    }) => {
      const id = await sandbox.createPost({
        caption: 'Fresh bread',
        scheduledTime: '2026-11-25T14:00:00Z',
        timezone: 'America/New_York',
        soundId: 'snd_1',
      });
      const planner = new Planner(page);
      await planner.visit('month', '2026-11-25');
      await expect(planner.heading).toHaveText('November 2026');
      await expect(planner.cardOn(from, 'Fresh bread')).toBeVisible();
      await planner.drag('Fresh bread', to);
      await expect(planner.status).toContainText('Moved to Mon 30 Nov 2026, 09:00 EST');
      await expect(planner.cardOn(to, 'Fresh bread')).toHaveAttribute('aria-busy', 'false');
      expect(await stored(api, id)).toBe('2026-11-30T14:00:00Z America/New_York');
      expect((await api.post(id)).soundId).toBe('snd_1');
      await planner.status.getByRole('button', { name: 'Undo' }).click();
      await expect(planner.cardOn(from, 'Fresh bread')).toBeVisible();
      expect(await stored(api, id)).toBe('2026-11-25T14:00:00Z America/New_York');

      const card = planner.card('Fresh bread');
      await card.focus();
      for (const key of ['Space', 'ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      await expect(planner.region.locator('[data-over="ok"]')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(card).toBeFocused();
      expect(await stored(api, id)).toBe('2026-11-25T14:00:00Z America/New_York');
      for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
      await expect(planner.status).toContainText('Moved to Thu 26 Nov 2026, 09:00 EST');
      await expect(card).toBeFocused();
      expect(await stored(api, id)).toBe('2026-11-26T14:00:00Z America/New_York');

      await page.keyboard.press('w');
      await expect(planner.heading).toHaveText('23 – 29 November 2026');
      await card.focus();
      for (const key of ['Space', 'ArrowDown', 'ArrowLeft', 'Space']) {
        await page.keyboard.press(key);
      }
      await expect(planner.status).toContainText('Moved to Wed 25 Nov 2026, 09:15 EST');
      expect(await stored(api, id)).toBe('2026-11-25T14:15:00Z America/New_York');
      await planner.drag('Fresh bread', 'Saturday 28 November 2026', '10:15');
      await expect(planner.status).toContainText(`Moved to ${said}`);
      expect(await stored(api, id)).toBe(`${slot} America/New_York`);

      // A finger that rests for 250 ms lifts the card.
      await page.keyboard.press('m');
      await expect(planner.heading).toHaveText('November 2026');
      await planner.dragByTouch('Fresh bread', planner.day(to));
      await expect(planner.status).toContainText(
        /Moved to Mon 30 Nov 2026|Moved to Sun 29 Nov 2026/,
      );
      expect(await stored(api, id)).toBe(`${touched} America/New_York`);
    });
  });
}

test('six posts of Friday go to Monday in one drag', async ({ api, page, sandbox }) => {
  const zones = [
    'America/New_York',
    'Europe/London',
    'Asia/Tokyo',
    'Europe/Paris',
    'America/Chicago',
    'Asia/Singapore',
  ];
  const ids: string[] = [];
  for (const [index, timezone] of zones.entries()) {
    ids.push(
      await sandbox.createPost({
        caption: `Plan ${index}`,
        accountId: `acc_${index}`,
        scheduledTime: `2026-11-27T1${index}:00:00Z`,
        timezone,
      }),
    );
  }
  const planner = new Planner(page);
  await planner.visit('month', '2026-11-27');
  await planner.day(FRIDAY).getByRole('button', { name: '+3 more' }).click();
  const dialog = page.getByRole('dialog', { name: FRIDAY });
  // A post that is opened from it does not open behind it.
  await dialog.getByRole('link', { name: /^Plan 5/ }).click();
  await expect(page.getByRole('dialog', { name: 'Edit post' })).toBeVisible();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Escape');
  await planner.day(FRIDAY).getByRole('button', { name: '+3 more' }).click();
  for (const box of await dialog.getByRole('checkbox', { name: /^Select “Plan/ }).all()) {
    await box.check({ force: true });
  }
  await page.keyboard.press('Escape');
  await planner.drag('Plan 1', MONDAY);
  await page.getByRole('button', { name: 'Change 6 posts' }).click();
  await expect(page.getByRole('status').filter({ hasText: '6 posts moved' })).toBeVisible();
  for (const [index, id] of ids.entries()) {
    expect(await stored(api, id)).toBe(`2026-11-30T1${index}:00:00Z ${zones[index]}`);
  }
  await expect(planner.cardOn(MONDAY, 'Plan 0')).toBeVisible();

  await page.keyboard.press('z');
  await expect(planner.cardOn(FRIDAY, 'Plan 0')).toBeVisible();
  for (const [index, id] of ids.entries()) {
    await expect.poll(() => stored(api, id)).toBe(`2026-11-27T1${index}:00:00Z ${zones[index]}`);
  }
});

test('the focus follows a post to a full day, where it is behind a button', async ({
  page,
  sandbox,
}) => {
  const posts = ['Early', 'Morning', 'Noon', 'Afternoon', 'Fresh bread'];
  for (const [index, caption] of posts.entries()) {
    const day = caption === 'Fresh bread' ? 26 : 27;
    await sandbox.createPost({
      caption,
      accountId: `acc_${index}`,
      scheduledTime: `2026-11-${day}T1${index}:00:00Z`,
      timezone: 'Europe/London',
    });
  }
  const planner = new Planner(page);
  await planner.visit('month', '2026-11-27');
  await planner.card('Fresh bread').focus();
  for (const key of ['Space', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
  await expect(planner.status).toContainText('Moved to Fri 27 Nov 2026, 14:00 GMT');
  await expect(planner.day(FRIDAY).getByRole('button', { name: '+2 more' })).toBeFocused();
});

test('the dialog moves a post without dragging; keys choose the view, and its address opens it again', async ({
  api,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    caption: 'Fresh bread',
    scheduledTime: '2026-12-02T18:00:00Z',
    timezone: 'America/New_York',
  });
  const planner = new Planner(page);
  await planner.visit('month', '2026-12-02');
  const view = page.getByRole('radiogroup', { name: 'View' });
  await page.keyboard.press('w');
  await expect(view.getByRole('radio', { name: 'Week' })).toBeChecked();
  await page.keyboard.press('t');
  await expect(planner.heading).toHaveText('23 – 29 November 2026');
  const next = planner.region.getByRole('button', { name: 'Next week' });
  await next.click();
  await next.click();
  await expect(planner.region).toContainText('No posts in this week with the filters above.');
  await planner.region.getByRole('button', { name: 'Go to Wednesday 2 December' }).click();
  await expect(planner.heading).toHaveText('30 November – 6 December 2026');
  await page.reload();
  await expect(planner.heading).toHaveText('30 November – 6 December 2026');

  await planner.card('Fresh bread').hover();
  await page.getByRole('button', { name: 'Move “Fresh bread”' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move post' });
  await expect(dialog.getByLabel('Scheduled time')).toHaveValue('2026-12-02T13:00');
  await dialog.getByLabel('Scheduled time').fill('2026-12-03T08:30');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(planner.status).toContainText('Moved to Thu 3 Dec 2026, 08:30 EST');
  expect(await stored(api, id)).toBe('2026-12-03T13:30:00Z America/New_York');
  await page.keyboard.press('l');
  await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
});
