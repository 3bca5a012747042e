import { useEffect, useRef } from 'react';
import type { Post } from '#contract/post.ts';

/** Brings the row of the open post into view when another one takes its place: not when the first opens. */
export function useOpenRow(
  openId: string | null,
  posts: readonly Post[],
  show: (index: number) => void,
): void {
  const before = useRef(openId);
  useEffect(() => {
    const was = before.current;
    before.current = openId;
    if (was === null || openId === null || was === openId) return;
    const index = posts.findIndex((post) => post.postId === openId);
    if (index !== -1) show(index);
  });
}
