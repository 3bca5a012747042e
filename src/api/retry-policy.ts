/**
 * Reads are asked for twice more where that may help. A write is sent again only where it provably had no
 * effect: after a sign-in (`http-client.ts`), or in a bulk run that was asked to wait (`run-queue.ts`).
 */
import { ApiError, isTransient } from './api-error.ts';

const RETRIES = 2;
/** Where the API asks for a longer wait than this, the person decides when to ask again. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Before retry `attempt` (0, 1): what the API asks for, else half a second doubled; after "too many" a
 * second doubled. Milliseconds.
 */
export function retryDelay(attempt: number, error: unknown): number {
  if (!(error instanceof ApiError)) return 500 * 2 ** attempt;
  return error.retryAfterMs ?? (error.kind === 'rate-limited' ? 1000 : 500) * 2 ** attempt;
}

/** Too many requests, or an API that says when it is back: asked to wait, nothing has been done. */
export function isAskedToWait(error: unknown): error is ApiError {
  if (!(error instanceof ApiError)) return false;
  return (
    error.kind === 'rate-limited' || (error.kind === 'unavailable' && error.retryAfterMs !== null)
  );
}

/** Whether a read that failed `failures` times before this one is asked for again. */
export function shouldRetry(failures: number, error: unknown): boolean {
  return failures < RETRIES && isTransient(error) && retryDelay(failures, error) <= LONGEST_WAIT_MS;
}

/**
 * Runs a read under the policy, outside of any query. Throws the last error. One of many that run at
 * once does not wait by itself where the API asks to: all of them wait together (`run-queue.ts`).
 */
export async function withRetries<T>(read: () => Promise<T>, isOneOfMany = false): Promise<T> {
  for (let failures = 0; ; failures += 1) {
    try {
      return await read();
    } catch (error) {
      if (isOneOfMany && isAskedToWait(error)) throw error;
      if (!shouldRetry(failures, error)) throw error;
      const waitMs = retryDelay(failures, error);
      await new Promise((resolve) => {
        setTimeout(resolve, waitMs);
      });
    }
  }
}
