import { expect, test } from '../fixtures.ts';

const holdsFocus = (element: Element) => element.contains(document.activeElement);

test('a post is rescheduled by keyboard alone; the focus stays in the drawer and goes back to the row', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const scheduledTime = '2026-04-09T18:00:00Z';
  const id = await sandbox.createPost({ caption: 'By keys', scheduledTime });
  await list.visit('?q=By keys');
  await list.link('By keys').focus();
  await page.keyboard.press('Enter');

  await expect(drawer.caption).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type(' alone');
  await drawer.zone.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('listbox')).toBeVisible();
  await page.keyboard.type('Tokyo');
  await expect(page.getByRole('option', { name: /Tokyo/u })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(drawer.zone).toContainText('Tokyo (JST)');
  await expect(drawer.zone).toBeFocused();
  // Enter in a one-line field sends the form.
  await drawer.time.focus();
  await page.keyboard.press('Enter');

  await expect(drawer.dialog).toBeHidden();
  await expect(list.link('By keys alone')).toBeFocused();
  const after = { timezone: 'Asia/Tokyo', scheduledTime: '2026-04-09T05:00:00Z' };
  expect(await api.post(id)).toMatchObject({ caption: 'By keys alone', ...after });

  await test.step('the focus stays in the drawer and goes back to the row', async () => {
    await page.keyboard.press('Enter');
    await expect(drawer.caption).toBeFocused();
    // More stops than the drawer has, so a leak would show.
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      expect(await drawer.dialog.evaluate(holdsFocus), `after ${stop + 1} tabs`).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(drawer.dialog).toBeHidden();
    await expect(list.link('By keys alone')).toBeFocused();
  });
});
