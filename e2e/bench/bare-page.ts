/**
 * The same interactions on a page that does nothing else: a button that shows a text area, a text area,
 * and a save of a read and a PATCH. No page can be faster on this machine, so its figures say how much
 * of Rundown's are the machine's, the browser's and the measuring's own.
 */
import type { Browser } from '@playwright/test';
import { clickAndTime, saveAndTime, settle, slowPage, typeAndTime } from './time-in-page.ts';

export interface BareVisit {
  /** All times in milliseconds. */
  readonly keys: readonly number[];
  readonly opens: readonly number[];
  readonly saves: readonly number[];
}

const ROUNDS = 6;

/** Visits the bare page at `origin`, and saves the post a few times with it. */
export async function visitBarePage(
  browser: Browser,
  origin: string,
  postId: string,
): Promise<BareVisit> {
  const { context, page } = await slowPage(browser);
  // Any answer of the same origin will do: what it shows is replaced.
  await page.goto(`${origin}/v1/accounts`);
  await page.evaluate((path) => {
    const row = document.createElement('div');
    row.role = 'list';
    row.ariaLabel = 'Posts';
    row.textContent = 'Before';
    const open = document.createElement('button');
    open.textContent = 'Open';
    open.addEventListener('click', () => {
      const form = document.createElement('form');
      const caption = document.createElement('textarea');
      const save = document.createElement('button');
      save.textContent = 'Save';
      form.append(caption, save);
      const send = async () => {
        const { value } = caption;
        await (await fetch(path)).json();
        const answer = await fetch(path, {
          method: 'PATCH',
          headers: {
            'content-type': 'application/json',
            'x-rundown-attempt': String(performance.now()),
          },
          body: JSON.stringify({ caption: value }),
        });
        await answer.json();
        row.textContent = answer.ok ? value : `${answer.status}`;
        form.remove();
      };
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        void send();
      });
      document.body.append(form);
      caption.focus();
    });
    document.body.replaceChildren(row, open);
  }, `/v1/posts/${postId}`);

  const opens: number[] = [];
  const saves: number[] = [];
  const keys: number[] = [];
  const caption = page.getByRole('textbox');
  for (let round = 0; round < ROUNDS; round += 1) {
    await settle(page);
    opens.push(await clickAndTime(page, page.getByRole('button', { name: 'Open' })));
    keys.push(...(await typeAndTime(page, caption, 'Fresh today!')));
    const text = `Fresh ${round} ${Date.now()}`;
    await caption.fill(text);
    await settle(page);
    const save = page.getByRole('button', { name: 'Save' });
    saves.push(await saveAndTime(page, save, { postId, text }));
  }
  await context.close();
  return { keys, opens, saves };
}
