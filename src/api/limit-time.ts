/** A signal for one request that ends with the caller's, or when its time is up. */
interface TimeLimit {
  readonly signal: AbortSignal;
  /** Whether it was the time that ended it. */
  readonly isUp: () => boolean;
  /** To be called when the request is over, whatever its end. */
  readonly stop: () => void;
}

/**
 * As `AbortSignal.any` with `AbortSignal.timeout`, which Chrome before 116, Firefox before 124 and Safari
 * before 17.4 lack. `ms` in milliseconds.
 */
export function limitTime(caller: AbortSignal | undefined, ms: number): TimeLimit {
  const ending = new AbortController();
  let isUp = false;
  const abort = () => ending.abort(caller?.reason);
  const timer = setTimeout(() => {
    isUp = true;
    ending.abort(new DOMException('The time for this request is up.', 'TimeoutError'));
  }, ms);
  if (caller?.aborted === true) abort();
  caller?.addEventListener('abort', abort, { once: true });
  return {
    signal: ending.signal,
    isUp: () => isUp,
    stop: () => {
      clearTimeout(timer);
      caller?.removeEventListener('abort', abort);
    },
  };
}
