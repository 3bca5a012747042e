import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Which posts are selected. Only what the filter shows counts: nothing is ever changed that the
 * person does not see. With shift, everything from the last choice to this one follows it.
 */
export function useSelection(shown: readonly Post[]) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE);
  const anchor = useRef<string | null>(null);
  const latest = useRef({ shown, selected });
  useEffect(() => {
    latest.current = { shown, selected };
  });

  const select = useCallback((postId: string, withRange: boolean) => {
    const { shown: posts, selected: before } = latest.current;
    const from = posts.findIndex((post) => post.postId === anchor.current);
    const to = posts.findIndex((post) => post.postId === postId);
    const ids =
      withRange && from !== -1 && to !== -1
        ? posts.slice(Math.min(from, to), Math.max(from, to) + 1).map((post) => post.postId)
        : [postId];
    const add = !before.has(postId);
    const next = new Set(before);
    for (const id of ids) {
      if (add) next.add(id);
      else next.delete(id);
    }
    anchor.current = postId;
    setSelected(next);
  }, []);

  const posts = useMemo(
    () => (selected.size === 0 ? [] : shown.filter((post) => selected.has(post.postId))),
    [shown, selected],
  );
  const setPosts = useCallback((chosen: readonly Post[]) => {
    setSelected(chosen.length === 0 ? NONE : new Set(chosen.map((post) => post.postId)));
  }, []);

  return { selected, posts, select, setPosts };
}
