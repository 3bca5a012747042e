import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 400, now: '2026-04-06T11:00:00Z' } });

test('printing gives a plain table of what the filter shows', async ({ list, page }) => {
  await page.goto('/?status=all&platform=tiktok');
  await expect(list.rows.first()).toBeVisible();
  // What is not loaded yet is not on the paper either.
  await expect(page.getByText(/ so far$/)).toHaveCount(0);
  const pdf = await page.pdf({ format: 'A4' });
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(1);
  expect(pages).toBeLessThan(16);

  await page.emulateMedia({ media: 'print' });
  const table = page.getByRole('table', { name: / posts$/ });
  await expect(table).toBeVisible();
  const shown = await table.getByRole('row').count();
  expect(shown).toBeGreaterThan(100);
  for (const role of ['searchbox', 'button', 'radiogroup', 'heading'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await page.emulateMedia({ media: 'screen' });
  await expect(table).toHaveCount(0);
});
