import { useEffect, useRef } from 'react';
import { guardBack } from './back-guard.ts';

interface Hold {
  /** What the page shows; the address is read anew when it changes. */
  readonly place: string;
  /** Whether Back and Forward are taken back; `onAttempt` is told of each. */
  readonly holdsBack: () => boolean;
  readonly onAttempt: () => void;
  /** Whether the browser asks before the tab is closed or reloaded. */
  readonly holdsTab: () => boolean;
}

/**
 * Keeps the page from being left by accident. What holds it is asked at the moment of leaving.
 */
export function useHeldPage(hold: Hold): void {
  const latest = useRef(hold);
  useEffect(() => {
    latest.current = hold;
  });
  useEffect(() => {
    const { href } = window.location;
    // oxlint-disable-next-line typescript/no-unsafe-assignment -- history.state is `any` by definition; it is only put back
    const state = window.history.state;
    const beforeUnload = (event: BeforeUnloadEvent) => {
      if (latest.current.holdsTab()) event.preventDefault();
    };
    window.addEventListener('beforeunload', beforeUnload);
    const stop = guardBack(() => {
      if (!latest.current.holdsBack()) return false;
      window.history.pushState(state, '', href);
      latest.current.onAttempt();
      return true;
    });
    return () => {
      window.removeEventListener('beforeunload', beforeUnload);
      stop();
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the address changes with it
  }, [hold.place]);
}
