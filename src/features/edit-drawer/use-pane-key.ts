import { type RefObject, useEffect } from 'react';
import { isCovered } from '#ui/dialog/is-covered.ts';

/** F6 goes from the post to its row in the list and back: within each, Tab goes round. */
export function usePaneKey(sheet: RefObject<HTMLElement | null>, goToRow: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const element = sheet.current;
      if (event.key !== 'F6' || element?.dataset['beside'] === undefined) return;
      if (isCovered(element)) return;
      event.preventDefault();
      if (element.contains(document.activeElement)) goToRow();
      else element.focus({ preventScroll: true });
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [sheet, goToRow]);
}
