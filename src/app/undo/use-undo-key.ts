import { useEffect, useLayoutEffect } from 'react';
import type { Store } from '#domain/store.ts';
import { isTaken } from '#features/post-list/rows/use-row-keys.ts';
import { isCovered } from '#ui/dialog/is-covered.ts';
import { isForeign } from '#ui/page/guard-page.ts';
import { shortcutKey } from '#ui/shortcut-key.ts';

/** Ctrl or ⌘ and Z; in a field it is the field's own. */
function isUndoChord(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.altKey || event.shiftKey || event.isComposing) return false;
  if (!(event.ctrlKey || event.metaKey) || shortcutKey(event) !== 'z') return false;
  // In an open post it is the last save's still: “Save and next” has left its message there.
  const sheet = document.querySelector('[data-sheet]');
  if (isForeign(event.target) || isCovered(sheet)) return false;
  return !(
    event.target instanceof HTMLElement &&
    (event.target.isContentEditable || event.target.matches('input, textarea, select'))
  );
}

/** Undoes by `z`, where letters are shortcuts, and by Ctrl or ⌘ and Z. Null where there is nothing to. */
export function useUndoKey(
  singleKeys: boolean,
  undo: (() => void) | null,
  current: Store<(() => void) | null>,
): void {
  // With the commit itself: whoever sees that a save is done may press the key at once.
  useLayoutEffect(() => current.write(undo));
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const takeBack = current.read();
      if (takeBack === null) return;
      const isLetter = singleKeys && shortcutKey(event) === 'z' && !isTaken(event);
      if (!isLetter && !isUndoChord(event)) return;
      event.preventDefault();
      // A key that is held down takes back one step, not all of them.
      if (!event.repeat) takeBack();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [singleKeys, current]);
}
