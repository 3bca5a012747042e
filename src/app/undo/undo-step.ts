/**
 * What can be taken back, step by step, the newest last. A step is one save, one move in the planner, or
 * one run over many posts. The steps outlive the toast that offered them and a reload of the tab; what
 * can no longer be undone is passed over.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { UndoOutcome } from '#api/save/undo-save.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { holdsTheSame } from '#domain/edit/holds-the-same.ts';
import { nearnessOf } from '#domain/time/nearness.ts';

/** What was done. */
export interface Done {
  readonly saves: readonly Saved[];
  /** How it is called: see `doneWords`. */
  readonly how: 'saved' | 'moved' | { readonly words: string };
}

export interface Step extends Done {
  /** Another one for each step. */
  readonly number: number;
}

/** What happened last. `step` is what is left to be undone of it. */
export type SaveNews = { readonly step: Step } & (
  { readonly kind: 'done' } | { readonly kind: 'undone'; readonly outcomes: readonly UndoOutcome[] }
);

/** So many are remembered. */
const DEEPEST = 20;

export function pushStep(stack: readonly Step[], done: Done): readonly Step[] {
  const number = Math.max(0, ...stack.map((step) => step.number)) + 1;
  return [...stack, { ...done, number }].slice(-DEEPEST);
}

/** `latest`: the post as it was read last. */
function canUndo({ post, previous }: Saved, latest: Post, now: Instant): boolean {
  // The server held it already: there is nothing to go back to.
  if (holdsTheSame(post, previous)) return false;
  if (!holdsTheSame(latest, post)) return false;
  // It went out, or failed, since.
  if (editabilityOf(latest) !== 'editable') return false;
  if (post.scheduledTime === null) return true;
  return !['imminent', 'due', 'overdue'].includes(nearnessOf(post.scheduledTime, now));
}

/** Whether something of the step can still be taken back, as far as this page knows. */
export function canUndoStep(
  step: Step,
  latestOf: (postId: string) => Post | undefined,
  now: Instant,
): boolean {
  return step.saves.some((saved) => canUndo(saved, latestOf(saved.post.postId) ?? saved.post, now));
}

/** Endings after which another try makes sense; what was saved still stands, or may. */
const canTryAgain = ({ kind }: UndoOutcome) => kind === 'failed' || kind === 'unknown';

/** What is left of a step after its undo: what can be tried again. */
export function stepAfter(step: Step, outcomes: readonly UndoOutcome[]): Step {
  return {
    ...step,
    saves: step.saves.filter((_saved, index) => {
      const outcome = outcomes[index];
      return outcome === undefined || canTryAgain(outcome);
    }),
  };
}

export function replaceStep(stack: readonly Step[], step: Step): readonly Step[] {
  return stack.flatMap((known) =>
    known.number !== step.number ? [known] : step.saves.length > 0 ? [step] : [],
  );
}

/**
 * An undo that ends after a later save leaves that one its way back, unless it has to be shown: it failed
 * and can be tried again. `before`: the number of what was shown when it began; null for nothing.
 */
export function newsAfter(
  shown: SaveNews | null,
  next: SaveNews & { readonly kind: 'undone' },
  before: number | null,
): SaveNews {
  const isOfShown = shown === null || shown.step.number === before;
  return isOfShown || next.step.saves.length > 0 ? next : shown;
}
