/** The slides of the drawer, with what a hand, a finger or a keyboard can do to them. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

export class SlideList {
  readonly #page: Page;
  readonly #dialog: Locator;
  readonly urls: Locator;
  readonly rows: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#dialog = page.getByRole('dialog', { name: /^(Edit post|Post details)$/ });
    this.urls = this.#dialog.getByRole('textbox', { name: /^Slide \d+ URL$/ });
    this.rows = this.#dialog.getByRole('list', { name: 'Slides' }).getByRole('listitem');
  }

  /** Counted from 1, as on the screen. */
  handle(number: number): Locator {
    return this.button(`Drag slide ${number}`);
  }

  button(name: string): Locator {
    return this.#dialog.getByRole('button', { name, exact: true });
  }

  /** What is announced; it stands in the page, seen or not. */
  said(text: string): Locator {
    return this.#page.getByRole('status').filter({ hasText: text });
  }

  /** The picture of a slide, away from the buttons over it. */
  async press(number: number, modifiers: ('Shift' | 'ControlOrMeta')[] = []): Promise<void> {
    await this.row(number).locator('[data-grab] > :first-child').click({ modifiers });
  }

  /** The focused handle's slide. dnd-kit hears of the arrows from a timer on, which may be late. */
  async pickUpByKey(said: string): Promise<void> {
    await this.#page.keyboard.press('Space');
    await expect(this.said(said)).toHaveCount(1);
    await this.#page.evaluate(() => new Promise((done) => setTimeout(done)));
  }

  get selected(): Locator {
    return this.#dialog.getByRole('checkbox', { name: /^Select slide/, checked: true });
  }

  checkbox(number: number): Locator {
    return this.#dialog.getByRole('checkbox', { name: `Select slide ${number}`, exact: true });
  }

  /** The row of a slide, with all that is said about it. */
  row(number: number): Locator {
    return this.rows.nth(number - 1);
  }

  async expectOrder(urls: readonly string[]): Promise<void> {
    await expect(this.urls).toHaveCount(urls.length);
    await expect(async () => {
      const shown = await this.urls.evaluateAll((inputs) =>
        inputs.map((input) => (input instanceof HTMLInputElement ? input.value : '')),
      );
      expect(shown).toEqual(urls);
    }).toPass();
  }

  async #middleOf(number: number): Promise<Point> {
    const box = await this.handle(number).boundingBox();
    if (box === null) throw new Error(`Slide ${number} has no handle on the screen`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  /** To the middle of the drawer: near its edges a drag would scroll it. */
  async #centre(number: number): Promise<void> {
    await this.handle(number).evaluate((handle) => handle.scrollIntoView({ block: 'center' }));
  }

  /** A hand that stays where it is, trembling, until the page has seen it there. */
  async #untilOver(place: number, tremble: (step: number) => Promise<unknown>): Promise<void> {
    let step = 0;
    await expect(async () => {
      await tremble((step += 1));
      await expect(this.said(`over place ${place} of`)).toHaveCount(1, { timeout: 500 });
    }).toPass();
  }

  async dragByMouse(from: number, to: number): Promise<void> {
    await this.#centre(to);
    const [start, end] = [await this.#middleOf(from), await this.#middleOf(to)];
    const { mouse } = this.#page;
    await mouse.move(start.x, start.y);
    await mouse.down();
    await mouse.move(end.x, end.y, { steps: 8 });
    await this.#untilOver(to, (step) => mouse.move(end.x + (step % 2), end.y));
    await mouse.up();
  }

  /** A finger, as the browser itself sees one. */
  async dragByTouch(from: number, to: number): Promise<void> {
    await this.#centre(to);
    const [start, end] = [await this.#middleOf(from), await this.#middleOf(to)];
    const client = await this.#page.context().newCDPSession(this.#page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: Point) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: point === undefined ? [] : [point],
      });
    await touch('touchStart', start);
    for (let step = 1; step <= 8; step += 1) {
      const part = step / 8;
      const [x, y] = [start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part];
      await touch('touchMove', { x, y });
    }
    await this.#untilOver(to, (step) => touch('touchMove', { x: end.x + (step % 2), y: end.y }));
    await touch('touchEnd');
  }

  /** Pastes from the clipboard, as Ctrl+V does. */
  async pasteInto(number: number, text: string): Promise<void> {
    await this.#page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await this.#page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
    await this.#dialog.getByRole('textbox', { name: `Slide ${number} URL`, exact: true }).focus();
    await this.#page.keyboard.press('ControlOrMeta+V');
  }
}
