/**
 * The time you cannot misread: on the nights when clocks change, in the post's zone or in the
 * browser's own, the screen, the fields and the database say the same. Expected readings are worked
 * out by hand from the zones' offsets, not by our own code.
 */
import { expect, test } from './fixtures.ts';

/** New York: 2026-03-08 02:00 EST → 03:00 EDT. It is midnight there. */
const SPRING = '2026-03-08T05:00:00Z';
/** New York: 2026-11-01 02:00 EDT → 01:00 EST. It is 23:00 there, the evening before. */
const AUTUMN = '2026-11-01T03:00:00Z';

/** Each browser, and what its clock shows at 2026-03-08 18:00 UTC (14:00 EDT). */
const BROWSERS = [
  { timezoneId: 'Asia/Kolkata', viewer: '23:30 your time (Kolkata, GMT+5:30)' },
  { timezoneId: 'America/New_York', viewer: null },
  { timezoneId: 'Pacific/Auckland', viewer: '07:00 your time, Mon 9 Mar (Auckland, GMT+13)' },
];

for (const { timezoneId, viewer } of BROWSERS) {
  test.describe(`in a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test.describe('on the night of spring', () => {
      test.use({ world: { seed: 7, posts: 0, now: SPRING } });

      test('all three readings are true', async ({ sandbox, drawer, list, page }) => {
        const postId = await sandbox.createPost({
          caption: 'After the jump',
          timezone: 'America/New_York',
          scheduledTime: '2026-03-08T18:00:00Z',
        });
        await list.visit();
        const row = page.getByRole('listitem').filter({ hasText: 'After the jump' });
        await expect(row).toContainText('14:00');
        await expect(row).toContainText('EDT');
        await expect(row).toContainText('in 13 h');
        await drawer.visit(postId);
        await expect(drawer.time).toHaveValue('2026-03-08T14:00');
        const line = ['Goes live Sun 8 Mar 2026, 14:00 EDT', viewer, 'in 13 h'];
        await expect(
          drawer.dialog.getByText(line.filter((part) => part !== null).join(' · ')),
        ).toBeVisible();
      });

      test('a skipped time is refused, and the valid ones beside it are offered', async ({
        api,
        sandbox,
        drawer,
        page,
      }) => {
        const postId = await sandbox.createPost({
          caption: 'Into the gap',
          timezone: 'America/New_York',
          scheduledTime: '2026-03-08T18:00:00Z',
        });
        let patches = 0;
        page.on('request', (request) => {
          if (request.method() === 'PATCH') patches += 1;
        });
        await drawer.visit(postId);
        await drawer.setTime('2026-03-08T02:30');
        await expect(
          drawer.dialog.getByText(
            'There is no 02:30 on Sun 8 Mar 2026 in New York: clocks jump from 02:00 to 03:00',
          ),
        ).toBeVisible();
        await expect(drawer.time).toHaveAttribute('aria-invalid', 'true');
        await expect(drawer.saveButton).toBeDisabled();
        await drawer.time.press('Enter');
        await expect(drawer.dialog.getByRole('button', { name: 'Use 01:59' })).toBeVisible();
        expect(patches).toBe(0);
        await drawer.dialog.getByRole('button', { name: 'Use 03:00' }).click();
        await expect(drawer.time).toHaveValue('2026-03-08T03:00');
        await drawer.saveAndExpectSaved();
        expect((await api.post(postId)).scheduledTime).toBe('2026-03-08T07:00:00Z');
      });

      test('a day later keeps the clock time, and never lands in the gap', async ({
        sandbox,
        drawer,
      }) => {
        const postId = await sandbox.createPost({
          timezone: 'America/New_York',
          scheduledTime: '2026-03-09T18:00:00Z',
        });
        await drawer.visit(postId);
        const move = (name: string) => drawer.dialog.getByRole('button', { name }).click();
        await drawer.setTime('2026-03-07T14:00');
        await move('+1 day');
        await expect(drawer.time).toHaveValue('2026-03-08T14:00');
        await drawer.setTime('2026-03-07T02:30');
        await move('+1 day');
        await expect(drawer.time).toHaveValue('2026-03-08T03:00');
        await drawer.setTime('2026-03-08T01:30');
        await move('+1 hour');
        await expect(drawer.time).toHaveValue('2026-03-08T03:30');
        await move('+1 week');
        await expect(drawer.time).toHaveValue('2026-03-15T03:30');
        await move('Next Monday 09:00');
        await expect(drawer.time).toHaveValue('2026-03-16T09:00');
      });
    });

    test.describe('on the night of autumn', () => {
      test.use({ world: { seed: 7, posts: 0, now: AUTUMN } });

      test('a time that happens twice says so, and the toast says which one was stored', async ({
        api,
        sandbox,
        drawer,
        page,
      }) => {
        const postId = await sandbox.createPost({
          timezone: 'America/New_York',
          scheduledTime: '2026-11-01T20:00:00Z',
        });
        await drawer.visit(postId);
        await drawer.setTime('2026-11-01T01:30');
        await expect(
          drawer.dialog.getByText(
            '01:30 happens twice that night: first 01:30 EDT (GMT-4), then 01:30 EST (GMT-5)',
          ),
        ).toBeVisible();
        await drawer.saveAndExpectSaved();
        await expect(page.getByRole('status').filter({ hasText: '01:30 EDT' })).toBeVisible();
        await expect(
          page.getByRole('status').filter({ hasText: 'the server chose the first' }),
        ).toBeVisible();
        expect((await api.post(postId)).scheduledTime).toBe('2026-11-01T05:30:00Z');
      });

      test('a post in the second of the two keeps its instant', async ({
        api,
        sandbox,
        drawer,
        list,
        page,
      }) => {
        const postId = await sandbox.createPost({
          caption: 'The second one',
          timezone: 'America/New_York',
          scheduledTime: '2026-11-01T06:30:00Z',
        });
        await list.visit();
        await expect(
          page.getByRole('listitem').filter({ hasText: 'The second one' }),
        ).toContainText('EST');
        await drawer.visit(postId);
        await expect(drawer.time).toHaveValue('2026-11-01T01:30');
        await expect(drawer.dialog.getByText('the second of the two')).toBeVisible();
        await drawer.changeCaption('The second one, edited');
        await drawer.saveAndExpectSaved();
        const stored = await api.post(postId);
        expect(stored.caption).toBe('The second one, edited');
        expect(stored.scheduledTime).toBe('2026-11-01T06:30:00Z');
      });
    });
  });
}

/** Wall times in Tokyo that the browser's own zone skips on its night of change. */
const OWN_GAPS = [
  { timezoneId: 'America/New_York', wall: '2026-03-08T02:30', instant: '2026-03-07T17:30:00Z' },
  { timezoneId: 'Pacific/Auckland', wall: '2026-09-27T02:30', instant: '2026-09-26T17:30:00Z' },
];

for (const { timezoneId, wall, instant } of OWN_GAPS) {
  test.describe(`when ${timezoneId} skips an hour that Tokyo has`, () => {
    const now = new Date(Date.parse(instant) - 6 * 3_600_000).toISOString();
    test.use({ timezoneId, world: { seed: 7, posts: 0, now } });

    test('the Tokyo time is shown, edited and stored as it is', async ({
      api,
      sandbox,
      drawer,
    }) => {
      const postId = await sandbox.createPost({
        timezone: 'Asia/Tokyo',
        scheduledTime: instant,
      });
      await drawer.visit(postId);
      await expect(drawer.time).toHaveValue(wall);
      await drawer.setTime(wall.replace('02:30', '02:45'));
      await expect(drawer.dialog.getByText('02:45 JST')).toBeVisible();
      await drawer.saveAndExpectSaved();
      expect((await api.post(postId)).scheduledTime).toBe(instant.replace(':30:00', ':45:00'));
    });
  });
}

test.describe('changing the zone', () => {
  test.use({ world: { seed: 7, posts: 0, now: '2026-04-20T12:00:00Z' } });

  test('asks once whether the clock or the moment stays', async ({ api, sandbox, drawer }) => {
    const postId = await sandbox.createPost({
      timezone: 'America/New_York',
      scheduledTime: '2026-04-22T18:00:00Z',
    });
    await drawer.visit(postId);
    await drawer.pickZone('Tokyo (JST)');
    const question = drawer.dialog.getByRole('radiogroup', { name: 'What should stay' });
    await expect(question.getByRole('radio', { name: 'Keep 14:00 (now 14:00 JST)' })).toBeChecked();
    await expect(drawer.time).toHaveValue('2026-04-22T14:00');
    await question.getByRole('radio', { name: /^Keep the moment \(03:00 JST, next day/ }).check();
    await expect(drawer.time).toHaveValue('2026-04-23T03:00');
    await drawer.saveAndExpectSaved();
    const stored = await api.post(postId);
    expect(stored.scheduledTime).toBe('2026-04-22T18:00:00Z');
    expect(stored.timezone).toBe('Asia/Tokyo');
  });

  test('a zone that the API does not offer is shown truthfully and kept', async ({
    api,
    sandbox,
    drawer,
  }) => {
    const postId = await sandbox.createPost({
      timezone: 'Asia/Kolkata',
      scheduledTime: '2026-04-22T18:00:00Z',
    });
    await drawer.visit(postId);
    await expect(drawer.zone).toContainText('Asia/Kolkata (not offered by the API)');
    await expect(drawer.time).toHaveValue('2026-04-22T23:30');
    await expect(drawer.dialog.getByText('23:30 GMT+5:30')).toBeVisible();
    await drawer.changeCaption('Edited');
    await drawer.saveAndExpectSaved();
    const kept = await api.post(postId);
    expect([kept.scheduledTime, kept.timezone]).toEqual(['2026-04-22T18:00:00Z', 'Asia/Kolkata']);

    await drawer.visit(postId);
    await drawer.setTime('2026-04-23T10:00');
    await expect(drawer.zone).toHaveAttribute('aria-invalid', 'true');
    await expect(drawer.dialog.getByText('Choose one of its eleven timezones')).toBeVisible();
    await expect(drawer.saveButton).toBeDisabled();
    await drawer.pickZone('London (GMT)');
    await drawer.saveAndExpectSaved();
    const moved = await api.post(postId);
    expect([moved.scheduledTime, moved.timezone]).toEqual([
      '2026-04-23T09:00:00Z',
      'Europe/London',
    ]);
  });
});
