import { type RefObject, useEffect } from 'react';
import { isCovered } from '#ui/dialog/is-covered.ts';
import { shortcutKey } from '#ui/shortcut-key.ts';

const SAVE_KEYS = new Set(['Enter', 's']);

/** Ctrl or ⌘ with Enter or S presses the save button, from any field of the open post. */
export function useSaveKeys(button: RefObject<HTMLButtonElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      if (!SAVE_KEYS.has(shortcutKey(event))) return;
      // Also where there is nothing to save: the browser would offer to save the page.
      event.preventDefault();
      if (!event.repeat && !isCovered(button.current)) button.current?.click();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [button]);
}
