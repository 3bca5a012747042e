import { useQuery } from '@tanstack/react-query';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { postQueries } from '#api/post-queries.ts';
import type { SaveOutcome } from '#api/save-post.ts';
import type { UndoOutcome } from '#api/undo-save.ts';
import { useNow } from '#api/use-now.ts';
import { holdsTheSame } from '#domain/edit/holds-the-same.ts';
import { nearnessOf } from '#domain/time/nearness.ts';
import { Button } from '#ui/button.tsx';
import { Toast, ToastRegion } from '#ui/toast.tsx';
import { savedWords, undoWords } from './save-words.ts';
import { useUndo } from './use-undo.ts';

export type Saved = Extract<SaveOutcome, { kind: 'saved' }>;

/** What happened last: a save that can be undone, or how its undoing ended. */
export type SaveNews =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome };

interface SaveToastProps {
  readonly news: SaveNews | null;
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  readonly onNews: (news: SaveNews | null) => void;
}

/** The post as last read. A later reading that differs means that it was changed again. */
function useLatest(post: Post): Post {
  const { data } = useQuery({ ...postQueries.detail(post.postId), enabled: false });
  return data ?? post;
}

function canUndo(saved: Post, latest: Post, now: Instant): boolean {
  if (!holdsTheSame(latest, saved)) return false;
  if (saved.scheduledTime === null) return true;
  return !['imminent', 'due'].includes(nearnessOf(saved.scheduledTime, now));
}

interface SavedToastProps {
  readonly saved: Saved;
  readonly viewerZone: string;
  readonly onEnd: (outcome: UndoOutcome) => void;
  readonly onDismiss: () => void;
}

function SavedToast({ saved, viewerZone, onEnd, onDismiss }: SavedToastProps) {
  const { undo, isUndoing } = useUndo(onEnd);
  const now = useNow('second');
  const latest = useLatest(saved.post);
  const undoable = canUndo(saved.post, latest, now) || isUndoing;
  return (
    <Toast
      message="Changes saved"
      detail={savedWords(saved, viewerZone, now)}
      action={
        undoable && (
          <Button
            size="sm"
            busy={isUndoing}
            onClick={() => undo({ saved: saved.post, previous: saved.previous })}
          >
            Undo
          </Button>
        )
      }
      onDismiss={onDismiss}
    />
  );
}

/**
 * The word after a save, with the way back: until the post is two minutes from going live, or was
 * changed again.
 */
export function SaveToast({ news, viewerZone, onNews }: SaveToastProps) {
  return (
    <ToastRegion>
      {news?.kind === 'saved' && (
        <SavedToast
          key={news.saved.post.postId}
          saved={news.saved}
          viewerZone={viewerZone}
          onEnd={(outcome) => onNews({ kind: 'undone', outcome })}
          onDismiss={() => onNews(null)}
        />
      )}
      {news?.kind === 'undone' && (
        <UndoneToast outcome={news.outcome} onDismiss={() => onNews(null)} />
      )}
    </ToastRegion>
  );
}

interface UndoneToastProps {
  readonly outcome: UndoOutcome;
  readonly onDismiss: () => void;
}

function UndoneToast({ outcome, onDismiss }: UndoneToastProps) {
  const { title, detail } = undoWords(outcome);
  return <Toast message={title} detail={detail} onDismiss={onDismiss} />;
}
