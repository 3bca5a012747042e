import type { QueryClient } from '@tanstack/react-query';
import { postMutations, runMutation } from '#api/save/post-mutations.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { UndoOutcome } from '#api/save/undo-save.ts';
import type { Step } from './undo-step.ts';

const undoOne = (client: QueryClient, { post, previous }: Saved, isOneOfMany: boolean) =>
  runMutation(client, postMutations.undo(post.postId), { saved: post, previous, isOneOfMany });

/**
 * Takes a step back: what came of each save of it, in their order. Many go through the queue of every run
 * over many posts. Never throws: a fault of our own leaves no outcome, and can be tried again.
 */
export async function runUndo(client: QueryClient, { saves }: Step): Promise<UndoOutcome[]> {
  const [first, ...others] = saves;
  if (first !== undefined && others.length === 0) return [await undoOne(client, first, false)];
  const [{ CONCURRENCY, runQueue }, { waitAfter }] = await Promise.all([
    import('#features/bulk-edit/run-queue.ts'),
    import('#features/bulk-edit/wait-after.ts'),
  ]);
  const outcomes = new Map<Saved, UndoOutcome>();
  await runQueue<Saved, UndoOutcome>({
    items: saves,
    concurrency: CONCURRENCY,
    work: (saved) => undoOne(client, saved, true),
    waitAfter,
    onResult: (saved, outcome) => outcomes.set(saved, outcome),
    onWait: () => {},
    signal: new AbortController().signal,
  }).catch(reportError);
  return saves.map((saved) => outcomes.get(saved) ?? { kind: 'failed', error: null });
}
