/** A second visit: what was listed last stands there until the API has answered, and is nothing but seen. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { holdRequests } from '../hold-requests.ts';
import { cachedPages, writeCached } from '../cached-pages.ts';

/** The page says something else of itself, as the server of another key or another person writes it. */
async function writeIntoPage(page: Page, name: 'source' | 'person', content: string) {
  const meta = new RegExp(`(?<=<meta name="rundown-${name}" content=")[^"]*`, 'u');
  await page.route('**/', async (route) => {
    const response = await route.fetch();
    const escaped = content.replaceAll('"', '&quot;');
    await route.fulfill({ response, body: (await response.text()).replace(meta, () => escaped) });
  });
}

/** A person, as the page names them. */
const personOf = (name: string, auth: string) =>
  JSON.stringify({ id: name, name, role: 'editor', auth });

const LISTS = /\/v1\/posts\?/u;
const asOf = (page: Page) => page.getByText(/^As of .*, loading posts…$/u);

test.beforeEach(async ({ page, sandbox }) => {
  for (const [caption, scheduledTime] of [
    ['Almond', '2026-04-06T11:30:00Z'],
    ['Brioche', '2026-04-06T11:40:00Z'],
    ['Ciabatta', '2026-04-08T11:50:00Z'],
  ] as const) {
    await sandbox.createPost({ caption, scheduledTime }, `post_${caption.toLowerCase()}`);
  }
  await page.goto('/');
  await expect.poll(async () => (await cachedPages(page)).length).toBe(2);
});

test('lists what was listed last, says from when, and puts the fresh page in its place', async ({
  api,
  list,
  page,
  sandbox,
  time,
}) => {
  // The page would read again by itself what is changed below it.
  await page.goto('/healthz');
  await api.deletePost('post_almond');
  await sandbox.change('post_brioche', { caption: 'Pretzel' });
  await time.moveTo('2026-04-06T11:02:00Z');
  const release = await holdRequests(page, LISTS);
  await page.goto('/');
  await expect(list.row('Almond')).toBeVisible();
  await expect(list.row('Brioche')).toBeVisible();
  await expect(asOf(page)).toHaveText('As of 12:00, loading posts…');
  const counts = page.getByRole('radiogroup', { name: 'Status' });
  await expect(counts).toHaveText(/^Upcoming\s*…\s*Posted\s*…\s*Failed\s*…\s*All\s*…$/u);

  // Whatever is selected before is acted on only as it is read then.
  await list.row('Almond').getByRole('checkbox').check();
  await list.row('Brioche').getByRole('checkbox').check();
  await expect(page.getByText(/posts? selected/u)).toHaveCount(0);

  release();
  await expect(list.row('Pretzel')).toBeVisible();
  await expect(list.row('Brioche')).toHaveCount(0);
  await expect(list.row('Almond')).toHaveCount(0);
  await expect(asOf(page)).toHaveCount(0);
  await expect(list.row('Pretzel').getByRole('checkbox')).toBeChecked();
  await expect(page.getByText('1 post selected')).toBeVisible();
  await expect(counts).not.toContainText('…');
});

test('the drawer waits for a reading of its own', async ({ drawer, list, page, sandbox }) => {
  await page.goto('/healthz');
  await sandbox.change('post_brioche', { status: 'posted', postedAt: '2026-04-06T11:00:00Z' });
  const releaseLists = await holdRequests(page, LISTS);
  const releasePost = await holdRequests(page, '**/v1/posts/post_brioche');
  await page.goto('/');
  await expect(asOf(page)).toBeVisible();
  await list.open('Brioche');
  await expect(drawer.dialog.getByRole('progressbar', { name: 'Loading the post' })).toBeVisible();
  await expect(drawer.caption).toHaveCount(0);
  await expect(drawer.saveButton).toHaveCount(0);
  releasePost();
  await expect(drawer.locked).toBeVisible();
  await expect(drawer.saveButton).toHaveCount(0);
  releaseLists();
  await expect(asOf(page)).toHaveCount(0);
});

