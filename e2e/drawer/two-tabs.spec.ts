/** Two tabs of one browser: what one saves, the other knows at once. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { ConflictPanel } from '../pages/conflict-panel.ts';
import { EditDrawer } from '../pages/edit-drawer.ts';
import { RundownList } from '../pages/rundown-list.ts';

const WORLD = { seed: 7, posts: 5, now: '2026-04-06T11:00:00Z' };
test.use({ world: WORLD });

/** Time stands in it: nothing is read again by a timer, so what it learns came from the other. */
async function stillTab(other: Page): Promise<Page> {
  const page = await other.context().newPage();
  await page.clock.setFixedTime(WORLD.now);
  return page;
}

test('a save in one tab is in the other tab’s list at once', async ({ drawer, page, sandbox }) => {
  const id = await sandbox.createPost({ caption: 'Before' });
  const other = await stillTab(page);
  const otherList = new RundownList(other);
  await otherList.visit();
  await expect(otherList.link('Before')).toBeVisible();
  await drawer.visit(id);
  await drawer.changeCaption('After');
  await drawer.saveAndExpectSaved();
  await expect(otherList.link('After')).toBeVisible();
  await expect(otherList.link('Before')).toHaveCount(0);
});

test('unsaved changes in the second tab meet a conflict, and no save takes its draft', async ({
  api,
  drawer,
  page,
  sandbox,
}) => {
  const id = await sandbox.createPost({ caption: 'Before' });
  const other = await stillTab(page);
  const otherDrawer = new EditDrawer(other);
  await otherDrawer.visit(id);
  await drawer.visit(id);

  await test.step('they meet a conflict, not an overwrite', async () => {
    await otherDrawer.changeCaption('From the second tab');
    await drawer.changeCaption('From the first tab');
    await drawer.saveAndExpectSaved();

    const conflict = new ConflictPanel(other);
    await expect(conflict.field('Caption')).toContainText('From the first tab');
    await expect(otherDrawer.caption).toHaveValue('From the second tab');
    expect((await api.post(id)).caption).toBe('From the first tab');
    await conflict.saveMine.click();
    await expect(otherDrawer.dialog).toBeHidden();
    expect((await api.post(id)).caption).toBe('From the second tab');
  });

  await test.step('a save in one tab does not take the draft of the other with it', async () => {
    await otherDrawer.goTo(id);
    await drawer.goTo(id);
    await drawer.changeCaption('From the first tab again');
    await otherDrawer.changeCaption('From the second tab again');
    await drawer.saveAndExpectSaved();
    await expect(new ConflictPanel(other).panel).toBeVisible();
    await other.close();
    await drawer.visit(id);
    await expect(drawer.caption).toHaveValue('From the second tab again');
  });
});

test('two browsers see who has a post open, and what the other saves', async ({
  browser,
  drawer,
  page,
  sandbox,
  server,
}) => {
  const id = await sandbox.createPost({ caption: 'Before' });
  const context = await browser.newContext({ baseURL: server.origin });
  try {
    const other = await context.newPage();
    await other.clock.setFixedTime(WORLD.now);
    const otherDrawer = new EditDrawer(other);
    const otherList = new RundownList(other);
    await otherDrawer.visit(id);
    await drawer.visit(id);
    for (const one of [page, other]) {
      await expect(one.getByRole('note').filter({ hasText: 'has this open' })).toBeVisible();
    }
    await otherList.visit();
    await expect(page.getByText('has this open')).toHaveCount(0);
    await expect(otherList.link('Before')).toBeVisible();
    await drawer.changeCaption('After');
    await drawer.saveAndExpectSaved();
    await expect(otherList.link('After')).toBeVisible({ timeout: 2000 });
  } finally {
    await context.close();
  }
});
