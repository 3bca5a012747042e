import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import { serverNowMs } from '#api/server-clock.ts';
import { changedFields, draftOf } from '#domain/edit/draft.ts';
import { type DraftForm, draftFrom } from './draft-form.ts';
import { forgetDraft, keepDraft } from './draft-store.ts';

/** After the last keystroke. Leaving the page does not wait for it. */
const PAUSE_MS = 250;

/**
 * Keeps what is typed in this browser: after each pause, and at once when the page is hidden, closed
 * or the form goes away. `isKept` is false where the browser refuses to keep it.
 */
export function useKeptDraft(form: UseFormReturn<DraftForm>, opened: Post) {
  const [isKept, setIsKept] = useState(true);
  const timer = useRef<number | null>(null);
  const { subscribe, getValues } = form;

  useEffect(() => {
    const write = () => {
      timer.current = null;
      const draft = draftFrom(getValues());
      if (changedFields(draftOf(opened), draft, opened.platform).length === 0) {
        forgetDraft(opened.postId);
      } else {
        setIsKept(keepDraft(opened, draft, serverNowMs()));
      }
    };
    const flush = () => {
      if (timer.current === null) return;
      window.clearTimeout(timer.current);
      write();
    };
    const stop = subscribe({
      formState: { values: true },
      callback: () => {
        if (timer.current !== null) window.clearTimeout(timer.current);
        timer.current = window.setTimeout(write, PAUSE_MS);
      },
    });
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      stop();
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      flush();
    };
  }, [subscribe, getValues, opened]);

  /** After a save or a discard: nothing is left to be kept, and nothing pending is written. */
  const forget = useCallback(() => {
    if (timer.current !== null) window.clearTimeout(timer.current);
    timer.current = null;
    forgetDraft(opened.postId);
  }, [opened.postId]);

  return { isKept, forget };
}
