/** Keeps the posts that are about to change fresh: read one by one, a few at a time. */
import type { QueryClient } from '@tanstack/react-query';
import PQueue from 'p-queue';
import type { Post } from '#contract/post.ts';
import { refreshPost } from '#api/post-cache.ts';
import { serverNow } from '#api/server-clock.ts';
import { duePosts } from '#domain/list/due-posts.ts';

/** How often a round of reading begins. Milliseconds. */
const ROUND_MS = 10_000;
/** Reads in one round, at most; the next round goes on with those that were left. */
const PER_ROUND = 12;
const AT_ONCE = 3;

/** The next ids to read: first those that were not read for the longest. */
function nextRound(due: readonly string[], readAt: Map<string, number>): readonly string[] {
  for (const id of readAt.keys()) if (!due.includes(id)) readAt.delete(id);
  return due
    .map((id, urgency) => ({ id, urgency, last: readAt.get(id) ?? 0 }))
    .toSorted((a, b) => a.last - b.last || a.urgency - b.urgency)
    .slice(0, PER_ROUND)
    .map(({ id }) => id);
}

/**
 * Reads in rounds until it is stopped by the function that it returns, and not at all while nobody looks at
 * the page. What cannot be read is left as it is and tried in the next round.
 */
export function keepFresh(client: QueryClient, current: () => readonly Post[]): () => void {
  const abort = new AbortController();
  const readAt = new Map<string, number>();
  let rounds = 0;

  const readOne = async (id: string) => {
    if (document.hidden || abort.signal.aborted) return;
    readAt.set(id, (rounds += 1));
    await refreshPost(client, id, abort.signal).catch(() => undefined);
  };
  const readAll = (ids: readonly string[]) => {
    const queue = new PQueue({ concurrency: AT_ONCE });
    for (const id of ids) void queue.add(() => readOne(id));
    return queue.onIdle();
  };

  let timer = 0;
  const round = async () => {
    if (!document.hidden) await readAll(nextRound(duePosts(current(), serverNow()), readAt));
    if (!abort.signal.aborted) timer = window.setTimeout(() => void round(), ROUND_MS);
  };
  timer = window.setTimeout(() => void round(), ROUND_MS);
  return () => {
    abort.abort();
    window.clearTimeout(timer);
  };
}
