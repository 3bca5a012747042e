import { useEffect, useRef } from 'react';
import type { Post } from '#contract/post.ts';

/** Something has happened to a row. Another object each time. */
export interface RowSignal {
  readonly postId: string;
  /** It is to be brought into view, too; else it shows only where it is. */
  readonly isWanted: boolean;
}

/** Goes once to each row that is wanted, as soon as the list holds it. */
export function useRowSignal(
  signal: RowSignal | null,
  posts: readonly Post[],
  go: (index: number) => void,
): void {
  const gone = useRef<RowSignal | null>(null);
  useEffect(() => {
    if (signal === null || !signal.isWanted || gone.current === signal) return;
    const index = posts.findIndex((post) => post.postId === signal.postId);
    if (index === -1) return;
    gone.current = signal;
    go(index);
  });
}
