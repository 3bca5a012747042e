import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { takeAnswer } from '#api/take-answer.ts';
import { type UndoOutcome, type UndoRequest, undoSave } from '#api/undo-save.ts';

/** Takes a save back, once at a time; the outcome comes when its ending is known. */
export function useUndo(onEnd: (outcome: UndoOutcome) => void) {
  const client = useQueryClient();
  const underWay = useRef(false);
  const mutation = useMutation({
    mutationFn: undoSave,
    onSuccess: async (outcome) => {
      if ('post' in outcome) await takeAnswer(client, outcome.post);
      onEnd(outcome);
    },
    onSettled: () => {
      underWay.current = false;
    },
  });
  return {
    isUndoing: mutation.isPending,
    undo: (request: UndoRequest) => {
      // Two clicks can come before React has drawn the first one's busy state.
      if (underWay.current) return;
      underWay.current = true;
      mutation.mutate(request);
    },
  };
}
