import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { editabilityOf } from '#domain/edit/editability.ts';

const NONE: ReadonlySet<string> = new Set();

/**
 * Which posts are selected. Only what the filter shows counts: nothing is ever changed that the
 * person does not see. With shift, everything from the last choice to this one follows it.
 */
export function useSelection(inList: readonly Post[]) {
  // What cannot be changed cannot be selected.
  const shown = useMemo(
    () => inList.filter((post) => editabilityOf(post) === 'editable'),
    [inList],
  );
  const [selected, setSelected] = useState<ReadonlySet<string>>(NONE);
  const anchor = useRef<string | null>(null);

  /** The next choice is the end of a range, as with shift: for those who have no such key. */
  const [isRange, setIsRange] = useState(false);

  const latest = useRef({ shown, selected, isRange });
  useEffect(() => {
    latest.current = { shown, selected, isRange };
  });

  const select = useCallback((postId: string, withShift: boolean) => {
    const { shown: posts, selected: before, isRange: isAsked } = latest.current;
    const withRange = withShift || isAsked;
    if (isAsked) setIsRange(false);
    const from = posts.findIndex((post) => post.postId === anchor.current);
    const to = posts.findIndex((post) => post.postId === postId);
    const ids =
      withRange && from !== -1 && to !== -1
        ? posts.slice(Math.min(from, to), Math.max(from, to) + 1).map((post) => post.postId)
        : [postId];
    const add = isAsked || !before.has(postId);
    const next = new Set(before);
    for (const id of ids) {
      if (add) next.add(id);
      else next.delete(id);
    }
    anchor.current = postId;
    setSelected(next);
  }, []);

  /** Selects all of these, or where all of them are, none. */
  const selectAll = useCallback((postIds: readonly string[]) => {
    const { shown: posts, selected: before } = latest.current;
    const can = new Set(posts.map((post) => post.postId));
    const ids = postIds.filter((id) => can.has(id));
    const isWhole = ids.every((id) => before.has(id));
    const rest = new Set([...before].filter((id) => !ids.includes(id)));
    setSelected(isWhole ? rest : new Set([...before, ...ids]));
  }, []);

  const posts = useMemo(
    () => (selected.size === 0 ? [] : shown.filter((post) => selected.has(post.postId))),
    [shown, selected],
  );
  const setPosts = useCallback((chosen: readonly Post[]) => {
    setSelected(chosen.length === 0 ? NONE : new Set(chosen.map((post) => post.postId)));
    setIsRange(false);
  }, []);

  return { shown, selected, posts, select, selectAll, setPosts, isRange, setIsRange };
}
