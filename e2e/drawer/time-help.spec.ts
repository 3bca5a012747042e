/** Times are chosen with the account's day in sight: what is close is said, and a free place is one press away. */
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 0, now: '2026-03-05T12:00:00Z' } });

test('the account’s day, steps back, the next valid and the next free time, and the calendar', async ({
  drawer,
  page,
  sandbox,
}) => {
  const post = (caption: string, scheduledTime: string) =>
    sandbox.createPost({ caption, scheduledTime, timezone: 'Europe/London' });
  const id = await post('Main', '2026-03-10T09:00:00Z');
  await post('Neighbour', '2026-03-10T10:10:00Z');
  await post('Day after', '2026-03-11T09:00:00Z');
  const press = (name: string | RegExp) => drawer.dialog.getByRole('button', { name }).click();
  await drawer.visit(id);

  await test.step('the other posts of the day are links, and what is close is named', async () => {
    await expect(drawer.dialog.getByRole('link', { name: /^10:10 ?, Neighbour/ })).toBeVisible();
    await press('+1 hour');
    await expect(drawer.dialog).toContainText('Only 10 min from “Neighbour” on the same account');
  });

  await test.step('steps lead back, to Monday, and out of the past', async () => {
    await press('−1 hour');
    await expect(drawer.time).toHaveValue('2026-03-10T09:00');
    await press('−1 day');
    await expect(drawer.time).toHaveValue('2026-03-09T09:00');
    await press('Monday, same time');
    await expect(drawer.time).toHaveValue('2026-03-16T09:00');
    await drawer.setTime('2026-03-01T09:00');
    await press(/^Use the next valid time/);
    await expect(drawer.time).not.toHaveAttribute('aria-invalid', 'true');
    await drawer.setTime('2026-03-10T10:00');
    await press('Next free slot');
    await expect(drawer.time).toHaveValue('2026-03-10T10:45');
  });

  await test.step('the calendar counts the account’s posts, and reads a time back before it counts', async () => {
    await press('Open the calendar');
    const calendar = drawer.dialog.getByRole('group', { name: 'Calendar' });
    await expect(calendar.getByRole('grid', { name: 'March 2026' })).toBeVisible();
    await expect(
      calendar.getByRole('button', { name: 'Tue 10 Mar 2026, 1 post on this account' }),
    ).toBeFocused();
    await expectNoAxeViolations(page, '[role="dialog"]');
    await page.keyboard.press('PageDown');
    await expect(calendar.getByRole('grid', { name: 'April 2026' })).toBeVisible();
    await page.keyboard.press('PageUp');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await calendar.getByRole('radio', { name: '09:00, taken by another post' }).click();
    await expect(calendar).toContainText('At the same time as “Day after”');
    await calendar.getByRole('radio', { name: '14:30' }).click();
    await expect(calendar).toContainText('Wed 11 Mar 2026, 14:30 GMT');
    await expect(drawer.time).toHaveValue('2026-03-10T10:45');
    await calendar.getByRole('button', { name: 'Use this time' }).click();
    await expect(calendar).toBeHidden();
    await expect(drawer.time).toHaveValue('2026-03-11T14:30');

    await press('Open the calendar');
    await page.keyboard.press('Escape');
    await expect(calendar).toBeHidden();
    await expect(drawer.discardQuestion).toBeHidden();
  });

  await test.step('the link at a collision leads to the other post', async () => {
    await drawer.setTime('2026-03-10T10:00');
    await drawer.dialog.getByRole('link', { name: '“Neighbour”' }).click();
    await drawer.answerDiscard('Discard');
    await expect(drawer.caption).toHaveValue('Neighbour');
  });
});
