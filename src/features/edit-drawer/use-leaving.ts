import { useCallback, useRef, useState } from 'react';
import { useNavigationBlocker } from '#ui/use-navigation-blocker.ts';
import { type LeaveGuard, NO_UNSAVED_CHANGES } from './leave-guard.ts';

type Answer = (discard: boolean) => void;

/** Leaving the open post: at once where nothing is lost, else after the question whether to discard. */
export function useLeaving(onClose: () => void) {
  const guard = useRef<LeaveGuard>(NO_UNSAVED_CHANGES);
  /** While it is asked: what comes of the answer. */
  const [asking, setAsking] = useState<Answer | null>(null);
  const setGuard = useCallback((next: LeaveGuard) => {
    guard.current = next;
  }, []);
  const ask = useCallback((onAnswer: Answer) => {
    setAsking((before: Answer | null) => {
      // Another way out was wished for meanwhile: the first is given up.
      before?.(false);
      return onAnswer;
    });
  }, []);
  const askToClose = useCallback(() => {
    if (guard.current.saving) return;
    if (guard.current.isDirty()) ask((discard) => discard && onClose());
    else onClose();
  }, [ask, onClose]);
  const isBlocked = () => guard.current.saving || guard.current.isDirty();
  useNavigationBlocker({
    blocks: isBlocked,
    onBlocked: (isHistory) => {
      if (guard.current.saving) return true;
      if (!isHistory) return new Promise((resolve) => ask((discard) => resolve(!discard)));
      askToClose();
      return true;
    },
    blocksUnload: isBlocked,
  });
  /** What is typed may go now. */
  const letGo = () => {
    guard.current.forget();
    setGuard(NO_UNSAVED_CHANGES);
  };
  const answer = (discard: boolean) => {
    setAsking(null);
    if (discard) letGo();
    asking?.(discard);
  };
  return { guard, setGuard, letGo, isAsking: asking !== null, answer, askToClose };
}
