/** The planner under a finger, and a drag that goes beyond what is in view. */
import { expect, test } from '../fixtures.ts';
import { Planner, stored } from '../pages/planner.ts';

const WORLD = { seed: 7, posts: 1, now: '2026-11-23T12:00:00Z' };
test.use({ world: WORLD, locale: 'en-GB', timezoneId: 'America/New_York' });

const BREAD = {
  caption: 'Fresh bread',
  scheduledTime: '2026-11-27T18:00:00Z',
  timezone: 'America/New_York',
};

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('seven days with their counts, a day as an agenda, a month as a sheet; a long press drags to a day, on another page too', async ({
    api,
    page,
    sandbox,
  }) => {
    const id = await sandbox.createPost(BREAD);
    await sandbox.createPost({ ...BREAD, caption: 'Later', scheduledTime: '2026-12-02T18:00:00Z' });
    const planner = new Planner(page);
    await planner.visit('week', '2026-11-27');
    const pick = (name: RegExp) => planner.region.getByRole('button', { name });
    await expect(pick(/ \d{4}, \d+ posts?$/)).toHaveCount(7);
    await planner.dragByTouch('Fresh bread', pick(/^Saturday 28 November 2026, 0 posts/));
    await expect(planner.status).toContainText('Moved to Sat 28 Nov 2026, 13:00 EST');
    expect(await stored(api, id)).toBe('2026-11-28T18:00:00Z America/New_York');

    await pick(/^Saturday 28 November 2026, 1 post$/).click();
    await expect(planner.cardOn('Saturday 28 November 2026', 'Fresh bread')).toBeVisible();
    await pick(/^Show the month$/).click();
    const november = page.getByRole('dialog', { name: 'November 2026' });
    await expect(
      november.getByRole('button', { name: 'Saturday 28 November 2026, 1 post' }),
    ).toHaveAttribute('aria-pressed', 'true');
    await november.getByRole('button', { name: 'Next month' }).click();
    const december = page.getByRole('dialog', { name: 'December 2026' });
    await december.getByRole('button', { name: 'Wednesday 2 December 2026, 1 post' }).click();
    await expect(december).toBeHidden();
    await expect(planner.cardOn('Wednesday 2 December 2026', 'Later')).toBeVisible();
    await planner.visit('week', '2026-11-28');

    // The card leaves the page while the finger is down: another day is shown.
    const shown = await planner.heading.textContent();
    const finger = await planner.liftByTouch('Fresh bread');
    await finger.moveTo(pick(/^Next week$/));
    await expect(planner.heading).not.toHaveText(shown ?? '');
    await finger.moveTo(planner.heading);
    const fourth = pick(/ \d{4}, \d+ posts?$/).nth(3);
    const name = await fourth.getAttribute('aria-label');
    await finger.moveTo(fourth);
    await expect(fourth).toHaveAttribute('data-over', 'ok');
    await finger.release();
    await expect(planner.status).toContainText('Moved to Thu');
    const day = new Date(`${name?.split(',')[0] ?? ''} UTC`).toISOString().slice(0, 10);
    expect(await stored(api, id)).toBe(`${day}T18:00:00Z America/New_York`);
    // The finger is free again.
    await page.getByRole('radiogroup', { name: 'View' }).getByText('List').tap();
    await expect(page.getByRole('list', { name: 'Posts' })).toBeVisible();
  });
});

test('the edge scrolls, an arrow turns the page, Shift is for five minutes', async ({
  api,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ ...BREAD, scheduledTime: '2026-11-27T14:00:00Z' });
  await page.setViewportSize({ width: 1280, height: 620 });
  const planner = new Planner(page);
  await planner.visit('week', '2026-11-27');
  await planner.lift('Fresh bread');
  await page.keyboard.press('Escape');
  await expect(planner.region).toContainText('“Fresh bread” is back where it was');
  await page.waitForTimeout(100);
  await page.mouse.up();
  await planner.lift('Fresh bread');
  // The release after Escape was on the card's link, and did not follow it.
  await expect(page).toHaveURL(/\/\?view=week/);
  await page.keyboard.down('Shift');
  await planner.hover('Thursday 26 November 2026', '10:10');
  await page.mouse.up();
  await page.keyboard.up('Shift');
  await expect(planner.status).toContainText('Moved to Thu 26 Nov 2026, 10:10 EST');
  expect(await stored(api, id)).toBe('2026-11-26T15:10:00Z America/New_York');

  await planner.lift('Fresh bread');
  const evening = planner.day('Thursday 26 November 2026').locator('[data-hour="21"]');
  await expect(evening).not.toBeInViewport();
  const { x } = await planner.pointOf('Thursday 26 November 2026', '10:00');
  await page.mouse.move(x, 610, { steps: 4 });
  await expect(evening).toBeInViewport({ ratio: 0.9 });
  await planner.hover('Thursday 26 November 2026', '21:15');
  await page.mouse.up();
  await expect(planner.status).toContainText('Moved to Thu 26 Nov 2026, 21:15 EST');
  expect(await stored(api, id)).toBe('2026-11-27T02:15:00Z America/New_York');

  await page.keyboard.press('m');
  await expect(planner.heading).toHaveText('November 2026');
  await page.setViewportSize({ width: 1280, height: 1100 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await planner.lift('Fresh bread');
  const next = await planner.region.getByRole('button', { name: 'Next month' }).boundingBox();
  await page.mouse.move((next?.x ?? 0) + 8, (next?.y ?? 0) + 8, { steps: 4 });
  await expect(planner.heading).not.toHaveText('November 2026');
  await page.mouse.move(x, 400);
  // Each 600 ms turn a page, of which a busy machine may have had more than one.
  const month = (await planner.heading.textContent()) ?? '';
  const first = new Date(`1 ${month} UTC`);
  const fourth = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), 4));
  const weekday = fourth.toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
  await planner.hover(`${weekday} 4 ${month}`);
  await page.mouse.up();
  const date = `4 ${month.slice(0, 3)} ${fourth.getUTCFullYear()}`;
  await expect(planner.status).toContainText(`Moved to ${weekday.slice(0, 3)} ${date}, 21:15 E`);
  const day = fourth.toISOString().slice(0, 10);
  const { scheduledTime } = await api.post(id);
  expect(
    new Date(scheduledTime ?? '').toLocaleString('sv-SE', { timeZone: 'America/New_York' }),
  ).toBe(`${day} 21:15:00`);
});
