import { useQuery, useQueryClient } from '@tanstack/react-query';
import { cachedPost } from '#api/post-cache.ts';
import { postQueries } from '#api/post-queries.ts';
import { useNow } from '#api/use-now.ts';
import { Button } from '#ui/button.tsx';
import { Toast, useHeldFocus } from '#ui/toast/toast.tsx';
import { doneWords, undoneWords } from './save-words.ts';
import { useShell } from './shell-context.ts';
import { type Done, type Step, canUndoStep } from './undo/undo-step.ts';
import { useUndoKey } from './undo/use-undo-key.ts';
import { useUndoSteps } from './undo/use-undo-steps.ts';

export interface SaveToastProps {
  /** Everything that was done since the page was loaded, the newest last. */
  readonly feed: readonly Done[];
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  /** Whether single letters are shortcuts. */
  readonly singleKeys: boolean;
  /** Leads to a post in the list. */
  readonly onShow: (postId: string) => void;
}

/** Renders again when another reading of the post arrives: it may have been changed again. */
function useFreshness(step: Step | undefined) {
  const postId = step?.saves[0]?.post.postId ?? '';
  useQuery({ ...postQueries.detail(postId), enabled: false });
}

/**
 * The word after a save, with the way back: until the post is two minutes from going live, or was
 * changed again. An undo that failed can be tried again from where it says so. The message can be
 * dismissed; the keys still take back one step after the other.
 */
export function SaveToast({ feed, viewerZone, singleKeys, onShow }: SaveToastProps) {
  const client = useQueryClient();
  const { currentUndo } = useShell();
  const now = useNow('second');
  const { dismissRef, holdFocus } = useHeldFocus();
  const { steps, news, undoing, undo, dismiss } = useUndoSteps(feed, holdFocus);
  const isOpen = (step: Step) =>
    !undoing.has(step.number) && canUndoStep(step, (postId) => cachedPost(client, postId), now);

  const isOffered = news !== null && news.step.saves.length > 0;
  /** What the button undoes: what it stands beside, or what is left before that. */
  const next = isOffered ? news.step : steps.at(-1);
  useFreshness(next);
  const newest = isOffered && isOpen(news.step) ? news.step : steps.findLast(isOpen);
  const shown = news?.step.number ?? null;
  useUndoKey(singleKeys, newest === undefined ? null : () => void undo(newest, shown), currentUndo);
  if (news === null) return null;

  const { title, detail } =
    news.kind === 'done'
      ? doneWords(news.step, viewerZone, now)
      : undoneWords(news.outcomes, news.step);
  const label = news.kind === 'done' ? 'Undo' : isOffered ? 'Try again' : 'Undo the change before';
  const [only, ...others] = news.kind === 'done' ? news.step.saves : [];
  return (
    <Toast
      dismissRef={dismissRef}
      message={title}
      detail={detail}
      action={
        <>
          {only !== undefined && others.length === 0 && (
            <Button size="sm" variant="quiet" onClick={() => onShow(only.post.postId)}>
              Show
            </Button>
          )}
          {next !== undefined && (isOpen(next) || undoing.has(next.number)) && (
            <Button
              size="sm"
              busy={undoing.has(next.number)}
              onClick={() => void undo(next, shown)}
            >
              {label}
            </Button>
          )}
        </>
      }
      onDismiss={dismiss}
    />
  );
}
