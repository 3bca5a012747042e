import { useEffect, useRef } from 'react';
import { isTaken } from '#features/post-list/rows/use-row-keys.ts';
import { isForeign } from '#ui/guard-page.ts';

/** Ctrl or ⌘ and Z; in a field it is the field's own. */
function isUndoChord(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.shiftKey || event.isComposing) return false;
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return false;
  if (isForeign(event.target)) return false;
  return !(
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || event.target.matches('input, textarea, select'))
  );
}

/** Undoes by `z`, where letters are shortcuts, and by Ctrl or ⌘ and Z. Null where there is nothing to. */
export function useUndoKey(singleKeys: boolean, undo: (() => void) | null): void {
  const latest = useRef(undo);
  useEffect(() => {
    latest.current = undo;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (latest.current === null) return;
      const isLetter = singleKeys && event.key.toLowerCase() === 'z' && !isTaken(event);
      if (!isLetter && !isUndoChord(event)) return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [singleKeys]);
}
