/** An open post beside the list: the list stays alive, and one walks from post to post. */
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 3, now: '2026-04-06T11:00:00Z' } });

test('a post opens beside the list, which stays alive; another row takes its place, and Back leads to the list', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const ids: string[] = [];
  for (const [at, caption] of ['First teh', 'Second teh', 'Third teh'].entries()) {
    const scheduledTime = `2026-04-06T12:0${at}:00Z`;
    ids.push(await sandbox.createPost({ caption, scheduledTime }));
  }
  const [first, second, third] = ids;
  await list.visit('?q=teh');
  await list.open('First');
  await expect(list.link('First')).toHaveAttribute('aria-current', 'true');
  await expect(drawer.dialog.getByText('1 of 3')).toBeVisible();

  // The list is no part of the page's back: it is found, clicked and searched as before.
  await drawer.openAndRead(second ?? '', () => list.open('Second'));
  await expect(page).toHaveURL(`/posts/${second}?q=teh`);
  await expect(drawer.caption).toHaveValue('Second teh');

  // Typo by typo: "Save and next" goes on, in the list's order.
  await drawer.changeCaption('Second the');
  await drawer.dialog.getByRole('button', { name: 'Save and next' }).click();
  await expect(page).toHaveURL(`/posts/${third}?q=teh`);
  await expect(drawer.caption).toHaveValue('Third teh');
  expect((await api.post(second ?? '')).caption).toBe('Second the');

  // What is unsaved is asked about, by key and by click alike.
  await drawer.changeCaption('Third, half');
  await page.keyboard.press('Alt+ArrowUp');
  await drawer.answerDiscard('Keep editing');
  await expect(drawer.caption).toHaveValue('Third, half');
  await list.open('First');
  await drawer.answerDiscard('Discard');
  await expect(drawer.caption).toHaveValue('First teh');
  await expect(drawer.caption).toBeFocused();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(drawer.caption).toHaveValue('Third teh');
  await drawer.dialog.getByRole('button', { name: 'Previous post' }).click();
  await expect(page).toHaveURL(`/posts/${first}?q=teh`);

  await page.goBack();
  await expect(drawer.dialog).toBeHidden();
  await expect(page).toHaveURL('/?q=teh');
});

test('below 1200 px it is a modal sheet over the list', async ({ drawer, list, page, sandbox }) => {
  const id = await sandbox.createPost({ caption: 'Over the list' });
  await page.setViewportSize({ width: 1180, height: 800 });
  await list.visit();
  await drawer.openAndRead(id, () => list.open('Over the list'));
  // All around a modal dialog is hidden from assistive technology.
  await expect(page.getByRole('list', { name: 'Posts' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(drawer.dialog).toBeHidden();
  await expect(list.link('Over the list')).toBeFocused();
});
