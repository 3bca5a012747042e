/** Supported browsers lack some of what Chromium has; older ones get one plain page. */
import { expect, test } from '../fixtures.ts';

test('works without what the oldest supported browsers lack', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Intl, 'Segmenter');
    for (const name of ['any', 'timeout']) Reflect.deleteProperty(AbortSignal, name);
    for (const name of ['canParse', 'parse']) Reflect.deleteProperty(URL, name);
    for (const name of ['withResolvers', 'try']) Reflect.deleteProperty(Promise, name);
    Reflect.deleteProperty(Object, 'groupBy');
    Reflect.deleteProperty(Array, 'fromAsync');
    for (const name of ['requestIdleCallback', 'scheduler', 'Iterator']) {
      Reflect.deleteProperty(window, name);
    }
  });
  const id = await sandbox.createPost({ caption: 'Zest 👩‍👩‍👧' });
  await list.visit();
  await list.open('Zest');
  await drawer.changeCaption('Saved');
  await drawer.saveAndExpectSaved();
  expect((await api.post(id)).caption).toBe('Saved');
});

test('an older browser gets one plain page that names those that work', async ({ page, watch }) => {
  watch.expectConsoleError(/./);
  await page.addInitScript(() => {
    Reflect.deleteProperty(Array.prototype, 'toSorted');
  });
  // Its own parser refuses the app's code before anything of it runs.
  await page.route(/\/assets\/.*\.js$/, (route) => route.fulfill({ body: '}' }));
  await page.goto('/');
  await expect(page.getByRole('heading')).toHaveText('This browser is too old for Rundown');
  await expect(page.getByRole('main')).toContainText('Firefox 128');
});
