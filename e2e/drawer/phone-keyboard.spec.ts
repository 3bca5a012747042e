/** A phone's keyboard covers the foot of the page: what has to be reached stands above it. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const VISIBLE = 420;

test.use({ viewport: { width: 390, height: 844 } });

/** As a browser tells of its keyboard: the page stays as it is, a part of it is in sight. */
async function showKeyboard(page: Page): Promise<void> {
  await page.addInitScript((height) => {
    const viewport = new EventTarget();
    const values = {
      height: 844,
      width: 390,
      scale: 1,
      offsetTop: 0,
      offsetLeft: 0,
      pageTop: 0,
      pageLeft: 0,
    };
    Object.assign(viewport, values);
    Object.defineProperty(window, 'visualViewport', { value: viewport, configurable: true });
    Object.assign(window, {
      openKeyboard: () => {
        Object.assign(viewport, { height });
        viewport.dispatchEvent(new Event('resize'));
      },
    });
  }, VISIBLE);
}

const open = (page: Page) =>
  page.evaluate(() => {
    const openKeyboard: unknown = Reflect.get(window, 'openKeyboard');
    if (typeof openKeyboard === 'function') openKeyboard();
  });

async function expectAboveKeyboard(element: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const box = await element.boundingBox();
      return box !== null && box.y >= 0 && box.y + box.height <= VISIBLE;
    })
    .toBe(true);
}

test('Save, what it says, and the sounds that are searched for stay above the keyboard', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  await showKeyboard(page);
  const id = await sandbox.createPost({ caption: 'On the way' });
  await drawer.visit(id);
  await drawer.caption.focus();
  await open(page);
  await drawer.changeCaption('On the way home');
  await expectAboveKeyboard(drawer.saveButton);
  await expectAboveKeyboard(drawer.dialog.getByText('Changed: caption'));
  await expectAboveKeyboard(drawer.closeButton);
  await drawer.sound.click();
  await expectAboveKeyboard(page.getByRole('searchbox', { name: 'Search by name' }));
  await expectAboveKeyboard(page.getByRole('option').first());
  await page.keyboard.press('Escape');
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toMatchObject({ caption: 'On the way home' });
});

test('so do the buttons of a change of many', async ({ list, page }) => {
  await showKeyboard(page);
  await list.visit();
  await page
    .getByRole('checkbox', { name: /^Select “/ })
    .first()
    .check();
  await page.getByRole('button', { name: 'Change times' }).click();
  const dialog = page.getByRole('dialog', { name: /^Change the times/ });
  await dialog.getByLabel('Days').focus();
  await open(page);
  await expectAboveKeyboard(dialog.getByRole('button', { name: /^Change \d+ post/ }));
  await expectAboveKeyboard(dialog.getByRole('button', { name: 'Cancel' }));
});
