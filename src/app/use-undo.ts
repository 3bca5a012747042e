import { useMutation, useQueryClient } from '@tanstack/react-query';
import { cachePost } from '#api/post-cache.ts';
import { type SaveOutcome, savePost } from '#api/save-post.ts';
import { draftOf } from '#domain/edit/draft.ts';

export type Saved = Extract<SaveOutcome, { kind: 'saved' }>;

/**
 * Takes a save back: the values from before it, saved over the post as it was stored, under the same
 * checks as any save. If the post was changed again in between, that is a conflict and nothing is sent.
 */
export function useUndo(onEnd: (outcome: SaveOutcome) => void) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: ({ post, previous }: Saved) => savePost({ opened: post, draft: draftOf(previous) }),
    onSuccess: (outcome) => {
      if ('post' in outcome) cachePost(client, outcome.post);
      onEnd(outcome);
    },
  });
  return { undo: mutation.mutate, isUndoing: mutation.isPending };
}
