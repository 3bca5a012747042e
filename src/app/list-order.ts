import { useState, useSyncExternalStore } from 'react';
import type { Post } from '#contract/post.ts';
import { type Neighbours, neighboursOf } from '#domain/list/neighbours.ts';

/** The posts that the list shows, in its order, for whoever walks through them. */
export function createListOrder() {
  let ids: readonly string[] = [];
  const listeners = new Set<() => void>();
  return {
    read: () => ids,
    write: (posts: readonly Post[]) => {
      ids = posts.map((post) => post.postId);
      for (const listener of listeners) listener();
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type ListOrder = ReturnType<typeof createListOrder>;

/** Of the open post, also after it has left the list. */
export function useNeighbours(order: ListOrder, postId: string | null): Neighbours {
  const ids = useSyncExternalStore(order.subscribe, order.read);
  const [last, setLast] = useState<{ postId: string; index: number } | null>(null);
  const index = postId === null ? -1 : ids.indexOf(postId);
  const isNew = last?.postId !== postId || last.index !== index;
  if (postId !== null && index !== -1 && isNew) setLast({ postId, index });
  return neighboursOf(
    ids,
    postId ?? '',
    last !== null && last.postId === postId ? last.index : null,
  );
}
