/** The watch that guards every journey, shown what it must see. */
import { expect, test } from '../fixtures.ts';
import { MEDIA_ORIGIN, watchBrowser } from '../watch-browser.ts';

const ORIGIN = 'http://rundown.test';

test('the watch sees each kind of complaint, and lets expected ones pass', async ({ browser }) => {
  const context = await browser.newContext();
  const watch = watchBrowser(context, ORIGIN);
  await context.route(`${ORIGIN}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Page</title>' }),
  );
  const page = await context.newPage();
  await page.goto(`${ORIGIN}/`);
  await page.evaluate(async (media) => {
    /* oxlint-disable no-console -- the console is what is watched */
    console.warn('only a warning');
    console.error('told of before');
    console.error('a surprise');
    /* oxlint-enable no-console */
    setTimeout(() => {
      throw new Error('thrown');
    });
    await fetch(`${media}/a.jpg`, { mode: 'no-cors' });
    await fetch('https://tracker.example/', { mode: 'no-cors' }).catch(() => null);
  }, MEDIA_ORIGIN);
  watch.expectConsoleError(/told of before|Failed to load resource/);

  await expect.poll(() => watch.problems().length).toBe(3);
  const problems = watch.problems().join('\n');
  expect(problems).toContain('console.error: a surprise');
  expect(problems).toContain('page error: Error: thrown');
  expect(problems).toContain('request to a foreign host: https://tracker.example/');
  await context.close();
});
