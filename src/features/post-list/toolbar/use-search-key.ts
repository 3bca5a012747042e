import { useEffect } from 'react';
import { isCovered } from '#ui/dialog/is-covered.ts';
import { shortcutKey } from '#ui/shortcut-key.ts';
import { isTaken } from '../rows/use-row-keys.ts';

const isChord = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;

/**
 * `/` goes to the search field. So does the browser's own Ctrl or ⌘ and F where it would look through
 * the few rows alone that are rendered; pressed once more, in the field, it is the browser's again.
 */
export function useSearchKey(singleKeys: boolean, isRenderedWhole: boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isSlash = singleKeys && shortcutKey(event) === '/' && !isTaken(event);
      const isFind =
        !isRenderedWhole &&
        isChord(event) &&
        shortcutKey(event) === 'f' &&
        !isCovered() &&
        document.querySelector('[data-beside]') === null;
      if (!isSlash && !isFind) return;
      const field = document.querySelector<HTMLInputElement>('main input[type="search"]');
      if (field === null || (isFind && document.activeElement === field)) return;
      event.preventDefault();
      // The field is always in view: the page must not be scrolled for it.
      field.focus({ preventScroll: true });
      field.select();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [singleKeys, isRenderedWhole]);
}
