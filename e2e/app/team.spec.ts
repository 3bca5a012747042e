/** A team: the first account, an invited viewer, and a session that ends in the middle of an edit. */
import { expectNoAxeViolationsInBoth } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { EditDrawer } from '../pages/edit-drawer.ts';
import { RundownList } from '../pages/rundown-list.ts';
import { startServer } from '../run-server.ts';

const ADA = { email: 'ada@example.com', password: 'correct horse battery 7' };
const VERA = { email: 'vera@example.com', password: 'staple violet river 42' };

test('a team signs in, a viewer looks, and a session that ends loses nothing', async ({
  browser,
}) => {
  const server = await startServer({ RUNDOWN_AUTH: 'accounts' });
  const [ada, vera] = await Promise.all([
    browser.newContext({ baseURL: server.origin }),
    browser.newContext({ baseURL: server.origin }),
  ]);
  try {
    const page = await ada.newPage();
    const list = new RundownList(page);
    const drawer = new EditDrawer(page);

    await test.step('the printed link leads to the first account', async () => {
      const link = /first account within 30 minutes: (\S+)/.exec(server.log())?.[1] ?? '';
      await page.goto(link);
      await expect(page.getByRole('heading', { name: 'Create the first account' })).toBeVisible();
      await expectNoAxeViolationsInBoth(page);
      await page.getByRole('textbox', { name: 'Name' }).fill('Ada');
      await page.getByRole('textbox', { name: 'Email' }).fill(ADA.email);
      await page.getByLabel('Password').fill(ADA.password);
      await page.getByRole('button', { name: 'Create account' }).click();
      await expect(list.rows.first()).toBeVisible();
    });

    await test.step('the header names the person, and leads to people and sessions', async () => {
      await page.getByRole('banner').getByRole('button', { name: 'Ada' }).click();
      const menu = page.getByRole('menu');
      await expect(menu.getByRole('menuitem')).toHaveText(['People', 'Sessions', 'Sign out']);
      await expectNoAxeViolationsInBoth(page, '[role="menu"]');
      await menu.getByRole('menuitem', { name: 'People' }).click();
      await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
      await page.getByRole('combobox', { name: 'Role', exact: true }).selectOption('viewer');
      await page.getByRole('button', { name: 'Make an invitation link' }).click();
      await expectNoAxeViolationsInBoth(page);
    });

    await test.step('an invited viewer looks, and is offered nothing else', async () => {
      const invitation = /https?:\/\/\S+token=[\w-]+/.exec(
        await page.getByRole('main').innerText(),
      );
      const guest = await vera.newPage();
      await guest.goto(invitation?.[0] ?? '');
      await guest.getByRole('textbox', { name: 'Name' }).fill('Vera');
      await guest.getByRole('textbox', { name: 'Email' }).fill(VERA.email);
      await guest.getByLabel('Password').fill(VERA.password);
      await guest.getByRole('button', { name: 'Create account' }).click();
      const rows = new RundownList(guest).rows;
      await rows.first().getByRole('link').click();
      const sheet = new EditDrawer(guest);
      await expect(sheet.locked).toBeVisible();
      await expect(sheet.note.filter({ hasText: 'You can look, not change' })).toBeVisible();
      await expect(sheet.saveButton).toHaveCount(0);
      await expect(sheet.caption).not.toBeEditable();
      await expect(sheet.dialog.getByRole('button', { name: 'Delete post' })).toHaveCount(0);
      await expect(guest.getByRole('checkbox')).toHaveCount(0);
      await guest.goto('/?view=week');
      await expect(guest.getByRole('region', { name: 'Planner' })).toBeVisible();
      await expect(guest.getByRole('button', { name: /^Move “/ })).toHaveCount(0);
      await guest.getByRole('banner').getByRole('button', { name: 'Vera' }).click();
      await expect(guest.getByRole('menuitem')).toHaveText(['Sessions', 'Sign out']);
      await guest.setViewportSize({ width: 320, height: 700 });
      const scrollWidth = await guest.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth, 'the header fits a phone').toBeLessThanOrEqual(320);
      await guest.getByRole('menuitem', { name: 'Sessions' }).click();
      await expect(guest.getByRole('list', { name: 'Sessions' })).toContainText('(this one)');
      await expectNoAxeViolationsInBoth(guest);
    });

    await test.step('without any script the sign-in page lets her in', async () => {
      const plain = await browser.newContext({ baseURL: server.origin, javaScriptEnabled: false });
      const still = await plain.newPage();
      let scriptBytes = 0;
      still.on('response', async (response) => {
        if (response.request().resourceType() === 'script') {
          scriptBytes += (await response.body()).length;
        }
      });
      await still.goto('/rundown/sign-in');
      expect(await still.locator('script, link[rel="modulepreload"]').count()).toBe(0);
      expect(scriptBytes).toBe(0);
      await still.getByRole('textbox', { name: 'Email' }).fill(VERA.email);
      await still.getByLabel('Password').fill(VERA.password);
      await still.getByRole('button', { name: 'Sign in' }).click();
      await expect(still).toHaveURL('/');
      expect(await (await plain.request.get('/rundown/me')).json()).toMatchObject({
        person: { name: 'Vera', role: 'viewer' },
      });
      await plain.close();
    });

    await test.step('a session that ends in the middle of an edit is begun again in place', async () => {
      await page.goto('/');
      await list.rows.nth(1).getByRole('link').click();
      await drawer.changeCaption('Typed while signed in');
      await ada.clearCookies();
      await drawer.save();
      const dialog = page.getByRole('dialog', { name: 'Sign in' });
      await dialog.getByRole('textbox', { name: 'Email' }).fill(ADA.email);
      await dialog.getByLabel('Password').fill('not this one');
      await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(dialog.getByRole('alert')).toContainText('Email or password is not right');
      await expectNoAxeViolationsInBoth(page, '[role="dialog"]');
      await dialog.getByLabel('Password').fill(ADA.password);
      await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(list.notice).toBeVisible();
      await expect(drawer.dialog).toBeHidden();
    });

    await test.step('the activity shows it, filtered by what stands in the address', async () => {
      await page.getByRole('banner').getByRole('link', { name: 'Activity' }).click();
      await expect(page.getByRole('heading', { name: 'Activity', level: 1 })).toBeVisible();
      const entries = page.getByRole('list', { name: 'Changes' }).getByRole('listitem');
      await expect(entries).toHaveCount(1);
      await expect(entries).toContainText('Ada changed the caption');
      await expectNoAxeViolationsInBoth(page);
      await page.getByRole('combobox', { name: 'Person' }).selectOption({ label: 'Ada' });
      const person = new URL(page.url()).searchParams.get('person') ?? '';
      await page.goto(`/activity?person=${person}&outcome=refused`);
      await expect(page.getByRole('main')).toContainText('No entry fits these filters');
      await expect(page.getByRole('combobox', { name: 'Person' })).toContainText('Ada');
      await page.goto('/activity');
      await expect(entries).toHaveCount(1);
      await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Not saved' });
      await expect(page).toHaveURL('/activity?outcome=refused');
      await expect(page.getByRole('main')).toContainText('No entry fits these filters');
      await page.getByRole('combobox', { name: 'Outcome' }).selectOption({ label: 'Saved' });
      await entries.getByRole('link', { name: 'Typed while signed in' }).click();
      await expect(drawer.caption).toHaveValue('Typed while signed in');
      await page.goBack();
      await expect(page).toHaveURL('/activity?outcome=proved');
      await page.goto('/');
    });

    const other = await ada.newPage();
    await other.goto('/?view=week');
    await expect(other.getByRole('banner').getByRole('button', { name: 'Ada' })).toBeVisible();
    await expect(other.getByRole('button', { name: /^Move “/ })).not.toHaveCount(0);

    await test.step('not now leaves the edit where it is', async () => {
      await list.rows.nth(2).getByRole('link').click();
      await drawer.changeCaption('Typed and kept');
      await ada.clearCookies();
      await drawer.save();
      await page.getByRole('button', { name: 'Not now' }).click();
      await expect(drawer.alert).toContainText('Not saved: you are signed out');
      await expect(drawer.caption).toHaveValue('Typed and kept');
    });

    await test.step('whoever signs in in place has their own name and offers, and what was typed stays', async () => {
      await expect(page.getByRole('checkbox')).not.toHaveCount(0);
      await drawer.save();
      const dialog = page.getByRole('dialog', { name: 'Sign in' });
      await dialog.getByRole('textbox', { name: 'Email' }).fill(VERA.email);
      await dialog.getByLabel('Password').fill(VERA.password);
      await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
      await expect(drawer.locked.getByRole('alert')).toContainText('Typed and kept');
      await expect(drawer.locked).toContainText('whoever is signed in now can look, not change');
      await expect(drawer.note.filter({ hasText: 'You can look, not change' })).toBeVisible();
      await expect(drawer.saveButton).toHaveCount(0);
      await expect(page.locator('header').getByText('Vera')).toBeVisible();
      await expect(page.getByRole('checkbox')).toHaveCount(0);
      // So do the other tabs.
      await expect(other.getByRole('banner').getByRole('button', { name: 'Vera' })).toBeVisible();
      await expect(other.getByRole('button', { name: /^Move “/ })).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole('banner').getByRole('button', { name: 'Vera' })).toBeVisible();
      await expect(drawer.locked.getByRole('alert')).toContainText('Typed and kept');
    });
  } finally {
    await Promise.all([ada.close(), vera.close()]);
    await server.stop();
  }
});
