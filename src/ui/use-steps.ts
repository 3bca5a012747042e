import { startTransition, useEffect, useState } from 'react';

/** A slice of work between two looks at the screen and the keyboard. Milliseconds. */
const SLICE_MS = 5;

/** Work that pauses at each `yield`. */
type Steps<T> = Generator<undefined, T, undefined>;

/** Goes on until the work has ended or `until` (by the page's clock) has come; undefined where it has. */
function goOn<T>(steps: Steps<T>, until: number): { readonly value: T } | undefined {
  for (;;) {
    const next = steps.next();
    if (next.done === true) return next;
    if (performance.now() >= until) return undefined;
  }
}

/** Does the work a slice at a time, each in a task of its own, and tells its end. Returns a stop. */
function inSlices<T>(steps: Steps<T>, onEnd: (value: T) => void): () => void {
  // A message comes at once; a timer would be held back by some milliseconds each time.
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => {
    const end = goOn(steps, performance.now() + SLICE_MS);
    if (end === undefined) port2.postMessage(null);
    else onEnd(end.value);
  });
  port1.start();
  port2.postMessage(null);
  return () => port1.close();
}

/**
 * What the work that `begin` makes ends with. Short work is done at once. Long work is done in slices,
 * dropped when `begin` changes; until it has ended the former value stands.
 */
export function useSteps<T>(begin: () => Steps<T>, isShort: boolean): T {
  const [done, setDone] = useState(() => atOnce(begin));
  if (isShort && done.begin !== begin) setDone(atOnce(begin));
  const isOld = !isShort && done.begin !== begin;
  useEffect(
    () =>
      isOld
        ? inSlices(begin(), (value) => startTransition(() => setDone({ begin, value })))
        : undefined,
    [isOld, begin],
  );
  return done.value;
}

function atOnce<T>(begin: () => Steps<T>): { readonly begin: () => Steps<T>; readonly value: T } {
  const end = goOn(begin(), Number.POSITIVE_INFINITY);
  if (end === undefined) throw new Error('work that is done at once has an end');
  return { begin, value: end.value };
}
