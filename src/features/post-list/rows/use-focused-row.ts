import { type RefObject, startTransition, useCallback, useEffect, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';

/** The link of a post's row, where it is rendered. */
function rowOf(list: HTMLElement | null, postId: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`) ?? null;
}

/**
 * The row that holds the focus, or held it last. It stays rendered wherever the list is scrolled to, so
 * that the focus is not lost when rows are recycled; and when its post leaves the list (it went
 * live, say) the row that takes its place is focused.
 */
export function useFocusedRow(list: RefObject<HTMLElement | null>, posts: readonly Post[]) {
  const [postId, setPostId] = useState<string | null>(null);
  const found = postId === null ? -1 : posts.findIndex((post) => post.postId === postId);
  const index = found === -1 ? null : found;
  /** The row to focus as soon as it is rendered. */
  const wanted = useRef<string | null>(null);
  const lastIndex = useRef(0);

  const move = useCallback(
    (to: number) => {
      const post = posts[to];
      if (post === undefined) return;
      wanted.current = post.postId;
      setPostId(post.postId);
      const row = rowOf(list.current, post.postId);
      if (row === null) return;
      wanted.current = null;
      row.focus({ preventScroll: true });
      row.scrollIntoView({ block: 'nearest' });
    },
    [list, posts],
  );

  useEffect(() => {
    const id = wanted.current;
    const row = id === null ? null : rowOf(list.current, id);
    if (row === null) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: 'nearest' });
  });

  useEffect(() => {
    if (index !== null) lastIndex.current = index;
    else if (postId !== null && document.activeElement === document.body) {
      move(Math.min(lastIndex.current, posts.length - 1));
    }
  }, [index, postId, posts, move]);

  useEffect(() => {
    const element = list.current;
    const onFocus = ({ target }: FocusEvent) => {
      const item = target instanceof Element ? target.closest('[role="listitem"]') : null;
      const id = item?.querySelector('[data-post]')?.getAttribute('data-post') ?? null;
      // A press gives the focus first: what the click opens does not wait for the list.
      startTransition(() => setPostId(id));
    };
    element?.addEventListener('focusin', onFocus);
    return () => element?.removeEventListener('focusin', onFocus);
  }, [list]);

  return { index, move };
}
