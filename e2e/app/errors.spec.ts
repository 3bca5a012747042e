/** What the table of errors (`error-table.spec.ts`) does not hold. */
import { expect, test } from '../fixtures.ts';

test('a list that cannot be loaded says why, and loads at the second try', async ({
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/Failed to load resource/);
  // Each status has a list of its own.
  await sandbox.addFault({ match: { path: '/v1/posts?' }, status: 401, times: 1000 });
  await page.goto('/');
  await expect(list.alert).toContainText('API key was not accepted');
  // Four empty weeks would say that nothing is planned.
  const fourWeeks = page.getByRole('region', { name: 'Days', exact: true });
  // They come when the browser is idle, with code of their own.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.clock.runFor(1000);
  await expect(fourWeeks).toHaveCount(0);
  await sandbox.clearFaults();
  await list.tryAgain.click();
  await expect(list.rows.first()).toBeVisible();
  await expect(fourWeeks).toBeVisible();
  await expect(list.alert).toHaveCount(0);
});
