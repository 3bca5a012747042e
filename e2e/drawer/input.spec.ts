/** What input methods, writing aids, extensions and dropped files do to an edit. */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { MEDIA_ORIGIN } from '../watch-browser.ts';

/** As a writing aid does: no event tells of it. */
const setSilently = (field: Locator, value: string) =>
  field.evaluate((element: HTMLInputElement | HTMLTextAreaElement, next) => {
    element.value = next;
  }, value);

/** A key as an input method sends it. */
const composingKey = (field: Locator, key: string, sign: object) =>
  field.evaluate(
    (element, init) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }),
      ),
    { key, ...sign },
  );

test('what a writing aid sets without an event is read, asked for and saved', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const scheduledTime = '2026-04-09T18:00:00Z';
  const id = await sandbox.createPost({ caption: 'Plain words', scheduledTime });
  await drawer.visit(id);

  await test.step('closing asks for it, and a reload has it still', async () => {
    await setSilently(drawer.caption, 'Quiet no more');
    await page.keyboard.press('Escape');
    await expect(drawer.discardQuestion).toBeVisible();
    await drawer.answerDiscard('Keep editing');
    await setSilently(drawer.caption, 'Loud');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect(drawer.caption).toHaveValue('Loud');
  });

  await test.step('a field that was left is saved', async () => {
    await drawer.caption.focus();
    await setSilently(drawer.caption, 'Polished words');
    await drawer.caption.blur();
    await expect(drawer.dialog).toContainText('Changed: caption');
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ caption: 'Polished words' });
  });

  await test.step('a field that is still focused is read at the save by key', async () => {
    await drawer.goTo(id);
    await drawer.time.focus();
    await setSilently(drawer.time, '2026-04-09T16:45');
    await page.keyboard.press('Control+s');
    await expect(drawer.dialog).toBeHidden();
    expect(await api.post(id)).toMatchObject({ scheduledTime: '2026-04-09T20:45:00Z' });
  });

  await test.step('and after a moment', async () => {
    await drawer.goTo(id);
    await drawer.videoUrl.focus();
    await setSilently(drawer.videoUrl, `${MEDIA_ORIGIN}/dictated.mp4`);
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ contentUrl: `${MEDIA_ORIGIN}/dictated.mp4` });
  });
});

test('no key acts during a composition', async ({ api, drawer, page, sandbox }) => {
  const [sound] = await api.sounds();
  const id = await sandbox.createPost({ caption: '東京', soundId: sound?.soundId ?? '' });
  await drawer.visit(id);
  await drawer.changeCaption('東京タワー');
  await expect(drawer.sound).toContainText(sound?.name ?? '');
  const before = await drawer.sound.textContent();
  for (const [name, sign] of [
    ['isComposing', { isComposing: true }],
    ['key code 229', { keyCode: 229 }],
  ] as const) {
    await test.step(name, async () => {
      for (const key of ['Escape', 'Enter', 's']) {
        await composingKey(drawer.caption, key, { ...sign, ctrlKey: key !== 'Escape' });
      }
      await expect(drawer.discardQuestion).toHaveCount(0);
      await expect(drawer.saveButton).toBeEnabled();

      await drawer.sound.click();
      const search = page.getByRole('searchbox', { name: 'Search by name' });
      await search.fill('o');
      for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'Escape']) {
        await composingKey(search, key, sign);
      }
      await expect(search).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(drawer.sound).toHaveText(before ?? '');
    });
  }
});

/** A bubble as extensions add it: fixed, outside the root, with a shadow root of its own. */
async function addBubble(page: Page): Promise<Locator> {
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    host.id = 'bubble';
    host.style.cssText = 'position: fixed; top: 20px; left: 20px; z-index: 2147483647';
    host.attachShadow({ mode: 'open' }).innerHTML =
      '<label>Ask <input style="width: 200px"></label>';
  });
  return page.getByRole('textbox', { name: 'Ask' });
}

test('an extension’s bubble can be used over the drawer and its question; a dropped file leaves the page as it is', async ({
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Under a bubble' });
  await drawer.visit(id);
  await drawer.changeCaption('Under a bubble, changed');
  await test.step('a file dropped beside its place leaves the page as it is', async () => {
    for (const target of [drawer.caption, drawer.dialog, page.locator('body')]) {
      const keptOut = await target.evaluate((element) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['<h1>Not Rundown</h1>'], 'page.html'));
        return ['dragover', 'drop'].map(
          (type) =>
            !element.dispatchEvent(
              new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }),
            ),
        );
      });
      expect(keptOut).toEqual([true, true]);
    }
    await expect(drawer.caption).toHaveValue('Under a bubble, changed');
  });

  const ask = await addBubble(page);
  await ask.click();
  await page.keyboard.type('shorter');
  await expect(ask).toHaveValue('shorter');
  await page.keyboard.press('Escape');
  await expect(drawer.dialog).toBeVisible();
  await expect(drawer.discardQuestion).toHaveCount(0);

  await drawer.caption.click();
  await expect(drawer.caption).toBeFocused();
  await drawer.close();
  await expect(drawer.discardQuestion).toBeVisible();
  await ask.click();
  await page.keyboard.type('!');
  await expect(ask).toHaveValue('shorter!');
  await expect(drawer.discardQuestion).toBeVisible();
});
