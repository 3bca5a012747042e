/**
 * Writes to posts as TanStack Query sees them. Keys are read from these objects, never written by hand.
 * Each ending is an outcome, also a bad one: a mutation that throws is a fault of our own, which the
 * app's mutation cache reports.
 */
import { type QueryClient, type UseMutationOptions, mutationOptions } from '@tanstack/react-query';
import type { Post } from '#contract/post.ts';
import { applyWriteResult } from './apply-write-result.ts';
import { deletePosts } from './delete-posts.ts';
import { removePosts } from './remove-posts.ts';
import { type SaveRequest, savePost } from './save-post.ts';
import { type UndoRequest, undoSave } from './undo-save.ts';

/** What every write to one post shares. */
function writeTo(postId: string, what: 'save' | 'undo' | 'delete') {
  return {
    mutationKey: [...postMutations.keyOf(postId), what],
    // Writes to one post wait for one another, in the order in which they were begun.
    scope: { id: `post ${postId}` },
    // The browser's word for being offline is a hint; the request is the proof.
    networkMode: 'always',
  } as const;
}

/** Every screen and every tab shows what the server holds, where the outcome knows it. */
async function showOutcome(
  client: QueryClient,
  outcome: { readonly kind: string; readonly post?: Post },
): Promise<void> {
  if (outcome.post !== undefined) await applyWriteResult(client, outcome.post);
}

export const postMutations = {
  /** The key of every write to one post: `useIsMutating({ mutationKey })` tells whether it is written to. */
  keyOf: (postId: string) => ['posts', 'write', postId],

  /** Saves a draft of one post. */
  save: (postId: string) =>
    mutationOptions({
      ...writeTo(postId, 'save'),
      mutationFn: (request: SaveRequest) => savePost(request),
      onSuccess: (outcome, _request, _none, { client }) => showOutcome(client, outcome),
    }),

  /** Takes a save of one post back. */
  undo: (postId: string) =>
    mutationOptions({
      ...writeTo(postId, 'undo'),
      mutationFn: (request: UndoRequest) => undoSave(request),
      onSuccess: (outcome, _request, _none, { client }) => showOutcome(client, outcome),
    }),

  /**
   * Deletes posts with one request. One post waits for its other writes like any write. Several do not:
   * a scope is one post's, and a post that is written to while it is deleted is gone or refused.
   */
  remove: (postIds: readonly string[]) => {
    const [only] = postIds;
    return mutationOptions({
      ...(only !== undefined && postIds.length === 1
        ? writeTo(only, 'delete')
        : ({ mutationKey: ['posts', 'delete'], networkMode: 'always' } as const)),
      mutationFn: () => deletePosts(postIds),
      onSuccess: async (outcomes, _none, _result, { client }) => {
        const isGone = (postId: string) => outcomes.get(postId)?.kind === 'deleted';
        await removePosts(client, new Set(postIds.filter(isGone)));
      },
    });
  },
};

/**
 * Runs a mutation outside of a component, as one among many. Resolves with its outcome; rejects only by
 * a fault of our own.
 */
export function runMutation<Outcome, Request>(
  client: QueryClient,
  options: UseMutationOptions<Outcome, Error, Request>,
  request: Request,
): Promise<Outcome> {
  return client.getMutationCache().build(client, options).execute(request);
}
