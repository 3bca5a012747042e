/**
 * Page translation, as browsers do it: the words of each text node are put into elements, and the text
 * node that React knows is gone from where it was. What changes has to change all the same, and nothing
 * may crash.
 */
import type { Page } from '@playwright/test';
import { ConflictPanel } from '../pages/conflict-panel.ts';
import { SlideList } from '../pages/slide-list.ts';
import { expect, test } from '../fixtures.ts';

/** Puts the words of each text node in the page into two nested elements. */
const translate = (page: Page) =>
  page.evaluate(() => {
    const texts: Text[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Text && node.data.trim() !== '') texts.push(node);
    }
    for (const text of texts) {
      if (
        ['SCRIPT', 'STYLE', 'TEXTAREA', 'OPTION', 'FONT'].includes(text.parentNode?.nodeName ?? '')
      )
        continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = text.data;
      outer.append(inner);
      text.replaceWith(outer);
    }
  });

/**
 * Texts that stand beside something else, by their parent: React would change or remove them as the nodes
 * that a translation has replaced.
 */
const bareTexts = (page: Page) =>
  page.evaluate(() => {
    interface Fiber {
      readonly tag: number;
      readonly child: Fiber | null;
      readonly sibling: Fiber | null;
      readonly stateNode: unknown;
    }
    const root = document.getElementById('root');
    const key = Object.keys(root ?? {}).find((name) => name.startsWith('__reactContainer$'));
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- React's own record of what it renders; there is no public one
    const start = Reflect.get(root ?? {}, key ?? '') as Fiber | undefined;
    const found: string[] = [];
    const walk = (fiber: Fiber | null): void => {
      for (let next = fiber; next !== null; next = next.sibling) {
        const node = next.tag === 6 ? next.stateNode : null;
        if (node instanceof Text && node.data.trim() !== '') {
          const parent = node.parentElement;
          // The choices of a radio group are replaced whole where their names change.
          if (parent !== null && parent.closest('label') === null) {
            found.push(`<${parent.tagName.toLowerCase()}> ${node.data}`);
          }
        }
        walk(next.child);
      }
    };
    walk(start ?? null);
    return found;
  });

const SCHEDULED = '2026-04-09T18:00:00Z';

test('the drawer changes what it says in a translated page, and settles a conflict there', async ({
  api,
  drawer,
  page,
  sandbox,
  watch,
}) => {
  const id = await sandbox.createPost({ caption: 'Bread', scheduledTime: SCHEDULED });
  await drawer.visit(id);
  await expect(drawer.dialog).toContainText('Goes live Thu 9 Apr 2026, 14:00 EDT');
  await translate(page);

  await drawer.setTime('2026-04-10T15:30');
  await expect(drawer.dialog).toContainText('Goes live Fri 10 Apr 2026, 15:30 EDT');
  await expect(drawer.dialog).not.toContainText('Thu 9 Apr');
  await drawer.changeCaption('Bread and butter');
  await expect(drawer.dialog).toContainText('16 / 2,200');
  await expect(drawer.dialog).toContainText('Changed: caption and time');
  await translate(page);
  await drawer.pickZone('Tokyo (JST)');
  await translate(page);
  await drawer.pickZone('London (GMT)');
  await expect(drawer.dialog).toContainText('15:30 BST');

  await translate(page);
  await page.keyboard.press('Escape');
  await expect(drawer.discardQuestion).toBeVisible();
  await translate(page);
  await drawer.answerDiscard('Keep editing');
  await sandbox.addFault({ match: { method: 'PATCH' }, status: 500 });
  watch.expectConsoleError(/500 \(Internal Server Error\)/);
  await drawer.save();
  await expect(drawer.alert).toContainText('Not saved');
  await expect(drawer.caption).toHaveValue('Bread and butter');
  await translate(page);
  await drawer.saveAndExpectSaved();
  expect(await api.post(id)).toMatchObject({ caption: 'Bread and butter' });

  await test.step('a conflict is settled in a translated page', async () => {
    await drawer.goTo(id);
    await drawer.changeCaption('Mine');
    await sandbox.change(id, { caption: 'Theirs' });
    await translate(page);
    await drawer.save();
    await expect(drawer.alert).toContainText('else changed the caption');
    await translate(page);
    const conflict = new ConflictPanel(page);
    await conflict.saveMine.click();
    await expect(drawer.dialog).toBeHidden();
    expect(await api.post(id)).toMatchObject({ caption: 'Mine' });
  });
});

