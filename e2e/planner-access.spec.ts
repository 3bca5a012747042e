/** The planner for everyone: axe in both views, light and dark, wide and narrow. */
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { Planner } from './pages/planner.ts';

const WORLD = { seed: 7, posts: 40, now: '2026-11-23T12:00:00Z' };
test.use({ world: WORLD, locale: 'en-GB' });

test('no one is shut out of a week or a month, light or dark, wide or narrow', async ({
  page,
  sandbox: _ready,
}) => {
  const planner = new Planner(page);
  await planner.visit('week', '2026-11-25', '&status=all');
  const view = page.getByRole('radiogroup', { name: 'View' });
  for (const [width, name, colorScheme] of [
    [1440, 'Week', 'light'],
    [1440, 'Month', 'dark'],
    [390, 'Month', 'light'],
    [390, 'Week', 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await view.getByRole('radio', { name }).check({ force: true });
    await expect(planner.region.getByRole('link').first()).toBeVisible();
    await expectNoAxeViolations(page);
  }
});
