import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { postMutations, runMutation } from '#api/save/post-mutations.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { Draft } from '#domain/edit/draft.ts';
import type { Post } from '#contract/post.ts';
import type { RunOutcome } from './bulk-words.ts';
import { useRun } from './use-run.ts';

const endingOf = ({ outcome }: RunOutcome) => outcome;

/** What may end otherwise when tried again. */
const isFailure = (result: RunOutcome | undefined) =>
  result === undefined || result.kind === 'failed' || result.kind === 'unknown';

interface Change {
  readonly post: Post;
  readonly draft: Draft;
}

/** Saves many changes, each under the checks of a single save, and takes them back. */
export function useTimesRun() {
  const client = useQueryClient();
  const run = useRun<RunOutcome>(endingOf);
  /** What can be taken back. */
  const saved = useRef(new Map<string, Saved>());
  /** What is not saved, or not yet. */
  const open = useRef(new Set<string>());

  /** Resolves at its end with whether everything is saved, what was tried before included. */
  const save = async (changes: readonly Change[]): Promise<boolean> => {
    for (const { post } of changes) open.current.add(post.postId);
    await run.start(
      changes,
      ({ post }) => [post.postId],
      async ({ post, draft }) => {
        const mutation = postMutations.save(post.postId);
        const request = { opened: post, draft, isOneOfMany: true };
        const outcome = await runMutation(client, mutation, request);
        if (outcome.kind === 'saved') {
          open.current.delete(post.postId);
          if (outcome.post !== outcome.previous) saved.current.set(post.postId, outcome);
        }
        return new Map([[post.postId, { on: 'save', kind: outcome.kind, outcome }]]);
      },
    );
    return open.current.size === 0;
  };

  const undo = () =>
    run.start(
      [...saved.current.values()],
      ({ post }) => [post.postId],
      async ({ post, previous }) => {
        const { postId } = post;
        const request = { saved: post, previous, isOneOfMany: true };
        const outcome = await runMutation(client, postMutations.undo(postId), request);
        if (!isFailure({ on: 'undo', kind: outcome.kind, outcome })) saved.current.delete(postId);
        return new Map([[postId, { on: 'undo', kind: outcome.kind, outcome }]]);
      },
    );

  return { ...run, save, undo, isFailure, undoable: () => [...saved.current.values()] };
}
