/** The planner for everyone: axe in both views, light and dark, wide and narrow. */
import { expectNoAxeViolations } from './axe.ts';
import { expect, test } from './fixtures.ts';
import { Planner } from './pages/planner.ts';

const WORLD = { seed: 7, posts: 120, now: '2026-11-23T12:00:00Z' };
test.use({ world: WORLD, locale: 'en-GB' });

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 390]) {
    for (const view of ['week', 'month'] as const) {
      test(`no one is shut out of a ${view}, ${colorScheme}, ${width} px`, async ({
        page,
        sandbox: _ready,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const planner = new Planner(page);
        await planner.visit(view, '2026-11-25', '&status=all');
        await expect(planner.region.getByRole('link').first()).toBeVisible();
        await expectNoAxeViolations(page);
      });
    }
  }
}
