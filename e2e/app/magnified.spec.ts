/** Text spaced wider by the reader (WCAG 1.4.12), and a window magnified to 400 % (WCAG 1.4.10). */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** What the criterion names, on every element. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

/** Texts that a box cuts off without an ellipsis to say so. */
const cutTexts = (page: Page) =>
  page.evaluate(() => {
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it runs in the page
    const cut = (text: Text): boolean => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      for (let box = text.parentElement; box !== null; box = box.parentElement) {
        const style = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        // Only for screen readers, or to be scrolled to.
        if (edge.width <= 1 || /auto|scroll/.test(style.overflowY)) return false;
        const hasEllipsis = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (style.webkitLineClamp !== 'none') return false;
        const clips = /strict|content|paint/.test(style.contain);
        const isLow = words.bottom > edge.bottom + 2 || words.top < edge.top - 2;
        if ((clips || style.overflowY === 'hidden') && isLow) return true;
        const isWide = words.right > edge.right + 2;
        if ((clips || style.overflowX === 'hidden') && !hasEllipsis && isWide) return true;
        // What it ends is the ellipsis' business, further out too.
        if (hasEllipsis) return false;
      }
      return false;
    };
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '' && cut(node)) found.push(node.data);
    }
    return found;
  });

test.describe('with wider text', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('no row and no field of the drawer cuts what it says', async ({ drawer, list, page }) => {
    await list.visit();
    await page.addStyleTag({ content: SPACING });
    expect(await cutTexts(page)).toEqual([]);
    await list.rows.getByRole('link').first().click();
    await expect(drawer.saveButton).toBeVisible();
    expect(await cutTexts(page)).toEqual([]);
  });
});

test.describe('magnified to 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  test('the drawer leaves most of the window to its fields, and Save stays', async ({
    drawer,
    list,
    page,
  }) => {
    await list.visit();
    await list.rows.getByRole('link').first().click();
    await expect(drawer.saveButton).toBeInViewport({ ratio: 1 });
    await drawer.caption.focus();
    await drawer.zone.scrollIntoViewIfNeeded();
    await expect(drawer.zone).toBeInViewport({ ratio: 1 });
    await expect(drawer.saveButton).toBeInViewport({ ratio: 1 });
    const foot = await drawer.saveButton.boundingBox();
    expect(foot?.y).toBeGreaterThan(256 * 0.75);
    // Nothing but the foot stays where the fields are.
    await expect(drawer.closeButton).not.toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
