import { describeError } from '#api/describe-error.ts';
import type { SaveOutcome } from '#api/save-post.ts';
import { Button } from '#ui/button.tsx';
import { Toast } from '#ui/toast.tsx';
import { type Saved, useUndo } from './use-undo.ts';

/** What happened last: a save that can be undone, or how its undoing ended. */
export type SaveNews =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'undone'; readonly outcome: SaveOutcome };

interface SaveToastProps {
  readonly news: SaveNews | null;
  readonly onNews: (news: SaveNews | null) => void;
}

function undoWords(outcome: SaveOutcome): { title: string; detail?: string } {
  switch (outcome.kind) {
    case 'saved':
      return { title: 'Change undone', detail: 'The post is as it was before.' };
    case 'conflict':
      return {
        title: 'Not undone: the post was changed again',
        detail: 'Open it to see what it holds now.',
      };
    case 'locked':
      return {
        title: 'Not undone: the post can no longer be edited',
        detail: 'Open it to see what went out.',
      };
    case 'stored-otherwise':
      return {
        title: 'The server stored something else than what was undone',
        detail: 'Open the post to see what it holds.',
      };
    case 'unknown':
      return {
        title: 'It is not known whether this was undone',
        detail: 'Open the post when the connection is back to see what it holds.',
      };
    case 'failed': {
      const { title, advice } = describeError(outcome.error, 'undo');
      return { title, detail: advice };
    }
  }
}

/** The word after a save, with the way back. */
export function SaveToast({ news, onNews }: SaveToastProps) {
  const { undo, isUndoing } = useUndo((outcome) => onNews({ kind: 'undone', outcome }));
  const dismiss = () => onNews(null);
  if (news === null) return <Toast message={null} onDismiss={dismiss} />;
  if (news.kind === 'undone') {
    const { title, detail } = undoWords(news.outcome);
    return <Toast message={title} detail={detail} onDismiss={dismiss} />;
  }
  return (
    <Toast
      message="Changes saved"
      action={
        <Button size="sm" busy={isUndoing} onClick={() => undo(news.saved)}>
          Undo
        </Button>
      }
      onDismiss={dismiss}
    />
  );
}
