/**
 * One request to the real API. Its response is read whole before anything is passed on, so that one
 * time limit covers headers and body, and a connection that breaks midway becomes a clear error
 * instead of half a JSON document with status 200. Pages are small (100 posts at most).
 */
import { sendAsWritten } from './send-as-written.ts';
import type { Sent } from './send-as-written.ts';

/** Far above any page of 100 posts; only there so that a broken upstream cannot fill our memory. */
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;

export type UpstreamResult =
  | {
      readonly kind: 'response';
      readonly status: number;
      readonly headers: Headers;
      readonly body: Uint8Array<ArrayBuffer>;
    }
  | { readonly kind: 'timeout' | 'unreachable' | 'redirect' | 'too-large' | 'client-gone' };

/**
 * Requests `url` once, never following a redirect (it would carry the key to another place) and never
 * repeating. Ends early when `client` aborts or `timeoutMs` are over. Does not throw.
 */
export async function requestUpstream(
  url: string,
  init: Omit<Sent, 'signal'>,
  client: AbortSignal,
  timeoutMs: number,
): Promise<UpstreamResult> {
  // Not AbortSignal.any(timeout, …): Node 20 may collect such a timeout before it fires.
  const abort = new AbortController();
  const giveUp = () => abort.abort();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    giveUp();
  }, timeoutMs);
  client.addEventListener('abort', giveUp);
  if (client.aborted) giveUp();
  try {
    const { signal } = abort;
    const answer = endsInDots(url)
      ? await sendAsWritten(url, { ...init, signal })
      : await fetch(url, { ...init, redirect: 'manual', signal });
    if (answer.status >= 300 && answer.status < 400) {
      await answer.body?.cancel();
      return { kind: 'redirect' };
    }
    const body = await readWhole(answer);
    if (body === null) return { kind: 'too-large' };
    return { kind: 'response', status: answer.status, headers: answer.headers, body };
  } catch {
    if (late) return { kind: 'timeout' };
    return { kind: client.aborted ? 'client-gone' : 'unreachable' };
  } finally {
    clearTimeout(timer);
    client.removeEventListener('abort', giveUp);
  }
}

/** Whether the path ends in an encoded `.` or `..`. */
function endsInDots(url: string): boolean {
  return /\/(?:%2E){1,2}$/.test(url);
}

async function readWhole(answer: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer.body ?? []) {
    size += chunk.length;
    if (size > MAX_ANSWER_BYTES) return null;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
