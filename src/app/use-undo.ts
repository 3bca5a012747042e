import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takeAnswer } from '#api/take-answer.ts';
import { type UndoOutcome, undoSave } from '#api/undo-save.ts';

/** Takes a save back; the outcome comes when its ending is known. */
export function useUndo(onEnd: (outcome: UndoOutcome) => void) {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: undoSave,
    onSuccess: async (outcome) => {
      if ('post' in outcome) await takeAnswer(client, outcome.post);
      onEnd(outcome);
    },
  });
  return { undo: mutation.mutate, isUndoing: mutation.isPending };
}
