/** Drops that cannot be, and saves that fail: the card goes back and the screen says why. */
import { expect, test } from './fixtures.ts';
import { Planner, stored } from './pages/planner.ts';

const WORLD = { seed: 7, posts: 1, now: '2026-11-23T12:00:00Z' };
// High enough that no place is near an edge, where the page would scroll below the pointer.
test.use({ world: WORLD, locale: 'en-GB', viewport: { width: 1280, height: 1600 } });

const FRIDAY = 'Friday 27 November 2026';

test.describe('refusals', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('a skipped time is refused, with the nearest ones to choose', async ({
    api,
    page,
    sandbox,
    time,
  }) => {
    await time.moveTo('2026-03-02T12:00:00Z');
    const id = await sandbox.createPost({
      caption: 'Fresh bread',
      scheduledTime: '2026-03-07T07:30:00Z',
      timezone: 'America/New_York',
    });
    const planner = new Planner(page);
    await planner.visit('month', '2026-03-07');
    await planner.drag('Fresh bread', 'Sunday 8 March 2026');
    await expect(planner.alert).toContainText('“Fresh bread” was not moved: clocks skip this time');
    await expect(planner.cardOn('Saturday 7 March 2026', 'Fresh bread')).toBeVisible();
    expect(await stored(api, id)).toBe('2026-03-07T07:30:00Z America/New_York');
    await planner.alert.getByRole('button', { name: 'Move to Sun 8 Mar 2026, 03:00 EDT' }).click();
    await expect(planner.status).toContainText('Moved to Sun 8 Mar 2026, 03:00 EDT');
    expect(await stored(api, id)).toBe('2026-03-08T07:00:00Z America/New_York');
  });

  test('the past is refused, and what is locked does not lift', async ({ api, page, sandbox }) => {
    const id = await sandbox.createPost({
      caption: 'Fresh bread',
      scheduledTime: '2026-11-24T18:00:00Z',
      timezone: 'America/New_York',
    });
    await sandbox.createPost({
      caption: 'Old news',
      scheduledTime: '2026-11-21T18:00:00Z',
      postedAt: '2026-11-21T18:00:00Z',
      timezone: 'America/New_York',
      status: 'posted',
    });
    const planner = new Planner(page);
    await planner.visit('month', '2026-11-24', '&status=all');
    await planner.drag('Fresh bread', 'Sunday 22 November 2026');
    await expect(planner.alert).toContainText('this time is in the past');
    await planner.lift('Old news');
    await page.mouse.up();
    await expect(planner.alert).toContainText(
      '“Old news” was not moved: it is posted and can no longer be moved',
    );
    await expect(page.getByRole('button', { name: 'Move “Old news”' })).toHaveCount(0);
    expect(await stored(api, id)).toBe('2026-11-24T18:00:00Z America/New_York');
  });

  const FAULTS = [
    { name: 'an internal error', fault: { status: 500 }, says: /internal error/ },
    {
      name: 'a refusal',
      fault: { status: 422, body: { error: { code: 'x', message: 'Too odd' } } },
      says: /Too odd/,
    },
    { name: 'a lost key', fault: { status: 401 }, says: /API key/ },
    { name: 'too many requests', fault: { status: 429 }, says: /too many requests/ },
    {
      name: 'a cut connection',
      fault: { drop: 'before' as const },
      says: /connection was lost|not available/,
    },
  ];
  for (const { name, fault, says } of FAULTS) {
    test(`the card goes back after ${name}`, async ({ api, page, sandbox, watch }) => {
      watch.expectConsoleError(/Failed to load resource/);
      const id = await sandbox.createPost({
        caption: 'Fresh bread',
        scheduledTime: '2026-11-25T18:00:00Z',
        timezone: 'America/New_York',
      });
      const planner = new Planner(page);
      await planner.visit('month', '2026-11-25');
      await sandbox.addFault({ match: { method: 'PATCH' }, ...fault });
      await planner.drag('Fresh bread', FRIDAY);
      await expect(planner.alert).toContainText(says);
      await expect(planner.alert).toContainText('Fresh bread');
      await expect(planner.cardOn('Wednesday 25 November 2026', 'Fresh bread')).toBeVisible();
      expect(await stored(api, id)).toBe('2026-11-25T18:00:00Z America/New_York');
    });
  }

  test('a post that has gone out meanwhile is named', async ({ page, sandbox }) => {
    const id = await sandbox.createPost({
      caption: 'Fresh bread',
      scheduledTime: '2026-11-25T18:00:00Z',
      timezone: 'America/New_York',
    });
    const planner = new Planner(page);
    await planner.visit('month', '2026-11-25');
    await expect(planner.card('Fresh bread')).toBeVisible();
    await sandbox.change(id, { status: 'posted', postedAt: WORLD.now });
    await planner.drag('Fresh bread', FRIDAY);
    await expect(planner.alert).toContainText('“Fresh bread” was not moved: it is posted by now');
  });

  test('a colleague’s newer time wins', async ({ api, page, sandbox }) => {
    const id = await sandbox.createPost({
      caption: 'Fresh bread',
      scheduledTime: '2026-11-25T18:00:00Z',
      timezone: 'America/New_York',
    });
    const planner = new Planner(page);
    await planner.visit('month', '2026-11-25');
    await expect(planner.card('Fresh bread')).toBeVisible();
    await sandbox.change(id, { scheduledTime: '2026-11-26T20:00:00Z' });
    await planner.drag('Fresh bread', FRIDAY);
    await expect(planner.alert).toContainText('someone else has changed its time');
    expect(await stored(api, id)).toBe('2026-11-26T20:00:00Z America/New_York');
  });
});
