import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import type { Post } from '#contract/post.ts';
import { type SaveOutcome, savePost } from '#api/save-post.ts';
import { takeAnswer } from '#api/take-answer.ts';
import type { Draft } from '#domain/edit/draft.ts';

export type Saved = Extract<SaveOutcome, { kind: 'saved' }>;

/**
 * Saves a draft once at a time, and shows every screen what the server holds afterwards. `onEnd` is
 * told how it ended, and what was sent, before `outcome` is.
 */
export function useSave(onEnd: (outcome: SaveOutcome, sent: Draft) => void) {
  const client = useQueryClient();
  const underWay = useRef(false);
  const mutation = useMutation({
    mutationFn: savePost,
    onSuccess: async (outcome, { draft }) => {
      if ('post' in outcome) await takeAnswer(client, outcome.post);
      onEnd(outcome, draft);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  return {
    /** Undefined until a save has ended; cleared by the next. */
    outcome: mutation.data,
    isSaving: mutation.isPending,
    reset: mutation.reset,
    save: (opened: Post, draft: Draft) => {
      // Two clicks can come before React has drawn the first one's busy state.
      if (underWay.current) return;
      underWay.current = true;
      mutation.mutate({ opened, draft });
    },
  };
}
