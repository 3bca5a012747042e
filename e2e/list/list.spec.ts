import { expect, test } from '../fixtures.ts';

test('the list shows what is to come, in order', async ({ api, list, page }) => {
  const generated = await api.posts({ status: 'generated' });
  const rendering = await api.posts({ status: 'pending_render' });
  const [next] = [...generated, ...rendering].toSorted((a, b) =>
    (a.scheduledTime ?? '') < (b.scheduledTime ?? '') ? -1 : 1,
  );
  await list.visit();
  await expect(page).toHaveTitle('Rundown');
  await expect(list.heading).toBeVisible();
  await expect(list.rows.first()).toContainText(next?.caption.split('\n')[0] ?? '');
});
