/**
 * Every way a save can go wrong. Each time the sentence says what to do, what was typed stays, the
 * API tells whether anything was stored, and the next try works.
 */
import { expect, test } from './fixtures.ts';
import type { Fault } from './sandbox-client.ts';

interface Case {
  readonly name: string;
  readonly fault: Omit<Fault, 'match'>;
  readonly says: RegExp;
}

const FAILURES: Case[] = [
  { name: '401', fault: { status: 401 }, says: /API key was not accepted.*INFINIPOST_API_KEY/s },
  {
    name: '400 with a message',
    fault: { status: 400, body: { error: { code: 'bad', message: 'Caption has a bad word' } } },
    says: /Caption has a bad word.*Change what it names/s,
  },
  {
    name: '429',
    fault: { status: 429, headers: { 'retry-after': '7' } },
    says: /too many requests.*Wait 7 seconds/s,
  },
  { name: '500', fault: { status: 500 }, says: /internal error.*try again/s },
  { name: '503', fault: { status: 503 }, says: /not available right now.*try again/s },
  // Chromium tries again by itself on each kept connection that was closed under it, so many drops.
  {
    name: 'a dropped connection',
    fault: { drop: 'before', times: 20 },
    says: /connection was lost.*online/s,
  },
  {
    name: 'an HTML page from a proxy',
    fault: { status: 502, body: '<html><body>Bad gateway</body></html>' },
    says: /not saved.*try again/is,
  },
  {
    name: 'HTML under a 200',
    fault: { body: '<html><body>Sign in</body></html>' },
    says: /not be understood.*try again/s,
  },
];

for (const { name, fault, says } of FAILURES) {
  test(`a save that meets ${name} says what to do and loses nothing`, async ({
    api,
    drawer,
    sandbox,
    watch,
  }) => {
    watch.expectConsoleError(/Failed to load resource/);
    const id = await sandbox.createPost({ caption: 'Stored' });
    await sandbox.addFault({ match: { method: 'PATCH', path: `/v1/posts/${id}` }, ...fault });
    await drawer.visit(id);
    await drawer.changeCaption('Typed with care');
    await drawer.save();

    await expect(drawer.alert).toHaveText(says);
    await expect(drawer.alert).toContainText('What you typed is kept');
    await expect(drawer.caption).toHaveValue('Typed with care');
    expect((await api.post(id)).caption).toBe('Stored');

    await sandbox.clearFaults();
    await drawer.saveAndExpectSaved();
    expect((await api.post(id)).caption).toBe('Typed with care');
  });
}

const LOST_ANSWERS: Omit<Case, 'says'>[] = [
  { name: 'a connection dropped after the work was done', fault: { drop: 'after' } },
  { name: 'an answer cut off in the middle', fault: { truncate: true } },
];

for (const { name, fault } of LOST_ANSWERS) {
  test(`a save that was stored is told so in spite of ${name}`, async ({
    api,
    drawer,
    sandbox,
    watch,
  }) => {
    watch.expectConsoleError(/Failed to load resource/);
    const id = await sandbox.createPost({ caption: 'Before' });
    await sandbox.addFault({ match: { method: 'PATCH', path: `/v1/posts/${id}` }, ...fault });
    await drawer.visit(id);
    await drawer.changeCaption('After');
    await drawer.saveAndExpectSaved();
    expect((await api.post(id)).caption).toBe('After');
  });
}

test('a server that does not answer is given up on', async ({ drawer, page, sandbox }) => {
  // Twenty seconds of patience, shortened: the clock is the one thing that a test may bend.
  await page.addInitScript(() => {
    const patient = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (ms) => patient(ms / 20);
  });
  const id = await sandbox.createPost({ caption: 'Stored' });
  const match = { method: 'PATCH', path: `/v1/posts/${id}` };
  await sandbox.addFault({ match, delayMs: 60_000 });
  await drawer.visit(id);
  await drawer.changeCaption('Typed with care');
  await drawer.save();
  await expect(drawer.saveButton).toHaveAttribute('aria-busy', 'true');
  await expect(drawer.alert).toHaveText(/no answer came in time/);
  await expect(drawer.caption).toHaveValue('Typed with care');
  await drawer.saveAndExpectSaved();
});

test('a post that was deleted meanwhile is said to be gone', async ({
  api,
  drawer,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/404/);
  const id = await sandbox.createPost({ caption: 'Soon gone' });
  await drawer.visit(id);
  await drawer.changeCaption('Too late');
  await api.deletePost(id);
  await drawer.save();
  await expect(drawer.alert.filter({ hasText: 'Not saved' })).toContainText('no longer exists');
  await expect(drawer.caption).toHaveValue('Too late');
});

test('a list that cannot be loaded says why, and loads at the second try', async ({
  list,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/Failed to load resource/);
  await sandbox.addFault({ match: { path: '/v1/posts?' }, status: 401 });
  await page.goto('/');
  await expect(list.alert).toContainText('API key was not accepted');
  // Four empty weeks would say that nothing is planned.
  const fourWeeks = page.getByText('Next 4 weeks', { exact: true });
  // They come when the browser is idle, with code of their own.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForLoadState('networkidle');
  await expect(fourWeeks).toHaveCount(0);
  await list.tryAgain.click();
  await expect(list.rows.first()).toBeVisible();
  await expect(fourWeeks).toBeVisible();
  await expect(list.alert).toHaveCount(0);
});
