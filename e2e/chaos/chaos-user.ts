/** The random user's hands and eyes: everything through the real screen, by role and name. */
import type { Locator, Page } from '@playwright/test';
import type { DraftField } from '#contract/draft-field.ts';
import type { Post } from '#contract/post.ts';
import { postAddress } from '#domain/list/post-address.ts';
import { ConflictPanel } from '../pages/conflict-panel.ts';
import type { ConflictField } from '../pages/conflict-panel.ts';
import { EditDrawer } from '../pages/edit-drawer.ts';
import type { Edit } from './plan-edit.ts';

/** What the screen called the end of a save. */
export type Verdict = 'saved' | 'failed' | 'unknown' | 'conflict' | 'locked';

const FIELD_NAME: Record<DraftField, ConflictField> = {
  caption: 'Caption',
  time: 'Time',
  content: 'Media',
  sound: 'Sound',
};

const PATIENCE_MS = 60_000;
const ENDINGS: readonly { verdict: Verdict; text: RegExp }[] = [
  { verdict: 'conflict', text: /else changed the/ },
  { verdict: 'locked', text: /were not saved: the post was closed/ },
  { verdict: 'unknown', text: /It is not known whether/ },
  { verdict: 'failed', text: /Not saved:/ },
];

/** The first of two to come; the other is let go. */
async function eitherOf(one: Promise<void>, other: Promise<void>): Promise<void> {
  await Promise.race([one, other]);
  for (const rest of [one, other]) rest.catch(() => {});
}

export function chaosUser(page: Page) {
  const drawer = new EditDrawer(page);
  const conflict = new ConflictPanel(page);
  const toast = page.getByRole('status');
  const alertWith = (text: RegExp): Locator => drawer.alert.filter({ hasText: text });
  const ending = alertWith(new RegExp(ENDINGS.map(({ text }) => text.source).join('|')));
  const isBusy = drawer.dialog.locator('[aria-busy="true"]').filter({ hasText: /sav/i });
  let isReloading = false;
  page.on('dialog', (dialog) => {
    // Only a reload is meant to leave the page.
    void (isReloading ? dialog.accept() : dialog.dismiss());
  });
  /**
   * Presses Save and reads what the screen makes of it once nothing is under way any more. A conflict
   * may stand there before the press and stay: it is the ending all the same.
   */
  const save = async (button: Locator = drawer.saveButton): Promise<Verdict> => {
    try {
      await button.click({ timeout: 10_000 });
    } catch (error) {
      // A reading was quicker: Save waits for a choice, and says so.
      if (await conflict.panel.isVisible()) return 'conflict';
      throw error;
    }
    await isBusy.waitFor({ state: 'hidden', timeout: PATIENCE_MS });
    await eitherOf(
      drawer.dialog.waitFor({ state: 'hidden', timeout: PATIENCE_MS }),
      ending.first().waitFor({ timeout: PATIENCE_MS }),
    );
    if ((await ending.count()) === 0) return 'saved';
    const text = (await ending.allTextContents()).join('\n');
    return ENDINGS.find((candidate) => candidate.text.test(text))?.verdict ?? 'failed';
  };
  return {
    drawer,
    conflict,
    save,
    /** What is still to be saved; the verdict where the choice itself has saved it. */
    settleConflict: async (
      fields: readonly DraftField[],
      pickSide: () => 'mine' | 'theirs',
    ): Promise<{ fields: readonly DraftField[]; verdict: Verdict | null }> => {
      // After a reload it comes with the post.
      await conflict.panel.waitFor();
      const isByField = (await conflict.use.count()) > 0;
      const mine = new Set(fields);
      for (const field of fields) {
        if ((await conflict.field(FIELD_NAME[field]).count()) === 0) continue;
        const side = pickSide();
        if (isByField) await conflict.keep(side, FIELD_NAME[field]);
        else if (side === 'mine') return { fields, verdict: await save(conflict.saveMine) };
        if (side === 'theirs') mine.delete(field);
      }
      await (isByField ? conflict.use : conflict.takeTheirs).click();
      await conflict.panel.waitFor({ state: 'hidden' });
      return { fields: [...mine], verdict: null };
    },
    reload: async (): Promise<void> => {
      isReloading = true;
      await page.reload();
      isReloading = false;
    },
    /** As a shared link does, or, within the page, as a row of the list does. */
    open: async (postId: string, how: 'link' | 'row'): Promise<void> => {
      if (how === 'link') await drawer.visit(postId);
      else {
        await drawer.openAndRead(postId, () =>
          page.evaluate((to) => {
            const { state } = window.history;
            // As the router writes an entry: without its place, a blocked Back cannot be put right.
            const index = '__TSR_index';
            const place = { [index]: state[index] + 1, key: crypto.randomUUID() };
            window.history.pushState({ fromList: true, ...place }, '', to);
          }, postAddress(postId)),
        );
      }
      await drawer.caption.waitFor({ timeout: PATIENCE_MS });
    },
    /** Answers whether something had to be pressed again. */
    fill: async (post: Post, edit: Edit): Promise<boolean> => {
      if (edit.caption !== undefined) await drawer.changeCaption(edit.caption);
      if (edit.time !== undefined) {
        await drawer.pickZone(edit.time.zoneLabel);
        await drawer.setTime(edit.time.wall);
      }
      if (edit.url !== undefined && post.contentType === 'video')
        await drawer.changeVideo(edit.url);
      if (edit.url !== undefined && post.contentType === 'slides') {
        await drawer.changeSlide(1, edit.url);
      }
      if (edit.sound === undefined) return false;
      const { name } = edit.sound;
      try {
        await drawer.pickSound(name);
        return false;
      } catch {
        // What a video's check says may move the field from under the press.
        await drawer.pickSound(name);
        return true;
      }
    },
    /** Whether a typed caption is still there: in its field, or, in a post that closed, to be read. */
    stillShows: async (caption: string): Promise<boolean> => {
      await drawer.caption.waitFor({ timeout: PATIENCE_MS });
      if ((await drawer.caption.inputValue()) === caption) return true;
      return (await drawer.alert.allTextContents()).some((text) => text.includes(caption));
    },
    /** Closes the drawer, letting go of what is not saved. */
    leave: async (): Promise<void> => {
      await drawer.close();
      await eitherOf(
        drawer.dialog.waitFor({ state: 'hidden', timeout: PATIENCE_MS }),
        drawer.discardQuestion.waitFor({ timeout: PATIENCE_MS }),
      );
      if (await drawer.discardQuestion.isVisible()) await drawer.answerDiscard('Discard');
      await drawer.dialog.waitFor({ state: 'hidden', timeout: PATIENCE_MS });
    },
    /** Takes the save back where that is offered; null where it is not. */
    undo: async (): Promise<string | null> => {
      const button = toast.getByRole('button', { name: 'Undo' });
      if (!(await button.isVisible())) return null;
      await button.click();
      await toast.filter({ hasText: /undone/i }).waitFor({ timeout: PATIENCE_MS });
      return toast.textContent();
    },
  };
}
export type ChaosUser = ReturnType<typeof chaosUser>;
