/**
 * Page translation, as browsers do it: the words of each text node are put into elements, and the text
 * node that React knows is gone from where it was. What changes has to change all the same, and nothing
 * may crash.
 */
import type { Page } from '@playwright/test';
import { ConflictPanel } from './pages/conflict-panel.ts';
import { SlideList } from './pages/slide-list.ts';
import { expect, test } from './fixtures.ts';

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
 * Texts in dialogs that stand beside something else, by their parent: React would change or remove them
 * as the nodes that a translation has replaced.
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
          const isInDialog = parent?.closest('[role="dialog"], [role="alertdialog"]') ?? null;
          // The choices of a radio group are replaced whole where their names change.
          const isWhole = parent?.nodeName === 'LABEL';
          if (parent !== null && isInDialog !== null && !isWhole) {
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
    await conflict.keep('mine', 'Caption');
    await conflict.use.click();
    await expect(drawer.alert).toHaveCount(0);
    await translate(page);
    await drawer.saveAndExpectSaved();
    expect(await api.post(id)).toMatchObject({ caption: 'Mine' });
  });
});

test('no text in the drawer stands bare beside something that comes and goes', async ({
  drawer,
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
});
