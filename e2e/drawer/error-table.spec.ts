/**
 * Every way an answer can go wrong × a save and an undo. Each time the sentence says what to do, what
 * was typed is still there, no PATCH is sent twice, the database holds what the screen says it does,
 * and the next try works. The rows are steps of one visit: what went wrong before may not stand in the
 * way of what comes next. Reads are here with three rows; all of them are in
 * `src/app/reading-errors.test.tsx`.
 */
import type { Page } from '@playwright/test';
import { expireRequests } from '../expire-requests.ts';
import { expect, test } from '../fixtures.ts';
import { beforeNextPatch, countPatches } from '../patches.ts';
import type { ApiClient, Fault, SandboxClient } from '../sandbox-client.ts';

test.use({ world: { seed: 7, posts: 3, now: '2026-04-06T11:00:00Z' } });

interface Row {
  readonly name: string;
  /** What the API answers. A write meets it once, a read until it is cleared. */
  readonly fault?: Omit<Fault, 'match'>;
  /** What really happens to the post just before a write reaches it. */
  readonly event?: (
    world: { api: ApiClient; sandbox: SandboxClient },
    id: string,
  ) => Promise<unknown>;
  /** The reason and the next step: for a save, for an undo, and, for three rows, for reads. */
  readonly read?: RegExp;
  readonly save: RegExp;
  readonly undo: RegExp;
}

const refusal = (status: number, message: string): Omit<Fault, 'match'> => ({
  status,
  body: { error: { code: 'x', message } },
});

const ROWS: Row[] = [
  {
    name: '401',
    fault: { status: 401 },
    read: /API key was not accepted.*INFINIPOST_API_KEY.*try again/s,
    save: /API key was not accepted.*INFINIPOST_API_KEY.*try again.*What you typed is kept/s,
    undo: /Not undone: the API key was not accepted.*INFINIPOST_API_KEY.*try again/s,
  },
  {
    name: '404',
    fault: { status: 404 },
    event: ({ api }, id) => api.deletePost(id),
    save: /no longer exists.*Copy what you need/s,
    undo: /Not undone: it no longer exists/,
  },
  {
    name: '409, went live',
    fault: refusal(409, 'Post is already posted'),
    event: ({ sandbox }, id) =>
      sandbox.change(id, { status: 'posted', postedAt: '2026-04-06T11:00:00Z' }),
    save: /Your changes were not saved: the post was closed.*Here is what you typed/s,
    undo: /Not undone: the post can no longer be edited.*Open it/s,
  },
  {
    name: '400 with a message',
    fault: refusal(400, 'Caption has a bad word'),
    save: /Caption has a bad word.*Change what it names.*What you typed is kept/s,
    undo: /Caption has a bad word.*Open the post/s,
  },
  {
    name: '429 with Retry-After',
    fault: { status: 429, headers: { 'retry-after': '30' } },
    save: /too many requests.*Wait 30 seconds.*What you typed is kept/s,
    undo: /too many requests.*Wait 30 seconds/s,
  },
  {
    name: '500',
    fault: { status: 500 },
    save: /internal error.*try again.*What you typed is kept/s,
    undo: /internal error.*try again/s,
  },
  {
    name: '503',
    fault: { status: 503 },
    save: /not available right now.*try again.*What you typed is kept/s,
    undo: /not available right now.*try again/s,
  },
  {
    name: 'a timeout',
    fault: { delayMs: 120_000 },
    save: /no answer came in time.*try again.*What you typed is kept/s,
    undo: /no answer came in time.*try again/s,
  },
  {
    name: 'a dropped connection',
    // Chromium repeats a request by itself on each kept connection that was closed under it.
    fault: { drop: 'before', times: 20 },
    read: /connection was lost.*online/s,
    save: /connection was lost.*online.*What you typed is kept/s,
    undo: /connection was lost.*online/s,
  },
  {
    name: 'an HTML page',
    fault: { status: 200, body: '<html><body>Sign in</body></html>' },
    read: /signed out of the proxy.*try again/s,
    save: /signed out of the proxy.*try again.*What you typed is kept/s,
    undo: /signed out of the proxy.*try again/s,
  },
  {
    name: 'an HTML page from a proxy',
    fault: { status: 502, body: '<html><body>Bad gateway</body></html>' },
    save: /not saved.*try again.*What you typed is kept/is,
    undo: /not undone.*try again/is,
  },
  {
    name: 'half a JSON',
    fault: { status: 200, body: '{"postId":"post_jour' },
    save: /could not be understood.*try again.*What you typed is kept/s,
    undo: /could not be understood.*try again/s,
  },
];

/** The retries before a reading gives up take their time. */
const LONG = { timeout: 30_000 };

test.beforeEach(({ watch }) => watch.expectConsoleError(/Failed to load resource/));

