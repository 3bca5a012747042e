/** axe on each main state, light and dark, wide and as narrow as a phone. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolationsInBoth } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { MEDIA_ORIGIN } from '../watch-browser.ts';

// Enough for a list of several days: axe's time grows with the elements on the screen.
test.use({ world: { seed: 7, posts: 12, now: '2026-04-06T11:00:00Z' } });

/** A page wider than its window makes a phone scroll sideways. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
}

const LOOKS = [
  { name: 'desk', use: {} },
  { name: 'phone', use: { viewport: { width: 360, height: 740 }, hasTouch: true } },
] as const;

for (const { name, use } of LOOKS) {
  test.describe(`${name}:`, () => {
    test.use(use);

    test('list, drawer, question and locked drawer have no violations and fit', async ({
      drawer,
      list,
      page,
      sandbox,
    }) => {
      const contentUrl = [`${MEDIA_ORIGIN}/a.jpg`, `${MEDIA_ORIGIN}/b.jpg`];
      await sandbox.createPost({ caption: 'Two pictures', contentType: 'slides', contentUrl });
      await sandbox.createPost({ caption: 'Broken film', status: 'failed' });
      await list.visit('?status=all');
      await expectNoAxeViolationsInBoth(page);
      await expectNoSidewaysScroll(page);

      await list.searchFor('Two pictures');
      await list.open('Two pictures');
      await expect(drawer.slides).toHaveCount(2);
      await expectNoAxeViolationsInBoth(page);
      await drawer.changeSlide(1, 'not an address');
      await drawer.setTime('2020-01-01T00:00');
      await expect(drawer.slide(1)).toHaveAttribute('aria-invalid', 'true');
      await expect(drawer.saveButton).toBeDisabled();
      await expectNoAxeViolationsInBoth(page, '[role="dialog"]');
      await expectNoSidewaysScroll(page);

      await drawer.close();
      await expect(drawer.discardQuestion).toBeVisible();
      await expectNoAxeViolationsInBoth(page, '[role="alertdialog"]');
      await drawer.answerDiscard('Discard');
      await expect(drawer.dialog).toBeHidden();

      await list.searchFor('Broken film');
      await list.open('Broken film');
      await expect(drawer.locked).toBeVisible();
      await expectNoAxeViolationsInBoth(page, '[role="dialog"]');
    });
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a post is opened, changed and saved', async ({ api, drawer, list, sandbox }) => {
    const id = await sandbox.createPost({ caption: 'Small screen' });
    await list.visit();
    await list.link('Small screen').tap();
    // The keyboard stays down until a field is touched.
    await expect(drawer.dialog).toBeFocused();
    await drawer.changeCaption('Small screen, done');
    await drawer.saveAndExpectSaved();
    expect((await api.post(id)).caption).toBe('Small screen, done');
  });
});
