/**
 * One write, once. When a kept-alive connection closes under a request, a browser sends that request again
 * by itself, a PATCH too, and the page never learns of it (measured: one `fetch`, four PATCHes). So
 * the page names each write it starts, and a name that came before is refused here: what became of
 * the first is then for the page to read.
 *
 * Names (idempotency keys) are in memory only. A restart of the server between the two forgets them.
 */
import { errorResponse } from './http-error.ts';

/** Names one attempt to write. Requests without it (`curl`) are not judged. */
const ATTEMPT_HEADER = 'x-rundown-attempt';
/** A browser repeats at once; this allows for slow networks. Milliseconds. */
const REMEMBERED_MS = 10 * 60_000;
/** A flood of names must not fill the memory: the oldest go first. */
const MOST = 10_000;

/** Makes the guard: it refuses a repeated write, and gives null for every other request. */
export function createIdempotencyGuard(now: () => number): (request: Request) => Response | null {
  /** When each name came, in the order they came. */
  const seen = new Map<string, number>();
  return (request) => {
    const attempt = request.headers.get(ATTEMPT_HEADER);
    if (attempt === null || request.method === 'GET') return null;
    if (seen.has(attempt)) {
      const message = 'This request has come before. Read the post to see what became of it.';
      return errorResponse(409, 'repeated_attempt', message);
    }
    const at = now();
    for (const [name, came] of seen) {
      if (at - came < REMEMBERED_MS && seen.size < MOST) break;
      seen.delete(name);
    }
    seen.set(attempt, at);
    return null;
  };
}