/** What goes wrong with the next PATCH for this post. */
async function arrange(
  row: Row,
  id: string,
  world: { api: ApiClient; sandbox: SandboxClient },
  page: Page,
) {
  const { fault, event } = row;
  if (event !== undefined) await beforeNextPatch(page, () => event(world, id));
  else await world.sandbox.addFault({ match: { method: 'PATCH' }, ...fault });
}

const isTimeout = ({ fault }: Row) => fault?.delayMs !== undefined;

/** The captions that are stored under an id: none where the post is gone. */
const storedCaptions = async (api: ApiClient, id: string) =>
  (await api.posts()).filter(({ postId }) => postId === id).map(({ caption }) => caption);

test('the list and an opened post say what went wrong, and load when asked again', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  for (const { name, read, fault } of ROWS) {
    if (read === undefined) continue;
    await test.step(`the list: ${name}`, async () => {
      await sandbox.addFault({ match: { path: '/v1/posts?' }, ...fault, times: 1000 });
      await page.goto('/');
      await expect(list.alert).toHaveText(read, LONG);
      await sandbox.clearFaults();
      await list.tryAgain.click();
      await expect(list.rows.first()).toBeVisible();
      // All is loaded: the list itself would read the post of the next step otherwise.
      await expect(page.getByRole('radiogroup', { name: 'Status' })).not.toContainText('…');
    });
    await test.step(`opening a post that the list does not know: ${name}`, async () => {
      const id = await sandbox.createPost({ caption: 'Stored' });
      await sandbox.addFault({ match: { path: `/v1/posts/${id}` }, ...fault, times: 1000 });
      await drawer.goTo(id);
      await expect(drawer.alert).toHaveText(read, LONG);
      await sandbox.clearFaults();
      await drawer.alert.getByRole('button', { name: 'Try again' }).click();
      await expect(drawer.caption).toHaveValue('Stored');
    });
  }
});

test('a save that goes wrong says so and loses nothing', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  await list.visit();
  for (const row of ROWS) {
    await test.step(row.name, async () => {
      const id = await sandbox.createPost({ caption: 'Stored' });
      const patches = countPatches(page);
      await arrange(row, id, { api, sandbox }, page);
      await drawer.goTo(id);
      await drawer.changeCaption('Typed with care');
      const save = async () => {
        await drawer.save();
        if (isTimeout(row)) await expect(drawer.saveButton).toHaveAttribute('aria-busy', 'true');
      };
      await (isTimeout(row) ? expireRequests(page, save) : save());
      await expect(drawer.alert).toHaveText(row.save);
      if (row.name === '404') {
        // The open post is read again, with the same end: the save's sentence says it, once.
        const answered = () => page.waitForResponse((it) => it.url().endsWith(`/v1/posts/${id}`));
        const [read] = await Promise.all([
          answered(),
          page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))),
        ]);
        expect(read.status()).toBe(404);
        await Promise.all([answered(), drawer.save()]);
        await expect(drawer.alert).toHaveText(row.save);
      }
      await expect(drawer.dialog).toBeVisible();
      if (row.name.includes('live')) await expect(drawer.alert).toContainText('Typed with care');
      else await expect(drawer.caption).toHaveValue('Typed with care');
      expect(patches()).toBe(1);
      expect(await storedCaptions(api, id)).toEqual(row.name === '404' ? [] : ['Stored']);
      if (row.event !== undefined) {
        await drawer.close();
        if (row.name === '404') await drawer.answerDiscard('Discard');
        await expect(drawer.dialog).toBeHidden();
        return;
      }
      await sandbox.clearFaults();
      await drawer.saveAndExpectSaved();
      expect(patches()).toBe(2);
      expect((await api.post(id)).caption).toBe('Typed with care');
    });
  }
});

test('an undo that goes wrong says so, and changes nothing', async ({
  api,
  drawer,
  list,
  page,
  sandbox,
}) => {
  await list.visit();
  for (const row of ROWS) {
    await test.step(row.name, async () => {
      const id = await sandbox.createPost({ caption: 'Stored' });
      const patches = countPatches(page);
      await drawer.goTo(id);
      await drawer.changeCaption('Saved');
      await drawer.saveAndExpectSaved();
      await arrange(row, id, { api, sandbox }, page);
      await (isTimeout(row) ? expireRequests(page, () => list.undo()) : list.undo());
      const news = page.getByRole('status').filter({ hasText: 'Not undone' });
      await expect(news).toHaveText(row.undo);
      expect(patches()).toBe(2);
      expect(await storedCaptions(api, id)).toEqual(row.name === '404' ? [] : ['Saved']);
      if (row.event !== undefined) return;
      await sandbox.clearFaults();
      await news.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('status').filter({ hasText: 'Change undone' })).toBeVisible();
      expect((await api.post(id)).caption).toBe('Stored');
    });
  }
});
