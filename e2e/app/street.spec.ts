/** What other people's browsers, keyboards and proxies do to a screen. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

test.use({ world: { seed: 7, posts: 12, now: '2026-04-06T11:00:00Z' } });

/** A key of a keyboard that prints other letters in the place of the Latin ones. */
const press = (page: Page, key: string, code: string, ctrlKey = false) =>
  page.evaluate(
    (init) =>
      (document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      ),
    { key, code, ctrlKey },
  );

test('keys count by their place on a Cyrillic layout, and the browser’s own save does not come', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Раскладка' });
  await list.visit();
  await press(page, 'о', 'KeyJ');
  await expect(list.rows.first().getByRole('link')).toBeFocused();
  await press(page, '.', 'Slash');
  await expect(list.search).toBeFocused();
  await drawer.goTo(id);
  await drawer.changeCaption('Раскладка, новая');
  expect(await press(page, 'ы', 'KeyS', true)).toBe(false);
  await expect(drawer.dialog).toBeHidden();
  expect((await api.post(id)).caption).toBe('Раскладка, новая');
  await press(page, 'я', 'KeyZ');
  await expect.poll(async () => (await api.post(id)).caption).toBe('Раскладка');
  await press(page, 'ц', 'KeyW');
  await expect(page.getByRole('region', { name: 'Planner' })).toBeVisible();
});

test('a browser that names no time zone gets UTC, is told, and can choose', async ({
  list,
  page,
}) => {
  await page.addInitScript(() => {
    const { prototype } = Intl.DateTimeFormat;
    const original = Reflect.get(prototype, 'resolvedOptions');
    Reflect.set(prototype, 'resolvedOptions', function unknownZone(this: Intl.DateTimeFormat) {
      return { ...original.call(this), timeZone: 'Etc/Unknown' };
    });
  });
  await list.visit();
  const zone = page.getByRole('combobox', { name: 'Times in' });
  await expect(zone).toContainText('Your time (UTC)');
  await expect(page.getByRole('note')).toContainText('does not say which time zone you are in');
  await zone.selectOption({ label: 'Tokyo (JST)' });
  await expect(list.rows.first()).toContainText('JST');
});

test('a sign-in that has ended is said, however the proxy answers, and what was typed is saved after it', async ({
  drawer,
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/401|511|Failed/);
  const id = await sandbox.createPost({ caption: 'Behind a proxy' });
  const html = { contentType: 'text/html', body: '<html><body>Sign in</body></html>' };
  await list.visit();
  for (const answer of [
    { status: 401, ...html },
    { status: 200, ...html },
    { status: 511, ...html },
    { status: 302, headers: { location: 'https://login.example/start' } },
  ]) {
    await test.step(`${answer.status}`, async () => {
      await drawer.goTo(id);
      await drawer.changeCaption(`Typed before ${answer.status}`);
      await page.route('**/v1/**', (route) => route.fulfill(answer));
      await drawer.save();
      await expect(drawer.alert).toContainText('You are signed out of the proxy');
      await page.unroute('**/v1/**');
      await drawer.saveAndExpectSaved();
    });
  }
});

const backgroundOf = (part: Locator) =>
  part.evaluate((element) => getComputedStyle(element).backgroundColor);

test('a contrast theme shows which of several is chosen', async ({ drawer, list, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await list.visit();
  const chosen = page
    .locator('label')
    .filter({ has: page.getByRole('radio', { name: 'Upcoming' }) });
  const other = page.locator('label').filter({ has: page.getByRole('radio', { name: 'Posted' }) });
  expect(await backgroundOf(chosen)).not.toBe(await backgroundOf(other));
  const [first, second] = [list.rows.first(), list.rows.nth(1)];
  await first.getByRole('link').click();
  await expect(drawer.caption).toBeVisible();
  const open = page.locator('[aria-current="true"]');
  await expect(open).toHaveCount(1);
  expect(await backgroundOf(open)).not.toBe(await backgroundOf(second));
  const tab = (name: string) => drawer.dialog.getByRole('tab', { name });
  expect(await backgroundOf(tab('Details'))).not.toBe(await backgroundOf(tab('Preview')));
});
