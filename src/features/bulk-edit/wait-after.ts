import { ApiError } from '#api/api-error.ts';

/** Where the API says "too many" without saying for how long. Milliseconds. */
const USUAL_WAIT_MS = 2000;

export interface Ending {
  readonly kind: string;
  readonly error?: unknown;
}

/** Milliseconds to wait and ask again: being told to wait has had no effect. Null where it is final. */
export function waitAfter(ending: Ending): number | null {
  const { error } = ending;
  if (ending.kind !== 'failed' || !(error instanceof ApiError)) return null;
  if (error.kind !== 'rate-limited') return null;
  return error.retryAfterMs ?? USUAL_WAIT_MS;
}

/** The API's limits are not documented: few at once, and none while it says so. */
export const CONCURRENCY = 4;
