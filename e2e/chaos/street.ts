/** What happens on the street while somebody edits: to the page, to its history, to half a date. */
import type { Page } from '@playwright/test';
import type { ChaosUser } from './chaos-user.ts';

export const STREET = ['translate', 'back', 'forward', 'reload', 'half a date'] as const;
export type Street = (typeof STREET)[number];

/** In the page: the words of each text node go into two nested elements, as a translation does it. */
function translatePage(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode() !== null) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!(node instanceof Text) || node.data.trim() === '' || parent === null) continue;
    if (parent.closest('[translate="no"], script, style, textarea, font') === null)
      texts.push(node);
  }
  for (const text of texts) {
    const outer = document.createElement('font');
    const inner = document.createElement('font');
    inner.textContent = text.data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

/**
 * Lets it happen to an open drawer with unsaved changes, and answers what the page then asks so that
 * the edit goes on. Returns what was lost by it, null for nothing.
 */
export async function meet(
  street: Street,
  page: Page,
  { drawer, reload }: ChaosUser,
  caption: string | undefined,
): Promise<string | null> {
  if (street === 'translate') await page.evaluate(translatePage);
  if (street === 'reload') {
    await reload();
    await drawer.caption.waitFor();
  }
  if (street === 'back' || street === 'forward') {
    const isInPage = await page.evaluate(() => window.history.state?.fromList === true);
    await page.evaluate((way) => window.history[way](), street);
    // Forward leads nowhere, and Back out of the page itself is the browser's question.
    if (street === 'back' && isInPage) {
      await drawer.discardQuestion.waitFor({ timeout: 60_000 });
      await drawer.answerDiscard('Keep editing');
      await drawer.discardQuestion.waitFor({ state: 'hidden' });
    }
    await drawer.caption.waitFor();
  }
  if (street === 'half a date') {
    const whole = await drawer.time.inputValue();
    await drawer.time.fill('');
    if (await drawer.saveButton.isEnabled()) return 'half a date could be saved';
    await drawer.time.fill(whole);
  }
  if (caption === undefined || (await drawer.caption.inputValue()) === caption) return null;
  return `${street} lost the caption`;
}
