/** The list, by what a person sees on it (roles and names are fixed: end-to-end tests find things by them). */
import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';

export type StatusFilter = 'Upcoming' | 'Posted' | 'Failed' | 'All';

export class RundownList {
  readonly #page: Page;
  readonly heading: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  readonly alert: Locator;
  readonly tryAgain: Locator;
  /** The quiet word after an action: "Changes saved". */
  readonly notice: Locator;

  constructor(page: Page) {
    this.#page = page;
    const main = page.getByRole('main');
    this.heading = main.getByRole('heading', { level: 1, name: 'Scheduled posts' });
    this.rows = page.getByRole('list', { name: 'Posts' }).getByRole('listitem');
    this.search = page.getByRole('searchbox', { name: 'Search captions' });
    this.alert = main.getByRole('alert');
    this.tryAgain = this.alert.getByRole('button', { name: 'Try again' });
    this.notice = page.getByRole('status').filter({ hasText: 'Changes saved' });
  }

  /** Opens the list; `search` is the URL's query (`?status=all`). Waits for the first rows. */
  async visit(search = ''): Promise<void> {
    await this.#page.goto(`/${search}`);
    await expect(this.rows.first()).toBeVisible();
  }

  /** The row of a post, by its caption's first words. */
  row(caption: string): Locator {
    return this.rows.filter({ has: this.link(caption) });
  }

  /** Its name begins with the caption's first line. */
  link(caption: string): Locator {
    return this.#page.getByRole('link', { name: new RegExp(`^${escapeRegExp(caption)}`) });
  }

  /** Opens a post's drawer with the mouse. */
  async open(caption: string): Promise<void> {
    await this.link(caption).click();
  }

  async filterStatus(status: StatusFilter): Promise<void> {
    const option = this.#page
      .getByRole('radiogroup', { name: 'Status' })
      .getByRole('radio', { name: status });
    await option.check();
    await expect(option).toBeChecked();
  }

  async filterBy(name: 'Platform' | 'Content' | 'Account', option: string): Promise<void> {
    await choose(this.#page, this.#page.getByRole('combobox', { name }), option);
  }

  async searchFor(text: string): Promise<void> {
    await this.search.fill(text);
  }

  /** Takes the last save back, and waits until that has been done. */
  async undo(): Promise<void> {
    await this.notice.getByRole('button', { name: 'Undo' }).click();
  }
}

/** Picks an option of a native select or of a Radix one, whichever stands there. */
export async function choose(page: Page, combobox: Locator, option: string): Promise<void> {
  const isNative = await combobox.evaluate((element) => element instanceof HTMLSelectElement);
  if (isNative) {
    await combobox.selectOption({ label: option });
    return;
  }
  await combobox.click();
  await page.getByRole('option', { name: option }).click();
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
