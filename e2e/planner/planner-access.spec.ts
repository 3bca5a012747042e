/** The planner for everyone: axe in both views, light and dark, wide and narrow. */
import { expectNoAxeViolations, expectNoAxeViolationsInBoth } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { Planner } from '../pages/planner.ts';

const WORLD = { seed: 7, posts: 24, now: '2026-11-23T12:00:00Z' };
test.use({ world: WORLD, locale: 'en-GB' });

test('no one is shut out of a week or a month, light or dark, wide or narrow', async ({
  page,
  sandbox: _ready,
}) => {
  const planner = new Planner(page);
  await planner.visit('week', '2026-11-25', '&status=all');
  const view = page.getByRole('radiogroup', { name: 'View' });
  for (const [width, name] of [
    [1440, 'Week'],
    [1440, 'Month'],
    [390, 'Month'],
    [390, 'Week'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await view.getByRole('radio', { name }).check({ force: true });
    await expect(planner.region.getByRole('link').first()).toBeVisible();
    await expectNoAxeViolationsInBoth(page);
  }
  await planner.region.getByRole('button', { name: 'Show the month' }).click();
  await expect(page.getByRole('dialog', { name: 'November 2026' })).toBeVisible();
  await expectNoAxeViolations(page);
});

test('a week and a month print on one page each, and nothing else of the page does', async ({
  page,
  sandbox: _ready,
}) => {
  const planner = new Planner(page);
  for (const view of ['week', 'month'] as const) {
    await planner.visit(view, '2026-11-25', '&status=all');
    await expect(planner.region.getByRole('link').first()).toBeVisible();
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(planner.region.getByRole('link').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Today' })).toHaveCount(0);
  for (const role of ['searchbox', 'radiogroup', 'banner'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
});

test.describe('seen from New York', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('both clocks of a card stand in one line, on a tablet too, and its tick hides neither', async ({
    page,
    sandbox,
  }) => {
    await sandbox.createPost({
      caption: 'A long walk along the harbour at first light',
      scheduledTime: '2026-11-27T02:30:00Z',
      timezone: 'Australia/Sydney',
    });
    const planner = new Planner(page);
    for (const width of [1440, 1024, 768]) {
      await page.setViewportSize({ width, height: 900 });
      for (const view of ['month', 'week'] as const) {
        await planner.visit(view, '2026-11-26');
        const card = planner.card('A long walk');
        await expect(card).toContainText('21:30 13:30 AEDT');
        await expect(card.getByTitle('Australia/Sydney')).toHaveText('13:30 AEDT');
        const hidden = await card.evaluate((link) => {
          const clocks = document.createRange();
          clocks.setStart(link, 0);
          clocks.setEndBefore(link.lastElementChild ?? link);
          const { height, bottom } = clocks.getBoundingClientRect();
          const tick = link.parentElement?.querySelector('[role=checkbox]');
          return { height, overlap: bottom - (tick?.getBoundingClientRect().top ?? 0) };
        });
        expect(hidden.height, `${view} at ${width}: the height of one line`).toBeLessThan(20);
        expect(hidden.overlap, `${view} at ${width}: clocks below the tick`).toBeLessThan(2);
      }
    }
  });
});
