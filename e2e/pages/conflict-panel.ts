/** The panel in the drawer where both sides changed the same field. */
import type { Locator, Page } from '@playwright/test';

export type ConflictField = 'Caption' | 'Time' | 'Media' | 'Sound';

export class ConflictPanel {
  readonly panel: Locator;
  readonly use: Locator;
  readonly takeTheirs: Locator;
  readonly saveMine: Locator;

  constructor(page: Page) {
    this.panel = page
      .getByRole('dialog', { name: 'Edit post' })
      .getByRole('alert')
      .filter({ hasText: 'else changed' });
    this.use = this.panel.getByRole('button', { name: 'Use these choices' });
    this.takeTheirs = this.panel.getByRole('button', { name: 'Keep theirs' });
    this.saveMine = this.panel.getByRole('button', { name: 'Save mine' });
  }

  /** One field's three values. */
  field(name: ConflictField): Locator {
    return this.panel.getByRole('region', { name });
  }

  /** Where several fields differ. */
  async keep(side: 'mine' | 'theirs', name: ConflictField): Promise<void> {
    await this.field(name)
      .getByRole('radio', { name: `Keep ${side}` })
      .check();
  }
}
