/** Nothing typed is lost: not by a reload, a crash, a full storage or an expired key. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { EditDrawer } from '../pages/edit-drawer.ts';
import { holdNextPatch } from '../patches.ts';

test.use({ world: { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' } });

const TYPED = 'Typed, not saved';

const keptDrafts = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rundown:draft:')));

/** Types, and waits until the browser has kept it. */
async function typeAndKeep(drawer: EditDrawer, page: Page): Promise<void> {
  await drawer.changeCaption(TYPED);
  await expect.poll(() => keptDrafts(page)).toHaveLength(1);
}

const restored = (drawer: EditDrawer) =>
  drawer.note.filter({ hasText: /Your unsaved changes from .* are back/ });

test('a reload asks first, a closed tab loses nothing, and after 14 days it is forgotten', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Stored', scheduledTime: '2026-06-01T10:00:00Z' });
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });

  await test.step('a reload asks first, and what was typed is back after it', async () => {
    await drawer.visit(id);
    // A browser asks only on a page that was really used.
    await drawer.caption.click();
    await drawer.changeCaption(TYPED);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await expect(drawer.caption).toHaveValue(TYPED);
    await expect(restored(drawer)).toContainText('from just now');
    await expect(restored(drawer)).toContainText('has not changed since');
    expect((await api.post(id)).caption).toBe('Stored');
  });

  const next = await page.context().newPage();
  const again = new EditDrawer(next);
  await test.step('a closed tab loses nothing; the note gives the age and what changed since', async () => {
    await page.close();
    await sandbox.moveClock('2026-04-06T13:00:00Z');
    const scheduledTime = '2026-06-02T15:45:00Z';
    await sandbox.change(id, { scheduledTime });
    await next.clock.setFixedTime('2026-04-06T13:00:00Z');
    await again.visit(id);
    await expect(again.caption).toHaveValue(TYPED);
    await expect(restored(again)).toContainText(/from 2 h(ours)? ago/);
    await expect(restored(again)).toContainText('The post has changed since: time');
    await again.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ caption: TYPED, scheduledTime });
    expect(await keptDrafts(next)).toEqual([]);
  });

  await test.step('after 14 days it is forgotten', async () => {
    const other = await sandbox.createPost({
      caption: 'Stored',
      scheduledTime: '2026-06-01T10:00:00Z',
    });
    await again.goTo(other);
    await typeAndKeep(again, next);
    await sandbox.moveClock('2026-04-21T13:00:00Z');
    await next.clock.setFixedTime('2026-04-21T13:00:00Z');
    next.on('dialog', (dialog) => void dialog.accept());
    await next.reload();
    await expect(again.caption).toHaveValue('Stored');
    await expect(restored(again)).toHaveCount(0);
    await expect.poll(() => keptDrafts(next)).toEqual([]);
  });
});

test('discarding forgets it; one that cannot be read is ignored and swept away', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Stored' });
  await list.visit();

  for (const { name, text } of [
    { name: 'malformed', text: '{"version":1,"draft":' },
    { name: 'of another version', text: '{"version":0,"caption":"old"}' },
  ]) {
    await test.step(`a kept draft that is ${name} is ignored and swept away`, async () => {
      await page.evaluate(([key, value]) => localStorage.setItem(`rundown:draft:${key}`, value), [
        id,
        text,
      ] as const);
      await drawer.goTo(id);
      await expect(drawer.caption).toHaveValue('Stored');
      await expect.poll(() => keptDrafts(page)).toEqual([]);
      await drawer.close();
      await expect(drawer.dialog).toBeHidden();
    });
  }

  await test.step('in the question', async () => {
    await drawer.goTo(id);
    await typeAndKeep(drawer, page);
    await drawer.close();
    await drawer.answerDiscard('Discard');
    await expect(drawer.dialog).toBeHidden();
    expect(await keptDrafts(page)).toEqual([]);
  });

  await test.step('in the note', async () => {
    await drawer.goTo(id);
    await expect(drawer.caption).toHaveValue('Stored');
    await typeAndKeep(drawer, page);
    await sandbox.change(id, { caption: 'Changed by a colleague' });
    await page.reload();
    await drawer.note.getByRole('button', { name: 'Discard them' }).click();
    await expect(drawer.caption).toHaveValue('Changed by a colleague');
    await expect.poll(() => keptDrafts(page)).toEqual([]);
    await sandbox.change(id, { caption: 'Changed once more' });
    await page.reload();
    await expect(drawer.caption).toHaveValue('Changed once more');
    await expect(restored(drawer)).toHaveCount(0);
  });
});

test('a full storage is said, and saving works', async ({ api, drawer, list, page, sandbox }) => {
  const id = await sandbox.createPost({ caption: 'Stored' });
  await list.visit();
  await page.evaluate(() => {
    for (let size = 1_000_000, part = 0; size > 1; part += 1) {
      try {
        localStorage.setItem(`filler ${part}`, 'x'.repeat(size));
      } catch {
        size = Math.floor(size / 2);
      }
    }
  });
  await drawer.goTo(id);
  await drawer.changeCaption(TYPED);
  await expect(drawer.dialog).toContainText('This browser keeps no drafts');
  await drawer.saveAndExpectSaved();
  expect((await api.post(id)).caption).toBe(TYPED);
});

test('a blocked storage is said, and saving works', async ({ api, drawer, page, sandbox }) => {
  const id = await sandbox.createPost({ caption: 'Stored' });
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await drawer.visit(id);
  await drawer.changeCaption(TYPED);
  await expect(drawer.dialog).toContainText('This browser keeps no drafts');
  await drawer.saveAndExpectSaved();
  expect((await api.post(id)).caption).toBe(TYPED);
});

test('an expired key keeps the work, through a reload too; so does typing under a save', async ({
  api,
  drawer,
  page,
  sandbox,
  watch,
}) => {
  watch.expectConsoleError(/401/);
  const id = await sandbox.createPost({ caption: 'Stored' });
  await drawer.visit(id);

  await test.step('an expired key keeps the work', async () => {
    await sandbox.addFault({ match: { path: '/v1/' }, status: 401, times: 1000 });
    await drawer.changeCaption(TYPED);
    await drawer.save();
    await expect(drawer.alert.filter({ hasText: 'Not saved' })).toContainText('INFINIPOST_API_KEY');
    await expect(drawer.caption).toHaveValue(TYPED);
    await sandbox.clearFaults();
    await page.reload();
    await expect(drawer.caption).toHaveValue(TYPED);
    await drawer.saveAndExpectSaved();
    expect((await api.post(id)).caption).toBe(TYPED);
  });

  await test.step('what is typed while a save is under way is not lost with it', async () => {
    await drawer.goTo(id);
    const patch = await holdNextPatch(page);
    await drawer.changeCaption('First thought');
    await drawer.save();
    await expect(drawer.saveButton).toHaveAttribute('aria-busy', 'true');
    await drawer.changeCaption('Second thought');
    await patch.release();
    await expect(drawer.saveButton).toHaveAttribute('aria-busy', 'false');
    expect((await api.post(id)).caption).toBe('First thought');
    await expect(drawer.caption).toHaveValue('Second thought');
    await expect(drawer.dialog).toContainText('Changed: caption');
    await drawer.saveAndExpectSaved();
    expect((await api.post(id)).caption).toBe('Second thought');
  });
});
