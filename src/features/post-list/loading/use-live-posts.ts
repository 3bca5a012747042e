import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
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
 * Keeps the posts that are about to change fresh: read one by one, a few at a time, and not at all
 * while nobody looks at the page. What cannot be read is left as it is and tried in the next round.
 */
export function useLivePosts(posts: readonly Post[]): void {
  const client = useQueryClient();
  const latest = useRef(posts);
  useEffect(() => {
    latest.current = posts;
  });
  useEffect(() => {
    const abort = new AbortController();
    const readAt = new Map<string, number>();
    let rounds = 0;

    const readAll = async (ids: readonly string[]) => {
      const queue = [...ids];
      const readOn = async () => {
        for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
          if (document.hidden) return;
          readAt.set(id, (rounds += 1));
          try {
            await refreshPost(client, id, abort.signal);
          } catch {
            if (abort.signal.aborted) return;
          }
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, readOn));
    };

    let timer = 0;
    const round = async () => {
      if (!document.hidden) await readAll(nextRound(duePosts(latest.current, serverNow()), readAt));
      if (!abort.signal.aborted) timer = window.setTimeout(() => void round(), ROUND_MS);
    };
    timer = window.setTimeout(() => void round(), ROUND_MS);
    return () => {
      abort.abort();
      window.clearTimeout(timer);
    };
  }, [client]);
}
