/** Slides: put in order by every kind of hand, pasted, removed and brought back, and checked. */
import type { Page } from '@playwright/test';
import { expectNoAxeViolations } from '../axe.ts';
import { expect, test } from '../fixtures.ts';
import { SlideList } from '../pages/slide-list.ts';
import { MEDIA_ORIGIN } from '../watch-browser.ts';

const slides = (...names: string[]) => names.map((name) => `${MEDIA_ORIGIN}/${name}.jpg`);
const [a = '', b = '', c = '', d = ''] = slides('a', 'b', 'c', 'd');

const picture = (number: number) => `${MEDIA_ORIGIN}/p${number}.jpg`;

/** A drawing of exactly this many pixels at one address. */
async function drawAt(page: Page, url: string, width: number, height: number) {
  const body = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`;
  await page.route(url, (route) => route.fulfill({ contentType: 'image/svg+xml', body }));
}

test('mouse, keyboard and buttons move a slide, and that order is saved', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ contentType: 'slides', contentUrl: [a, b, c, d] });
  const list = new SlideList(page);
  await drawer.visit(id);

  await test.step('the keyboard picks a slide up, moves it, and puts it down or back', async () => {
    await list.handle(3).focus();
    await list.pickUpByKey('Slide 3 over place 3 of 4');
    await page.keyboard.press('ArrowLeft');
    await expect(list.said('Slide 3 over place 2 of 4')).toHaveCount(1);
    await page.keyboard.press('Space');
    await expect(list.said('Slide 3 moved to 2 of 4')).toHaveCount(1);
    await list.expectOrder([a, c, b, d]);
    await expect(list.handle(2)).toBeFocused();

    await list.pickUpByKey('Slide 2 over place 2 of 4');
    await page.keyboard.press('ArrowRight');
    await expect(list.said('Slide 2 over place 3 of 4')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(list.said('Slide 2 stays where it was')).toHaveCount(1);
    await list.expectOrder([a, c, b, d]);
    await expect(drawer.dialog).toBeVisible();
    await expect(drawer.discardQuestion).toBeHidden();
  });

  await test.step('the buttons move a slide, say so, and keep the focus with it', async () => {
    await drawer.moveSlideUp(3);
    await expect(list.said('Slide 3 moved to 2 of 4')).toHaveCount(1);
    await expect(list.button('Move slide 2 up')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list.said('Slide 2 moved to 1 of 4')).toHaveCount(1);
    // At the top it cannot go up any more.
    await expect(list.button('Move slide 1 down')).toBeFocused();
    await list.expectOrder([b, a, c, d]);
  });

  await test.step('the mouse drags a slide to its new place, and that order is saved', async () => {
    await list.dragByMouse(1, 3);
    await expect(list.said('Slide 1 moved to 3 of 4')).toHaveCount(1);
    await list.expectOrder([a, c, b, d]);
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ contentType: 'slides', contentUrl: [a, c, b, d] });
  });
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });

  test('a finger on the handle drags a slide', async ({ drawer, page, sandbox }) => {
    const id = await sandbox.createPost({ contentType: 'slides', contentUrl: [a, b, c] });
    const list = new SlideList(page);
    await drawer.visit(id);
    await list.dragByTouch(1, 2);
    await expect(list.said('Slide 1 moved to 2 of 3')).toHaveCount(1);
    await list.expectOrder([b, a, c]);
  });
});

test('addresses are pasted at once, removed and brought back', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const list = new SlideList(page);
  await drawer.visit(await sandbox.createPost({ contentType: 'slides', contentUrl: [a, b, c] }));

  await test.step('a removed slide comes back', async () => {
    await drawer.removeSlide(2);
    await list.expectOrder([a, c]);
    await expect(list.said('Slide 2 removed')).toBeVisible();
    await expect(list.button('Remove slide 2')).toBeFocused();
    await list.button('Undo').click();
    await list.expectOrder([a, b, c]);
    await expect(drawer.slide(2)).toBeFocused();
    await expect(drawer.saveButton).toBeDisabled();
    await drawer.close();
    await expect(drawer.dialog).toBeHidden();
  });

  await test.step('a paste between slides stays between them', async () => {
    await drawer.goTo(await sandbox.createPost({ contentType: 'slides', contentUrl: [a, d] }));
    await list.pasteInto(1, `${b} ${c}`);
    await list.expectOrder([a, b, c, d]);
    await drawer.saveAndExpectSaved();
  });

  const many = Array.from({ length: 35 }, (_, index) => picture(index + 1));
  const id = await sandbox.createPost({ contentUrl: `${MEDIA_ORIGIN}/film.mp4` });
  await test.step('35 addresses are pasted at once', async () => {
    await drawer.goTo(id);
    await drawer.chooseContent('Slides');
    await list.button('Add slide').click();
    await list.pasteInto(1, many.join('\n'));
    await list.expectOrder(many);
    await expect(drawer.slide(35)).toBeFocused();
    await expect(list.row(35)).toContainText('1 × 1');

    await list.button('Undo').click();
    await list.expectOrder(['']);
    await list.pasteInto(1, many.join(', '));
    await expect(list.row(35)).toContainText('1 × 1');
  });

  await test.step('thirty-five fit in a screen and a half, and an error below the fold is reached', async () => {
    for (const size of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await page.setViewportSize(size);
      const [top, end] = await Promise.all([
        drawer.dialog.getByRole('radiogroup', { name: 'Content type' }).boundingBox(),
        list.button('Add slide').boundingBox(),
      ]);
      const height = (end?.y ?? Infinity) + (end?.height ?? 0) - (top?.y ?? 0);
      expect(height, `at ${size.width}`).toBeLessThan(1.5 * size.height);
    }
    await page.setViewportSize({ width: 1280, height: 720 });
    await drawer.changeSlide(30, 'nope');
    await drawer.slide(1).focus();
    await list.button('Go to slide 30').click();
    await expect(drawer.slide(30)).toBeFocused();
    await expect(drawer.slide(30)).toBeInViewport();
    await expect(list.row(30).getByText('This is not a web address.')).toBeInViewport();
    await drawer.changeSlide(30, picture(30));
  });

  await test.step('several are selected by mouse and keyboard, and move and go together', async () => {
    await list.press(2);
    await list.press(4, ['Shift']);
    await list.press(6, ['ControlOrMeta']);
    await expect(list.selected).toHaveCount(4);
    await list.button('Move to position…').click();
    await page.getByRole('textbox', { name: 'Position (1 to 35)' }).fill('1');
    await page.keyboard.press('Enter');
    await expect(list.said('4 slides moved to 1 to 4 of 35')).toHaveCount(1);
    const moved = [2, 3, 4, 6, 1, 5].map(picture).concat(many.slice(6));
    await list.expectOrder(moved);
    await expect(list.checkbox(1)).toBeFocused();
    await expect(list.selected).toHaveCount(4);

    await page.keyboard.press('Escape');
    await expect(list.selected).toHaveCount(0);
    await expect(drawer.dialog).toBeVisible();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowRight');
    await expect(list.selected).toHaveCount(2);
    await page.keyboard.press('Delete');
    await list.expectOrder(moved.slice(2));
    await list.button('Undo').click();
    await list.expectOrder(moved);
    await list.button('Remove the selected slides').click();
    await list.expectOrder(moved.slice(2));

    await list.press(1);
    await list.press(2, ['Shift']);
    await list.dragByMouse(1, 3);
    await expect(list.said('2 slides moved to 2 to 3 of 33')).toHaveCount(1);
    const [first = '', second = '', third = '', ...rest] = moved.slice(2);
    const saved = [third, first, second, ...rest];
    await list.expectOrder(saved);
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ contentType: 'slides', contentUrl: saved });
  });
});

test('what is wrong with a slide stands at the slide; offline nothing is called broken, nor fine', async ({
  api,
  context,
  drawer,
  page,
  sandbox,
  server,
  watch,
}) => {
  watch.expectConsoleError(/404 \(Not Found\).*nope\.jpg|ERR_INTERNET_DISCONNECTED/s);
  const [account] = (await api.posts({ platform: 'instagram' })).map((post) => post.accountId);
  const broken = `${server.origin}/media/nope.jpg`;
  await drawAt(page, b, 1086, 1448);
  const id = await sandbox.createPost({
    platform: 'instagram',
    accountId: account ?? '',
    contentType: 'slides',
    contentUrl: [a, b, a, broken, 'http://media.example/e.png'],
  });
  const list = new SlideList(page);
  await drawer.visit(id);
  await expect(list.row(1)).toContainText('1 × 1 · 1:1');
  await expect(list.row(2)).toContainText(
    'Slide 2 is 1086 × 1448: Instagram accepts 4:5 to 1.91:1',
  );
  await expect(list.row(3)).toContainText('Slide 3 is the same as slide 1');
  await expect(list.row(4)).toContainText('Error: Slide 4 does not load');
  await expect(list.row(5)).toContainText('Could not check slide 5');
  await expect(list.row(5)).toContainText('Warning: Slide 5 is PNG');
  await expect(list.row(5)).toContainText('Warning: Slide 5 is at http://');
  await expectNoAxeViolations(page, '[role="dialog"]');

  await list.button('Go to slide 4').click();
  await expect(drawer.slide(4)).toBeFocused();
  await drawer.changeSlide(4, c);
  await expect(list.row(4)).toContainText('1 × 1');
  await expect(list.row(4)).not.toContainText('does not load');
  await drawer.saveAndExpectSaved();

  await test.step('offline nothing is called broken, and nothing is called fine', async () => {
    await drawer.goTo(await sandbox.createPost({ contentType: 'slides', contentUrl: [a] }));
    await expect(list.row(1)).toContainText('1 × 1');
    await context.setOffline(true);
    await drawer.changeSlide(1, `${MEDIA_ORIGIN}/offline.jpg`);
    await expect(list.row(1)).toContainText('Could not check slide 1: you are offline');
    await context.setOffline(false);
    await expect(list.row(1)).toContainText('1 × 1');
  });
});
