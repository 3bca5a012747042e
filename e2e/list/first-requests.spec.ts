/** The page itself sends the first requests, before its script has come; the script sends none of them again. */
import { expect, test } from '../fixtures.ts';

test('what the page preloads is used once, and nothing is requested twice', async ({
  list,
  page,
  sandbox,
}) => {
  await sandbox.createPost({ caption: 'Zest' });
  const requests: string[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith('/v1/')) requests.push(pathname + search);
  });
  await list.visit();
  await expect(list.row('Zest')).toBeVisible();
  // The sweep over everything comes last: then all requests of a first load have been sent.
  await expect
    .poll(() => requests.filter((path) => path === '/v1/posts?limit=100'))
    .toHaveLength(1);

  const first = [
    '/v1/posts?limit=100&status=generated',
    '/v1/posts?limit=100&status=pending_render',
    '/v1/accounts',
  ];
  expect(requests.slice(0, 3).toSorted()).toEqual(first.toSorted());
  for (const path of first) expect(requests.filter((one) => one === path)).toEqual([path]);
  // Taken, one and all: an answer that nobody used would be a request too many.
  await expect(page.locator('link[rel="preload"][as="fetch"]')).toHaveCount(0);
});
