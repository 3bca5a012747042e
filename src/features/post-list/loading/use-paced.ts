import { startTransition, useEffect, useRef, useState } from 'react';

/** While pages flow in, the list is put together again at most this often. Milliseconds. */
const PACE_MS = 500;

/**
 * `value`, but while it changes all the time (`isFlowing`) only every half second: a hundred pages
 * would otherwise sort and group everything a hundred times. What comes first is not held back.
 */
export function usePaced<T>(value: T | undefined, isFlowing: boolean): T | undefined {
  const [shown, setShown] = useState(value);
  const shownAt = useRef(0);
  useEffect(() => {
    const wait = isFlowing ? shownAt.current + PACE_MS - performance.now() : 0;
    const timer = window.setTimeout(
      () => {
        shownAt.current = performance.now();
        startTransition(() => setShown(value));
      },
      Math.max(0, wait),
    );
    return () => window.clearTimeout(timer);
  }, [value, isFlowing]);
  return isFlowing ? (shown ?? value) : value;
}
