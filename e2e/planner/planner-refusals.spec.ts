/** Drops that cannot be, and saves that fail: the card goes back and the screen says why. */
import { expireRequests } from '../expire-requests.ts';
import { expect, test } from '../fixtures.ts';
import { ConflictPanel } from '../pages/conflict-panel.ts';
import { EditDrawer } from '../pages/edit-drawer.ts';
import { Planner, stored } from '../pages/planner.ts';
import { beforeNextPatch, countPatches } from '../patches.ts';
import type { Fault } from '../sandbox-client.ts';

const WORLD = { seed: 7, posts: 1, now: '2026-11-23T12:00:00Z' };
test.use({ world: WORLD, locale: 'en-GB', timezoneId: 'America/New_York' });

const BEFORE = '2026-11-25T18:00:00Z America/New_York';
const WEDNESDAY = 'Wednesday 25 November 2026';
const FRIDAY = 'Friday 27 November 2026';

test('a skipped time is refused with the nearest ones to choose; so is the past, and what is locked', async ({
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
  await sandbox.createPost({
    caption: 'Old news',
    scheduledTime: '2026-03-01T18:00:00Z',
    postedAt: '2026-03-01T18:00:00Z',
    timezone: 'America/New_York',
    status: 'posted',
  });
  const planner = new Planner(page);
  await planner.visit('month', '2026-03-07', '&status=all');
  await planner.drag('Fresh bread', 'Sunday 8 March 2026');
  await expect(planner.alert).toContainText('“Fresh bread” was not moved: clocks skip this time');
  await expect(planner.cardOn('Saturday 7 March 2026', 'Fresh bread')).toBeVisible();
  expect(await stored(api, id)).toBe('2026-03-07T07:30:00Z America/New_York');
  await planner.alert.getByRole('button', { name: 'Move to Sun 8 Mar 2026, 03:00 EDT' }).click();
  await expect(planner.status).toContainText('Moved to Sun 8 Mar 2026, 03:00 EDT');
  expect(await stored(api, id)).toBe('2026-03-08T07:00:00Z America/New_York');

  await planner.drag('Fresh bread', 'Sunday 1 March 2026');
  await expect(planner.alert).toContainText('this time is in the past');
  // A press that comes right after the release counts.
  await planner.drag('Fresh bread', 'Monday 2 March 2026');
  const dismiss = await planner.alert.getByRole('button', { name: 'Dismiss' }).boundingBox();
  await page.mouse.click((dismiss?.x ?? 0) + 8, (dismiss?.y ?? 0) + 8);
  await expect(planner.alert).toHaveCount(0);
  await planner.lift('Old news');
  await page.mouse.up();
  await expect(planner.alert).toContainText(
    '“Old news” was not moved: it is posted and can no longer be moved',
  );
  await expect(page.getByRole('button', { name: 'Move “Old news”' })).toHaveCount(0);
  expect(await stored(api, id)).toBe('2026-03-08T07:00:00Z America/New_York');
});

/** The rows of the error table (`error-table.spec.ts`) in which the post stays what it was. */
const FAULTS: { name: string; fault: Omit<Fault, 'match'>; says: RegExp }[] = [
  { name: '401', fault: { status: 401 }, says: /API key was not accepted.*INFINIPOST_API_KEY/s },
  {
    name: '400 with a message',
    fault: { status: 400, body: { error: { code: 'x', message: 'Time is a bad one' } } },
    says: /Time is a bad one/,
  },
  {
    name: '429 with Retry-After',
    fault: { status: 429, headers: { 'retry-after': '30' } },
    says: /too many requests.*Wait 30 seconds/s,
  },
  { name: '500', fault: { status: 500 }, says: /internal error.*try again/s },
  { name: '503', fault: { status: 503 }, says: /not available right now.*try again/s },
  { name: 'a timeout', fault: { delayMs: 120_000 }, says: /no answer came in time.*try again/s },
  {
    name: 'a dropped connection',
    fault: { drop: 'before', times: 20 },
    says: /connection was lost.*online/s,
  },
  {
    name: 'an HTML page',
    fault: { status: 200, body: '<html><body>Sign in</body></html>' },
    says: /signed out of the proxy.*try again/s,
  },
  {
    name: 'an HTML page from a proxy',
    fault: { status: 502, body: '<html><body>Bad gateway</body></html>' },
    says: /try again/i,
  },
  {
    name: 'half a JSON',
    fault: { status: 200, body: '{"postId":"post_jour' },
    says: /could not be understood.*try again/s,
  },
];

test('the card goes back when its save fails, and a colleague’s newer time wins', async ({
  api,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/Failed to load resource/);
  const id = await sandbox.createPost({
    caption: 'Fresh bread',
    scheduledTime: '2026-11-25T18:00:00Z',
    timezone: 'America/New_York',
  });
  const planner = new Planner(page);
  await planner.visit('month', '2026-11-25');
  await expect(planner.card('Fresh bread')).toBeVisible();
  for (const { name, fault, says } of FAULTS) {
    await test.step(name, async () => {
      await sandbox.addFault({ match: { method: 'PATCH' }, ...fault });
      const patches = countPatches(page);
      const drop = () => planner.drag('Fresh bread', FRIDAY);
      await (fault.delayMs === undefined ? drop() : expireRequests(page, drop));
      await expect(planner.alert).toContainText('“Fresh bread” was not moved');
      await expect(planner.alert).toContainText(says);
      await expect(planner.alert).not.toContainText('typed');
      await expect(planner.cardOn(WEDNESDAY, 'Fresh bread')).toHaveAttribute('aria-busy', 'false');
      expect(patches()).toBe(1);
      expect(await stored(api, id)).toBe(BEFORE);
      await sandbox.clearFaults();
      await planner.alert.getByRole('button', { name: 'Dismiss' }).click();
    });
  }

  await sandbox.change(id, { scheduledTime: '2026-11-26T20:00:00Z' });
  await planner.drag('Fresh bread', FRIDAY);
  await expect(planner.alert).toContainText('someone else has changed its time');
  await expect(planner.cardOn('Thursday 26 November 2026', 'Fresh bread')).toBeVisible();
  expect(await stored(api, id)).toBe('2026-11-26T20:00:00Z America/New_York');

  await sandbox.change(id, { status: 'posted', postedAt: WORLD.now });
  await planner.drag('Fresh bread', FRIDAY);
  await expect(planner.alert).toContainText('“Fresh bread” was not moved: it is posted by now');

  const gone = await sandbox.createPost({
    caption: 'Stale bread',
    scheduledTime: '2026-11-25T18:00:00Z',
    timezone: 'America/New_York',
  });
  await page.reload();
  await expect(planner.card('Stale bread')).toBeVisible();
  await beforeNextPatch(page, () => api.deletePost(gone));
  await planner.drag('Stale bread', FRIDAY);
  await expect(planner.alert).toContainText('“Stale bread” was not moved');
  await expect(planner.alert).toContainText('no longer exists');
});

test('a move meets unsaved changes of its time in another tab with a question', async ({
  api,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({
    caption: 'Fresh bread',
    scheduledTime: '2026-11-25T18:00:00Z',
    timezone: 'America/New_York',
  });
  const other = await page.context().newPage();
  await other.clock.setFixedTime(WORLD.now);
  const drawer = new EditDrawer(other);
  await drawer.visit(id);
  await other.getByLabel('Scheduled time').fill('2026-11-25T15:30');
  const planner = new Planner(page);
  await planner.visit('month', '2026-11-25');
  await planner.drag('Fresh bread', FRIDAY);
  await expect(planner.status).toContainText('Moved to Fri 27 Nov 2026, 13:00 EST');
  expect(await stored(api, id)).toBe('2026-11-27T18:00:00Z America/New_York');
  await expect(new ConflictPanel(other).field('Time')).toContainText('27 Nov 2026');
  await expect(other.getByLabel('Scheduled time').first()).toHaveValue('2026-11-25T15:30');
});
