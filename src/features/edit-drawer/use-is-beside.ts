import { type RefObject, useEffect, useState } from 'react';
import { matchesMedia } from '#ui/use-media-query.ts';
import type { LeaveGuard } from './leave-guard.ts';

/** The post stands beside the list from here on; below it is over the list, as a modal sheet. */
const BESIDE = '(min-width: 75rem)';

/** Changed under an open form, Radix would mount it anew: what is typed is not put through that. */
export function useIsBeside(guard: RefObject<LeaveGuard>): boolean {
  const [isBeside, setIsBeside] = useState(() => matchesMedia(BESIDE));
  useEffect(() => {
    const list = window.matchMedia(BESIDE);
    const turn = () => {
      if (!guard.current.saving && !guard.current.isDirty()) setIsBeside(list.matches);
    };
    list.addEventListener('change', turn);
    return () => list.removeEventListener('change', turn);
  }, [guard]);
  return isBeside;
}
