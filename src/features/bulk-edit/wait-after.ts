import { isAskedToWait } from '#api/retry-policy.ts';

/** Where the API says "too many" without saying for how long. Milliseconds. */
const USUAL_WAIT_MS = 2000;

export interface Ending {
  readonly kind: string;
  readonly error?: unknown;
}

/**
 * Milliseconds to wait and ask again, after a 429, or a 503 with `Retry-After`: `failed` says that it had
 * no effect. Null where it is final.
 */
export function waitAfter({ kind, error }: Ending): number | null {
  if (kind !== 'failed' || !isAskedToWait(error)) return null;
  return error.retryAfterMs ?? USUAL_WAIT_MS;
}
