/** A signal for one request that ends with the caller's, or when its time is up. */
interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time that ended it. */
  readonly isUp: () => boolean;
  /** To be called when the request is over, whatever its end. */
  readonly stop: () => void;
}

/** Every supported browser has `AbortSignal.timeout`, but what a page is embedded in may take it away. */
function timeoutSignal(ms: number): { signal: AbortSignal; stop: () => void } {
  // oxlint-disable-next-line typescript/no-unnecessary-condition -- see above
  if (AbortSignal.timeout !== undefined) {
    return { signal: AbortSignal.timeout(ms), stop: () => {} };
  }
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(new DOMException('Too late', 'TimeoutError')), ms);
  return { signal: ending.signal, stop: () => clearTimeout(timer) };
}

/**
 * As `AbortSignal.any` with `AbortSignal.timeout`; the first is missing in Chrome before 116 and Safari
 * before 17.4. `ms` in milliseconds.
 */
export function limitTime(caller: AbortSignal | undefined, ms: number): TimeLimit {
  const ending = new AbortController();
  const time = timeoutSignal(ms);
  const ends = caller === undefined ? [time.signal] : [caller, time.signal];
  const listening = ends.map((end) => {
    const abort = () => ending.abort(end.reason);
    if (end.aborted) abort();
    end.addEventListener('abort', abort, { once: true });
    return () => end.removeEventListener('abort', abort);
  });
  return {
    signal: ending.signal,
    isUp: () => time.signal.aborted,
    stop: () => {
      time.stop();
      for (const stop of listening) stop();
    },
  };
}