test('on another day it says so, and leaves out what should have gone out', async ({
  list,
  page,
  time,
}) => {
  await time.moveTo('2026-04-07T06:00:00Z');
  const release = await holdRequests(page, LISTS);
  await page.reload();
  await expect(list.row('Ciabatta')).toBeVisible();
  await expect(asOf(page)).toHaveText('As of Mon 6 Apr, 12:00, loading posts…');
  await expect(list.row('Almond')).toHaveCount(0);
  release();
  await expect(asOf(page)).toHaveCount(0);
});

for (const [whose, name, content] of [
  ['another key or mode', 'source', 'another'],
  ['another person', 'person', personOf('Bea', 'header')],
] as const) {
  test(`${whose} never sees it, and it goes`, async ({ list, page }) => {
    const [first] = await cachedPages(page);
    await writeIntoPage(page, name, content);
    const release = await holdRequests(page, LISTS);
    await page.reload();
    // It was read, and thrown away, by then.
    await expect.poll(() => cachedPages(page)).toEqual([]);
    await expect(page.getByText('Loading posts…', { exact: true })).toBeVisible();
    await expect(list.rows).toHaveCount(0);
    release();
    await expect(list.row('Almond')).toBeVisible();
    await expect.poll(async () => (await cachedPages(page)).length).toBe(2);
    expect((await cachedPages(page)).map(({ key }) => key)).not.toContain(first?.key);
  });
}

test('signing out forgets it', async ({ list, page }) => {
  await writeIntoPage(page, 'person', personOf('Ada', 'accounts'));
  await page.route('**/rundown/sign-out', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Sign in</title>' }),
  );
  await page.reload();
  await expect(list.row('Almond')).toBeVisible();
  await expect
    .poll(async () => (await cachedPages(page)).filter(({ key }) => key.includes('Ada')).length)
    .toBe(2);
  await page.getByRole('banner').getByRole('button', { name: 'Ada' }).click();
  await page.getByRole('menuitem', { name: 'Sign out' }).click();
  await expect(page).toHaveTitle('Sign in');
  expect(await cachedPages(page)).toEqual([]);
});

test('what makes no sense, or is of another version, is not shown', async ({ list, page }) => {
  const cached = await cachedPages(page);
  const records = ['text', { readAt: 'noon', posts: [{}], accounts: [] }];
  await writeCached(page, [
    ...cached.map(({ key }, at) => ({ key, record: records[at] })),
    { key: (cached[0]?.key ?? '').replace('[1,', '[0,'), record: cached[0]?.record },
  ]);
  const release = await holdRequests(page, LISTS);
  await page.reload();
  // The other version's went: all have been read.
  await expect.poll(async () => (await cachedPages(page)).length).toBe(2);
  await expect(page.getByText('Loading posts…', { exact: true })).toBeVisible();
  await expect(list.rows).toHaveCount(0);
  release();
  await expect(list.row('Almond')).toBeVisible();
  const whole = { record: { readAt: expect.any(Number), posts: expect.any(Array) } };
  await expect.poll(() => cachedPages(page)).toMatchObject([whole, whole]);
});

const STORAGE: readonly (readonly [string, () => void])[] = [
  [
    'refused',
    () =>
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('Refused', 'SecurityError');
        },
      }),
  ],
  // Asked, it never answers.
  ['slow', () => Object.assign(IDBFactory.prototype, { open: () => new EventTarget() })],
];

for (const [name, break_] of STORAGE) {
  test(`where storage is ${name}, the list begins as ever`, async ({ list, page }) => {
    await page.addInitScript(break_);
    await page.reload();
    await expect(list.row('Almond')).toBeVisible();
    await expect(asOf(page)).toHaveCount(0);
    await list.open('Almond');
    await expect(page.getByRole('textbox', { name: 'Caption' })).toHaveValue('Almond');
  });
}

test('where storage is full, nothing old stays either', async ({ list, page, sandbox }) => {
  await page.addInitScript(() =>
    Object.assign(IDBObjectStore.prototype, {
      put: () => {
        throw new DOMException('Full', 'QuotaExceededError');
      },
    }),
  );
  await sandbox.change('post_almond', { caption: 'Anise' });
  await page.reload();
  await expect(list.row('Anise')).toBeVisible();
  await expect.poll(() => cachedPages(page)).toEqual([]);
});
