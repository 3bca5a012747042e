import { useQuery } from '@tanstack/react-query';
import type { Dispatch, SetStateAction } from 'react';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { postQueries } from '#api/post-queries.ts';
import type { Saved } from '#api/save-post.ts';
import { postMutations } from '#api/post-mutations.ts';
import type { UndoOutcome } from '#api/undo-save.ts';
import { useNow } from '#api/use-now.ts';
import { usePostMutation } from '#api/use-post-mutation.ts';
import { holdsTheSame } from '#domain/edit/holds-the-same.ts';
import { nearnessOf } from '#domain/time/nearness.ts';
import { Button } from '#ui/button.tsx';
import { Toast, useHeldFocus } from '#ui/toast.tsx';
import { movedWords, savedWords, undoWords } from './save-words.ts';
import { useUndoKey } from './use-undo-key.ts';

/** What happened last: a save that can be undone, or how its undoing ended. */
export type SaveNews = {
  readonly saved: Saved;
  /** Another one for each save. */
  readonly number: number;
} & (
  | { readonly kind: 'saved'; readonly isMove: boolean }
  | { readonly kind: 'undone'; readonly outcome: UndoOutcome }
);

export interface SaveToastProps {
  readonly news: SaveNews;
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  /** Whether single letters are shortcuts. */
  readonly singleKeys: boolean;
  /** The save before, once the last was undone; null where there is none. */
  readonly earlier: { readonly saved: Saved; readonly number: number } | null;
  readonly onUndone: (number: number) => void;
  readonly onNews: Dispatch<SetStateAction<SaveNews | null>>;
}

/** The post as last read. A later reading that differs means that it was changed again. */
function useLatest(post: Post): Post {
  const { data } = useQuery({ ...postQueries.detail(post.postId), enabled: false });
  return data ?? post;
}

function canUndo({ post, previous }: Saved, latest: Post, now: Instant): boolean {
  // The server held it already: there is nothing to go back to.
  if (holdsTheSame(post, previous)) return false;
  if (!holdsTheSame(latest, post)) return false;
  if (post.scheduledTime === null) return true;
  return !['imminent', 'due', 'overdue'].includes(nearnessOf(post.scheduledTime, now));
}

interface UndoButtonProps {
  readonly saved: Saved;
  readonly label: string;
  readonly singleKeys: boolean;
  readonly onEnd: (outcome: UndoOutcome) => void;
}

function UndoButton({ saved, label, singleKeys, onEnd }: UndoButtonProps) {
  const mutation = postMutations.undo(saved.post.postId);
  const { start: undo, isPending: isUndoing } = usePostMutation(mutation, onEnd);
  const now = useNow('second');
  const latest = useLatest(saved.post);
  const isOffered = canUndo(saved, latest, now);
  const press = () => undo({ saved: saved.post, previous: saved.previous });
  useUndoKey(singleKeys, isOffered && !isUndoing ? press : null);
  if (!isOffered && !isUndoing) return null;
  return (
    <Button size="sm" busy={isUndoing} onClick={press}>
      {label}
    </Button>
  );
}

/** Endings after which another try makes sense; what was saved still stands, or may. */
const canTryAgain = ({ kind }: UndoOutcome) => kind === 'failed' || kind === 'unknown';

/**
 * An undo that ends after a later save leaves that one its way back, unless it has to be told: it
 * failed and can be tried again.
 */
function newsAfter(
  shown: SaveNews | null,
  next: SaveNews & { readonly kind: 'undone' },
  /** Of what was shown when it began. */
  before: number,
): SaveNews | null {
  const isOfShown = shown === null || shown.number === before;
  return isOfShown || canTryAgain(next.outcome) ? next : shown;
}

/**
 * The word after a save, with the way back: until the post is two minutes from going live, or was
 * changed again. An undo that failed can be tried again from where it says so.
 */
export function SaveToast(props: SaveToastProps) {
  const { news, viewerZone, singleKeys, earlier, onUndone, onNews } = props;
  const now = useNow('second');
  const { saved } = news;
  const { dismissRef, holdFocus } = useHeldFocus();
  const { title, detail } =
    news.kind === 'saved'
      ? {
          title: news.isMove ? movedWords(saved) : 'Changes saved',
          detail: savedWords(saved, viewerZone, now),
        }
      : undoWords(news.outcome);
  const isOffered = news.kind === 'saved' || canTryAgain(news.outcome);
  const next = isOffered ? news : earlier;
  const label = news.kind === 'saved' ? 'Undo' : isOffered ? 'Try again' : 'Undo the change before';
  return (
    <Toast
      dismissRef={dismissRef}
      message={title}
      detail={detail}
      action={
        next !== null && (
          <UndoButton
            key={next.number}
            saved={next.saved}
            label={label}
            singleKeys={singleKeys}
            onEnd={(outcome) => {
              holdFocus();
              if (!canTryAgain(outcome)) onUndone(next.number);
              const { saved: undone, number } = next;
              onNews((shown) =>
                newsAfter(shown, { kind: 'undone', outcome, saved: undone, number }, news.number),
              );
            }}
          />
        )
      }
      onDismiss={() => onNews(null)}
    />
  );
}
