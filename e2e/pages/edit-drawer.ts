/** The drawer, by what a person sees in it (roles and names are fixed: end-to-end tests find things by them). */
import { postPath } from '#api/post-path.ts';
import { postAddress } from '#domain/list/post-address.ts';
import type { Locator, Page } from '@playwright/test';
import { expect } from './patient-expect.ts';
import { choose } from './rundown-list.ts';

export class EditDrawer {
  readonly #page: Page;
  /** Open in either form: "Edit post", or "Post details" when locked. */
  readonly dialog: Locator;
  readonly locked: Locator;
  readonly caption: Locator;
  /** Its value is `YYYY-MM-DDTHH:MM`. */
  readonly time: Locator;
  readonly zone: Locator;
  readonly videoUrl: Locator;
  readonly sound: Locator;
  readonly saveButton: Locator;
  readonly closeButton: Locator;
  readonly alert: Locator;
  /** Why a locked post cannot be changed. */
  readonly note: Locator;
  readonly discardQuestion: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: /^(Edit post|Post details)$/ });
    this.locked = page.getByRole('dialog', { name: 'Post details' });
    this.caption = this.dialog.getByRole('textbox', { name: 'Caption' });
    this.time = this.dialog.getByLabel('Scheduled time');
    this.zone = this.dialog.getByRole('combobox', { name: 'Timezone' });
    this.videoUrl = this.dialog.getByRole('textbox', { name: 'Video URL' });
    this.sound = this.dialog.getByRole('combobox', { name: 'Sound' });
    this.saveButton = this.dialog.getByRole('button', { name: 'Save changes' });
    this.closeButton = this.dialog.getByRole('button', { name: 'Close', exact: true });
    this.alert = this.dialog.getByRole('alert');
    this.note = this.dialog.getByRole('note');
    this.discardQuestion = page.getByRole('alertdialog', { name: 'Discard changes?' });
  }

  /** Opens a post by its address, as a shared link does, and waits until it has been read. */
  async visit(postId: string): Promise<void> {
    await this.openAndRead(postId, () => this.#page.goto(postAddress(postId)));
  }

  /**
   * Opens a post in the page that is there already, as a link in it would, and waits until it has been
   * read. A toast that stands there is dismissed: the next is to be seen for itself.
   */
  async goTo(postId: string): Promise<void> {
    const dismiss = this.#page.getByRole('status').getByRole('button', { name: 'Dismiss' });
    if (await dismiss.isVisible()) await dismiss.click();
    await this.openAndRead(postId, () =>
      this.#page.evaluate(
        (address) => window.history.pushState(null, '', address),
        postAddress(postId),
      ),
    );
  }

  /**
   * Opens a post with `open`, and waits until the drawer has read it: what a journey changes behind its
   * back afterwards, the drawer cannot know yet.
   */
  async openAndRead(postId: string, open: () => Promise<unknown>): Promise<void> {
    const asked = this.#page.waitForRequest((request) => {
      const { pathname, search } = new URL(request.url());
      return request.method() === 'GET' && pathname + search === postPath(postId);
    });
    // Where it does not open, that is what has to be said.
    asked.catch(() => {});
    await open();
    await expect(this.dialog).toBeVisible();
    await (await asked).response();
  }

  async changeCaption(text: string): Promise<void> {
    await this.caption.fill(text);
  }

  /** `wallTime`: `YYYY-MM-DDTHH:MM`, in the zone of the field below it. */
  async setTime(wallTime: string): Promise<void> {
    await this.time.fill(wallTime);
  }

  /** By the API's label: `Tokyo (JST)`. */
  async pickZone(label: string): Promise<void> {
    await choose(this.#page, this.zone, label);
    await expect(this.zone).toContainText(label);
  }

  /** `No sound` removes it. */
  async pickSound(name: string): Promise<void> {
    await choose(this.#page, this.sound, name);
  }

  async chooseContent(type: 'Video' | 'Slides'): Promise<void> {
    await this.dialog
      .getByRole('radiogroup', { name: 'Content type' })
      .getByRole('radio', { name: type })
      .check();
  }

  async changeVideo(url: string): Promise<void> {
    await this.videoUrl.fill(url);
  }

  /** Counted from 1, as on the screen. */
  slide(number: number): Locator {
    return this.dialog.getByRole('textbox', { name: `Slide ${number} URL` });
  }

  get slides(): Locator {
    return this.dialog.getByRole('textbox', { name: /^Slide \d+ URL$/ });
  }

  async changeSlide(number: number, url: string): Promise<void> {
    await this.slide(number).fill(url);
  }

  /** Adds one at the end. */
  async addSlide(url: string): Promise<void> {
    const count = await this.slides.count();
    await this.dialog.getByRole('button', { name: 'Add slide' }).click();
    await this.slide(count + 1).fill(url);
  }

  async moveSlideUp(number: number): Promise<void> {
    await this.#slideButton(`Move slide ${number} up`).click();
  }

  async moveSlideDown(number: number): Promise<void> {
    await this.#slideButton(`Move slide ${number} down`).click();
  }

  async removeSlide(number: number): Promise<void> {
    await this.#slideButton(`Remove slide ${number}`).click();
  }

  #slideButton(name: string): Locator {
    return this.dialog.getByRole('button', { name, exact: true });
  }

  async save(): Promise<void> {
    await this.saveButton.click();
  }

  /** Saves, and waits until the drawer has closed and the screen says so. */
  async saveAndExpectSaved(): Promise<void> {
    await this.save();
    await expect(this.dialog).toBeHidden();
    await expect(this.#page.getByRole('status').filter({ hasText: 'Changes saved' })).toBeVisible();
  }

  async close(): Promise<void> {
    await this.closeButton.click();
  }

  /** Answers the question that closing with unsaved changes asks. */
  async answerDiscard(answer: 'Keep editing' | 'Discard'): Promise<void> {
    await this.discardQuestion.getByRole('button', { name: answer }).click();
  }
}
