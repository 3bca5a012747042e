import { type RefObject, useEffect } from 'react';

export interface LeaveGuard {
  /** There is something typed that is not saved. */
  dirty: boolean;
  /** A save is under way: its end must be seen. */
  saving: boolean;
  /** Lets what is typed go, in the form and in the browser's keeping. */
  forget: () => void;
}

/**
 * Keeps unsaved edits from being left by accident: closing or reloading the tab makes the browser
 * ask; "back" is taken back and `onAttempt` asks instead. The guard is read at the moment of leaving.
 */
export function useLeaveGuard(guard: RefObject<LeaveGuard>, onAttempt: () => void) {
  useEffect(() => {
    const { href } = window.location;
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- history.state is `any` by definition; it is only put back
    const state = window.history.state;
    const isHeld = () => guard.current.dirty || guard.current.saving;
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (isHeld()) event.preventDefault();
    };
    // In the capture phase, before the router hears of it and takes the drawer away.
    const popState = (event: PopStateEvent) => {
      if (!isHeld()) return;
      event.stopImmediatePropagation();
      window.history.pushState(state, '', href);
      onAttempt();
    };
    window.addEventListener('beforeunload', beforeUnload);
    window.addEventListener('popstate', popState, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      window.removeEventListener('popstate', popState, { capture: true });
    };
  }, [guard, onAttempt]);
}
