import { type RefObject, useEffect } from 'react';
import type { Neighbours } from '#domain/list/neighbours.ts';
import { isCovered } from '#ui/dialog/is-covered.ts';

/** What these keys open or change by themselves. */
const OWN_ARROWS = 'select, [role="combobox"], input[type="datetime-local"]';

/** Alt and ↑ or ↓ go to the post before or after this one, from any field but those that use them. */
export function useNeighbourKeys(
  sheet: RefObject<HTMLElement | null>,
  { previousId, nextId }: Neighbours,
  onGo: (postId: string) => void,
): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS) !== null) return;
      if (isCovered(sheet.current)) return;
      event.preventDefault();
      const postId = event.key === 'ArrowUp' ? previousId : nextId;
      if (postId !== null) onGo(postId);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [sheet, previousId, nextId, onGo]);
}
