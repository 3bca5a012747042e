import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Post } from '#contract/post.ts';
import { whenIdle } from '#ui/when-idle.ts';

/** Keeps the posts that are about to change fresh, by code that comes after the first rows. */
export function useLivePosts(posts: readonly Post[]): void {
  const client = useQueryClient();
  const latest = useRef(posts);
  useEffect(() => {
    latest.current = posts;
  });
  useEffect(() => {
    let isCurrent = true;
    let stop: (() => void) | undefined;
    const start = async () => {
      await whenIdle();
      const { keepFresh } = await import('./live-posts.ts');
      if (isCurrent) stop = keepFresh(client, () => latest.current);
    };
    // Without it all posts are read anew every few minutes all the same.
    start().catch(() => undefined);
    return () => {
      isCurrent = false;
      stop?.();
    };
  }, [client]);
}
