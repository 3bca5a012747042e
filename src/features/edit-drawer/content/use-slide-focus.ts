import { useCallback, useEffect, useRef } from 'react';

export interface SlideFocus {
  readonly index: number;
  readonly part: 'handle' | 'select' | 'url' | 'up' | 'down' | 'remove';
}

/** What takes the focus where the wished part cannot: a button at its end is disabled. */
const INSTEAD = {
  handle: 'url',
  select: 'url',
  url: 'url',
  up: 'down',
  down: 'up',
  remove: 'url',
} as const;

/**
 * Keeps the focus with the slide that something was done to. It is moved after the list has rendered
 * again, which is when `rows` (the field array's own value) changes.
 */
export function useSlideFocus(rows: unknown) {
  const listRef = useRef<HTMLOListElement>(null);
  const addRef = useRef<HTMLButtonElement>(null);
  const wish = useRef<SlideFocus | null>(null);
  useEffect(() => {
    if (wish.current === null) return;
    const { index, part } = wish.current;
    wish.current = null;
    // Past the end after the last one was removed: the one before it is next.
    const row = listRef.current?.children[index] ?? listRef.current?.lastElementChild;
    const find = (name: string) =>
      row?.querySelector<HTMLElement>(`[data-part="${name}"]:not(:disabled)`);
    (find(part) ?? find(INSTEAD[part]) ?? addRef.current)?.focus();
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the rows are what it waits for
  }, [rows]);
  const askFocus = useCallback((focus: SlideFocus) => {
    wish.current = focus;
  }, []);
  return { listRef, addRef, askFocus };
}
