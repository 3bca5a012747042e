import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { postMutations, runMutation } from '#api/post-mutations.ts';
import type { UndoRequest } from '#api/undo-save.ts';
import type { TimesChange } from '#domain/bulk/plan-times.ts';
import type { RunOutcome } from './bulk-words.ts';
import { useRun } from './use-run.ts';

const endingOf = ({ outcome }: RunOutcome) => outcome;

/** What may end otherwise when tried again. */
const isFailure = (result: RunOutcome | undefined) =>
  result === undefined || result.kind === 'failed' || result.kind === 'unknown';

/** Saves many changes, each under the checks of a single save, and takes them back. */
export function useTimesRun() {
  const client = useQueryClient();
  const run = useRun<RunOutcome>(endingOf);
  /** What can be taken back. */
  const saved = useRef(new Map<string, UndoRequest>());

  const save = (changes: readonly TimesChange[]) =>
    run.start(
      changes,
      ({ post }) => [post.postId],
      async ({ post, draft }) => {
        const mutation = postMutations.save(post.postId);
        const request = { opened: post, draft, isOneOfMany: true };
        const outcome = await runMutation(client, mutation, request);
        if (outcome.kind === 'saved' && outcome.post !== outcome.previous) {
          const { post: stored, previous } = outcome;
          saved.current.set(post.postId, { saved: stored, previous, isOneOfMany: true });
        }
        return new Map([[post.postId, { on: 'save', kind: outcome.kind, outcome }]]);
      },
    );

  const undo = () =>
    run.start(
      [...saved.current.values()],
      (request) => [request.saved.postId],
      async (request) => {
        const { postId } = request.saved;
        const outcome = await runMutation(client, postMutations.undo(postId), request);
        if (!isFailure({ on: 'undo', kind: outcome.kind, outcome })) saved.current.delete(postId);
        return new Map([[postId, { on: 'undo', kind: outcome.kind, outcome }]]);
      },
    );

  return { ...run, save, undo, isFailure, countUndoable: () => saved.current.size };
}
