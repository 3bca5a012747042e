import { startTransition, useEffect, useRef, useState } from 'react';
import { whenIdle } from '#ui/when-idle.ts';

/** Pages flow in, and keys are typed, faster than this. Milliseconds. */
const REST_MS = 300;
/** What never comes to rest is followed all the same, so long after it began to change. Milliseconds. */
const LONGEST_MS = 2000;

/**
 * `value`, debounced, with a longest wait: as it was when the browser last had nothing better to do after it;
 * `start` until then. For what is worth knowing about all posts, and does not have to follow each page.
 * `longest`: what changes for so many milliseconds is followed without having come to rest.
 */
export function useAtRest<T>(value: T, start: T, longest = LONGEST_MS): T {
  const [rested, setRested] = useState(start);
  /** Since when it has changed without being followed; the first value is not waited for. */
  const changingSince = useRef<number | null>(-Infinity);
  useEffect(() => {
    let isCurrent = true;
    changingSince.current ??= performance.now();
    const follow = async () => {
      await whenIdle();
      if (!isCurrent) return;
      changingSince.current = null;
      startTransition(() => setRested(value));
    };
    const changing = performance.now() - changingSince.current;
    const wait = changing >= longest ? 0 : Math.min(REST_MS, longest - changing);
    const timer = window.setTimeout(() => void follow(), wait);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [value, longest]);
  return rested;
}
