import { useState, useSyncExternalStore } from 'react';
import { type Neighbours, neighboursOf } from '#domain/list/neighbours.ts';
import type { Source } from '#domain/store.ts';

/** Of the open post in the list, also after it has left that. */
export function useNeighbours(order: Source<readonly string[]>, postId: string | null): Neighbours {
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
