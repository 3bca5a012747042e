import { startTransition, useEffect, useRef, useState } from 'react';

/** While pages flow in, the list is put together again at most this often. Milliseconds. */
const PACE_MS = 250;

/**
 * `value`, but while it changes all the time (`isFlowing`) only four times a second: a hundred pages
 * would otherwise sort and group everything a hundred times. What comes first is not delayed.
 */
export function usePaced<T>(value: T, isFlowing: boolean): T {
  const [shown, setShown] = useState<{ readonly value: T } | null>(null);
  const shownAt = useRef(0);
  if (isFlowing && shown === null) setShown({ value });
  useEffect(() => {
    const wait = isFlowing ? shownAt.current + PACE_MS - performance.now() : 0;
    const timer = window.setTimeout(
      () => {
        shownAt.current = performance.now();
        startTransition(() => setShown(isFlowing ? { value } : null));
      },
      Math.max(0, wait),
    );
    return () => window.clearTimeout(timer);
  }, [value, isFlowing]);
  return isFlowing && shown !== null ? shown.value : value;
}