test('no text stands bare beside something that comes and goes: in the drawer, the list, the planner and over them', async ({
  drawer,
  list,
  page,
  sandbox,
}) => {
  const slides = ['https://media.example/a.jpg', 'https://media.example/b.jpg'];
  const id = await sandbox.createPost({
    caption: 'Many #words @here',
    contentType: 'slides',
    contentUrl: slides,
  });
  await drawer.visit(id);
  await new SlideList(page).button('Remove slide 2').click();
  await drawer.changeCaption('Changed #words');
  await drawer.pickZone('Tokyo (JST)');
  expect(await bareTexts(page)).toEqual([]);
  await drawer.sound.click();
  expect(await bareTexts(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(drawer.discardQuestion).toBeVisible();
  expect(await bareTexts(page)).toEqual([]);
  await drawer.answerDiscard('Discard');

  await test.step('the list, searched and found nothing', async () => {
    // Only read so: the sandbox's publisher would post what is really due.
    const lateId = await sandbox.createPost({ caption: 'Many years late', timezone: 'Asia/Tokyo' });
    const posts = { [lateId]: { scheduledTime: '2026-04-05T10:00:00Z' } };
    await sandbox.addFault({ match: { method: 'GET', path: '/v1/posts' }, posts, times: 1000 });
    await list.visit('?q=many');
    await expect(page.getByText('overdue').first()).toBeVisible();
    expect(await bareTexts(page)).toEqual([]);
    await translate(page);
    await list.searchFor('zzzz');
    await expect(page.getByText('No post matches these filters')).toBeVisible();
    expect(await bareTexts(page)).toEqual([]);
    await translate(page);
    await list.searchFor('years');
    await expect(list.rows.first()).toContainText('Many years late');
    await translate(page);
    await list.searchFor('');
  });

  await test.step('what is done to many, and the palette', async () => {
    const checks = list.rows.getByRole('checkbox', { name: /^Select “/ });
    await checks.nth(2).check();
    await translate(page);
    await checks.nth(3).check();
    for (const name of ['Change times', 'Replace in captions', 'Change sound']) {
      await page.getByRole('button', { name }).click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('button', { name: 'Close' })).toBeVisible();
      expect(await bareTexts(page)).toEqual([]);
      await translate(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    }
    await page.keyboard.press('ControlOrMeta+k');
    const results = page.getByRole('dialog', { name: 'Commands' });
    for (const words of ['zzzz', 'week', 'a', 'zzzz', 'week']) {
      await results.getByRole('combobox').fill(words);
      await expect(results.getByRole('status')).toHaveText(
        words === 'zzzz' ? /No post and no command/ : words === 'a' ? /first 20/ : '',
      );
      expect(await bareTexts(page)).toEqual([]);
      await translate(page);
    }
    await page.keyboard.press('Enter');
  });

  await test.step('a week and a month', async () => {
    const title = page.getByRole('region', { name: 'Planner' }).getByRole('heading');
    await expect(title).toHaveText(/6 – 12 April 2026|5 – 11 April 2026/);
    expect(await bareTexts(page)).toEqual([]);
    await translate(page);
    await page.getByRole('button', { name: 'Next week' }).click();
    await page.getByRole('radio', { name: 'Month' }).check();
    await expect(title).toHaveText('April 2026');
    await translate(page);
    expect(await bareTexts(page)).toEqual([]);
    await page.getByRole('button', { name: 'Next month' }).click();
    await expect(title).toHaveText('May 2026');
  });
});
