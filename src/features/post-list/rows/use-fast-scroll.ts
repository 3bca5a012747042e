import { startTransition, useCallback, useEffect, useMemo, useRef } from 'react';

/** So much of the window's height between two frames is a fling or a dragged scrollbar, not reading. */
const FAST = 0.4;
/** The scroll has come to rest when nothing moved for so long. Milliseconds. */
const REST_MS = 100;

/** Rows that fly by need not be drawn whole. */
export interface FastScroll {
  readonly isFast: () => boolean;
  /** Calls `act` when the scroll has come to rest, or has become slow. Returns how not to. */
  readonly onRest: (act: () => void) => () => void;
}

/** Watches how fast the window is scrolled. What it gives stays the same. */
export function useFastScroll(): FastScroll {
  const isFast = useRef(false);
  const waiting = useRef(new Set<() => void>());
  useEffect(() => {
    let last = window.scrollY;
    let timer = 0;
    const rest = () => {
      isFast.current = false;
      startTransition(() => {
        for (const act of waiting.current) act();
      });
    };
    const onScroll = () => {
      const moved = Math.abs(window.scrollY - last);
      last = window.scrollY;
      window.clearTimeout(timer);
      if (moved > window.innerHeight * FAST) {
        isFast.current = true;
        timer = window.setTimeout(rest, REST_MS);
      } else if (isFast.current) rest();
    };
    // In the capture phase: before the rows are drawn for the new place.
    window.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      window.clearTimeout(timer);
      window.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);
  const onRest = useCallback((act: () => void) => {
    const { current } = waiting;
    current.add(act);
    return () => {
      current.delete(act);
    };
  }, []);
  return useMemo(() => ({ isFast: () => isFast.current, onRest }), [onRest]);
}
