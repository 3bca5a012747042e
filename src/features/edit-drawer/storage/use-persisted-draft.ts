import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import type { RestoredFrom } from '#contract/restored-from.ts';
import { serverNowMs } from '#api/server-clock.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { type DraftForm, draftFrom } from '../form/draft-form.ts';
import { removeDraft, persistDraft, onRemovedElsewhere } from './draft-store.ts';

/** After the last keystroke. Leaving the page does not wait for it. */
const PAUSE_MS = 250;

/**
 * Persists what is typed in this browser: after each pause, and at once when the page is hidden, closed
 * or the form is unmounted. `readFields` takes into the form what stands in its fields without an event;
 * `restoredIn` says what of a draft came back from the history. `isPersisted` is false where the browser
 * refuses to persist it.
 */
export function usePersistedDraft(
  form: UseFormReturn<DraftForm>,
  opened: Post,
  readFields: () => void,
  restoredIn: (draft: Draft) => readonly RestoredFrom[],
) {
  const [isPersisted, setIsPersisted] = useState(true);
  const timer = useRef<number | null>(null);
  const base = useRef(opened);
  const { subscribe, getValues } = form;
  const { postId } = opened;

  const stopTimer = useCallback(() => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
  }, []);
  const write = useCallback(() => {
    stopTimer();
    const { current } = base;
    const draft = draftFrom(getValues());
    const isUntouched = changedFields(draftOf(current), draft, current.platform).length === 0;
    if (isUntouched) removeDraft(current.postId);
    else setIsPersisted(persistDraft(current, draft, serverNowMs(), restoredIn(draft)));
  }, [stopTimer, getValues, restoredIn]);

  useEffect(() => {
    if (base.current === opened) return;
    // The form has begun anew: what was stored of its old beginning means something else now.
    base.current = opened;
    write();
  }, [opened, write]);

  useEffect(() => {
    const flush = () => {
      readFields();
      if (timer.current !== null) write();
    };
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        stopTimer();
        timer.current = window.setTimeout(write, PAUSE_MS);
      },
    });
    // Two tabs store one draft: when the other one is done with its own, this one's is stored again.
    const stopListening = onRemovedElsewhere(postId, write);
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stop();
      stopListening();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [subscribe, stopTimer, write, readFields, postId]);

  /** After a save or a discard: nothing is left to be stored, and nothing pending is written. */
  const forget = useCallback(() => {
    stopTimer();
    removeDraft(postId);
  }, [stopTimer, postId]);

  return { isPersisted, forget };
}
