/**
 * The time you cannot misread: on the nights when clocks change, in the post's zone or in the
 * browser's own, the screen, the fields and the database say the same. Expected readings are worked
 * out by hand from the zones' offsets, not by our own code.
 */
import { expect, test } from '../fixtures.ts';
import { countPatches } from '../patches.ts';

/** New York: 2026-03-08 02:00 EST → 03:00 EDT. It is midnight there. */
const SPRING = '2026-03-08T05:00:00Z';
/** New York: 2026-11-01 02:00 EDT → 01:00 EST. It is 23:00 there, the evening before. */
const AUTUMN = '2026-11-01T03:00:00Z';

/**
 * Each browser, what its clock shows at 2026-03-08 18:00 UTC (14:00 EDT), and, where it skips an hour
 * on a night of its own, a time of that night that Tokyo has.
 */
const BROWSERS = [
  { timezoneId: 'Asia/Kolkata', viewer: '23:30 your time (Kolkata, GMT+5:30)' },
  {
    timezoneId: 'America/New_York',
    viewer: null,
    tokyo: { wall: '2026-03-08T02:30', instant: '2026-03-07T17:30:00Z' },
  },
  {
    timezoneId: 'Pacific/Auckland',
    viewer: '07:00 your time, Mon 9 Mar (Auckland, GMT+13)',
    tokyo: { wall: '2026-09-27T02:30', instant: '2026-09-26T17:30:00Z' },
  },
];

for (const { timezoneId, viewer, tokyo } of BROWSERS) {
  test.describe(`in a browser in ${timezoneId}`, () => {
    test.use({ timezoneId });

    test.describe('on the night of spring', () => {
      test.use({ world: { seed: 7, posts: 0, now: SPRING } });

      test('all readings are true, a skipped time is refused, and a day later never lands in the gap', async ({
        api,
        sandbox,
        drawer,
        list,
        page,
      }) => {
        const postId = await sandbox.createPost({
          caption: 'After the jump',
          timezone: 'America/New_York',
          scheduledTime: '2026-03-08T18:00:00Z',
        });

        await test.step('all three readings are true', async () => {
          await list.visit();
          const row = page.getByRole('listitem').filter({ hasText: 'After the jump' });
          await expect(row).toContainText('14:00');
          await expect(row).toContainText('EDT');
          await expect(row).toContainText('in 13 h');
          await drawer.goTo(postId);
          await expect(drawer.time).toHaveValue('2026-03-08T14:00');
          const line = ['Goes live Sun 8 Mar 2026, 14:00 EDT', viewer, 'in 13 h'];
          await expect(
            drawer.dialog.getByText(line.filter((part) => part !== null).join(' · ')),
          ).toBeVisible();
        });

        await test.step('a skipped time is refused, and the valid ones beside it are offered', async () => {
          const patches = countPatches(page);
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
          expect(patches()).toBe(0);
          await drawer.dialog
            .getByRole('button', { name: 'Use the next valid time: 03:00' })
            .click();
          await expect(drawer.time).toHaveValue('2026-03-08T03:00');
          await drawer.saveAndExpectSaved();
          expect((await api.post(postId)).scheduledTime).toBe('2026-03-08T07:00:00Z');
        });

        await test.step('a day later keeps the clock time, and never lands in the gap', async () => {
          const laterId = await sandbox.createPost({
            timezone: 'America/New_York',
            scheduledTime: '2026-03-09T18:00:00Z',
          });
          await drawer.goTo(laterId);
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
    });

    test.describe('on the night of autumn', () => {
      test.use({ world: { seed: 7, posts: 0, now: AUTUMN } });

      test('a time that happens twice says so, and a post in the second of the two keeps its instant', async ({
        api,
        sandbox,
        drawer,
        list,
        page,
      }) => {
        const second = await sandbox.createPost({
          caption: 'The second one',
          timezone: 'America/New_York',
          scheduledTime: '2026-11-01T06:30:00Z',
        });
        await test.step('a post in the second of the two keeps its instant', async () => {
          await list.visit();
          await expect(
            page.getByRole('listitem').filter({ hasText: 'The second one' }),
          ).toContainText('EST');
          await drawer.goTo(second);
          await expect(drawer.time).toHaveValue('2026-11-01T01:30');
          await expect(drawer.dialog.getByText('the second of the two')).toBeVisible();
          await drawer.changeCaption('The second one, edited');
          await drawer.saveAndExpectSaved();
          const stored = await api.post(second);
          expect(stored.caption).toBe('The second one, edited');
          expect(stored.scheduledTime).toBe('2026-11-01T06:30:00Z');
        });

        await test.step('a time that happens twice says so, and the toast says which one was stored', async () => {
          const postId = await sandbox.createPost({
            timezone: 'America/New_York',
            scheduledTime: '2026-11-01T20:00:00Z',
          });
          await drawer.goTo(postId);
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
      });
    });

    if (tokyo === undefined) return;
    const { wall, instant } = tokyo;
    test.describe('on the night of its own change', () => {
      const now = new Date(Date.parse(instant) - 6 * 3_600_000).toISOString();
      test.use({ world: { seed: 7, posts: 0, now } });

      test('the Tokyo time that it skips is shown, edited and stored as it is', async ({
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
  });
}

test.describe('changing the zone', () => {
  test.use({ world: { seed: 7, posts: 0, now: '2026-04-20T12:00:00Z' } });

  test('asks once what stays; a zone that the API does not offer is shown truthfully and kept', async ({
    api,
    sandbox,
    drawer,
  }) => {
    await test.step('asks once whether the clock or the moment stays', async () => {
      const postId = await sandbox.createPost({
        timezone: 'America/New_York',
        scheduledTime: '2026-04-22T18:00:00Z',
      });
      await drawer.visit(postId);
      await drawer.pickZone('Tokyo (JST)');
      const question = drawer.dialog.getByRole('radiogroup', { name: 'What should stay' });
      await expect(
        question.getByRole('radio', { name: 'Keep 14:00 (now 14:00 JST)' }),
      ).toBeChecked();
      await expect(drawer.time).toHaveValue('2026-04-22T14:00');
      await question.getByRole('radio', { name: /^Keep the moment \(03:00 JST, next day/ }).check();
      await expect(drawer.time).toHaveValue('2026-04-23T03:00');
      await drawer.saveAndExpectSaved();
      const stored = await api.post(postId);
      expect(stored.scheduledTime).toBe('2026-04-22T18:00:00Z');
      expect(stored.timezone).toBe('Asia/Tokyo');
    });

    await test.step('a zone that the API does not offer is shown truthfully and kept', async () => {
      const postId = await sandbox.createPost({
        timezone: 'Asia/Kolkata',
        scheduledTime: '2026-04-22T18:00:00Z',
      });
      await drawer.goTo(postId);
      await expect(drawer.zone).toContainText('Asia/Kolkata (not offered by the API)');
      await expect(drawer.time).toHaveValue('2026-04-22T23:30');
      await expect(drawer.dialog.getByText('23:30 GMT+5:30')).toBeVisible();
      await drawer.changeCaption('Edited');
      await drawer.saveAndExpectSaved();
      const kept = await api.post(postId);
      expect([kept.scheduledTime, kept.timezone]).toEqual(['2026-04-22T18:00:00Z', 'Asia/Kolkata']);

      await drawer.goTo(postId);
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
});
