/** An open post beside the planner: its new time stands there before it is saved. */
import { expect, test } from '../fixtures.ts';
import { ConflictPanel } from '../pages/conflict-panel.ts';
import { Planner, stored } from '../pages/planner.ts';

const WORLD = { seed: 7, posts: 1, now: '2026-03-02T12:00:00Z' };
test.use({
  world: WORLD,
  locale: 'en-GB',
  timezoneId: 'Europe/London',
  viewport: { width: 1440, height: 900 },
});

test('a ghost of the time in the form stands in week and month, and a drop meets the form with a question', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    caption: 'Fresh bread',
    scheduledTime: '2026-03-06T15:00:00Z',
    timezone: 'America/New_York',
  });
  const planner = new Planner(page);
  const ghosts = planner.region.getByText('not saved yet');
  const ghostOn = (day: string) => planner.day(day).getByText('not saved yet');
  await drawer.openAndRead(id, () => page.goto(`/posts/${id}?view=week&at=2026-03-06`));
  await expect(planner.card('Fresh bread')).toBeVisible();
  await expect(ghosts).toHaveCount(0);
  await test.step('by the view’s clock, also in a folded night', async () => {
    await drawer.setTime('2026-03-05T18:30');
    const ghost = ghostOn('Thursday 5 March 2026');
    await expect(ghost).toHaveCount(1);
    await expect(ghost.locator('..')).toContainText('23:30 Fresh bread');
    await expect(planner.card('Fresh bread')).toHaveCount(1);
    await page.getByRole('radiogroup', { name: 'View' }).getByText('Month').click();
    await expect(planner.heading).toHaveText('March 2026');
    await expect(ghostOn('Thursday 5 March 2026')).toHaveCount(1);
    await expect(drawer.time).toHaveValue('2026-03-05T18:30');
  });
  await test.step('a time that cannot be has none; one on another page has a way there', async () => {
    await drawer.setTime('2026-03-08T02:30');
    await expect(ghosts).toHaveCount(0);
    await expect(drawer.dialog.getByText('clocks jump from')).toBeVisible();
    await drawer.setTime('2026-04-16T10:00');
    await planner.region.getByRole('button', { name: 'Show Thursday 16 April' }).click();
    await expect(planner.heading).toHaveText('April 2026');
    await expect(ghostOn('Thursday 16 April 2026')).toHaveCount(1);
    await planner.region.getByRole('button', { name: 'Previous month' }).click();
  });
  await test.step('its card is dropped elsewhere: the form asks which time', async () => {
    await drawer.setTime('2026-03-11T10:00');
    await expect(ghostOn('Wednesday 11 March 2026')).toHaveCount(1);
    await planner.drag('Fresh bread', 'Tuesday 10 March 2026');
    await expect(planner.status).toContainText('Moved to Tue 10 Mar 2026, 10:00 EDT');
    expect(await stored(api, id)).toBe('2026-03-10T14:00:00Z America/New_York');
    const conflict = new ConflictPanel(page);
    await expect(conflict.field('Time')).toContainText('10 Mar 2026');
    await expect(drawer.time.first()).toHaveValue('2026-03-11T10:00');
    await conflict.saveMine.click();
  });
  await test.step('saved, the card stands where the ghost was', async () => {
    await expect(drawer.dialog).toBeHidden();
    await expect(planner.cardOn('Wednesday 11 March 2026', 'Fresh bread')).toBeVisible();
    await expect(ghosts).toHaveCount(0);
    expect(await stored(api, id)).toBe('2026-03-11T14:00:00Z America/New_York');
  });
});
