import { useEffect } from 'react';
import { isCovered } from '#ui/dialog/is-covered.ts';
import { isForeign } from '#ui/page/guard-page.ts';
import { shortcutKey } from '#ui/shortcut-key.ts';

/** On a Mac, Ctrl and K deletes to the end of the line: there it is ⌘ alone. */
export const isMac = navigator.userAgent.includes('Mac');

/** Ctrl or ⌘ and K, from a field too. Over a dialog that asks something it would hide the question. */
export function usePaletteKey(toggle: (canOpen: boolean) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isChord = event.metaKey || (event.ctrlKey && !isMac);
      if (!isChord || event.altKey || event.shiftKey || shortcutKey(event) !== 'k') return;
      if (isForeign(event.target)) return;
      // Else the browser would go to its own search.
      event.preventDefault();
      if (!event.repeat) toggle(!isCovered(document.querySelector('[data-sheet]')));
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
