/**
 * One write, once. When a kept-alive connection closes under a request, a browser sends that request again
 * by itself, a PATCH too, and the page never learns of it (measured: one `fetch`, four PATCHes). So
 * the page gives each write it starts an idempotency key, and a key that came before is refused here: what
 * became of the first is then for the page to read.
 *
 * The keys are in Rundown's database, for all processes and over a restart.
 */
import { errorResponse } from './http-error.ts';

/** The idempotency key of one attempt to write. Requests without it (`curl`) pass. */
const ATTEMPT_HEADER = 'x-rundown-attempt';
/** A browser repeats at once; this allows for slow networks. Milliseconds. */
const REMEMBERED_MS = 10 * 60_000;
/** A flood of keys must not fill the memory: the oldest go first. */
const MOST = 10_000;
const LONGEST_KEY = 200;

/** Whether a key is new; from then on it is not. */
export type ClaimAttempt = (key: string) => boolean | Promise<boolean>;

/** Makes the guard: it refuses a repeated write, and gives null for every other request. */
export function createIdempotencyGuard(
  claim: ClaimAttempt,
): (request: Request) => Promise<Response | null> {
  return async (request) => {
    const attempt = request.headers.get(ATTEMPT_HEADER);
    if (attempt === null || request.method === 'GET') return null;
    if (attempt.length > LONGEST_KEY) {
      return errorResponse(400, 'bad_request', 'The name of this attempt is too long.');
    }
    try {
      if (await claim(attempt)) return null;
    } catch {
      const message =
        'Nothing was changed: Rundown’s database cannot be written to. Try again; if it stays, tell whoever runs Rundown.';
      return errorResponse(503, 'history_unavailable', message);
    }
    const message = 'This request has come before. Read the post to see what became of it.';
    return errorResponse(409, 'repeated_attempt', message);
  };
}

/** Keys in the memory of this process, for an app that has no database: a test's. */
export function inMemory(now: () => number): ClaimAttempt {
  /** When each key came, in the order they came. */
  const seen = new Map<string, number>();
  return (attempt) => {
    if (seen.has(attempt)) return false;
    const at = now();
    for (const [key, came] of seen) {
      if (at - came < REMEMBERED_MS && seen.size < MOST) break;
      seen.delete(key);
    }
    seen.set(attempt, at);
    return true;
  };
}
