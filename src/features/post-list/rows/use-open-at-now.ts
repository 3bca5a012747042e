import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';

/** What a person does to look elsewhere. */
const LOOKING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * A list that begins months ago opens at now: `goToNow` is called when `isWanted` becomes true, and
 * again for each change of `place` while pages come in, until the person looks elsewhere, or what it
 * returns is called.
 */
export function useOpenAtNow(isWanted: boolean, place: number, goToNow: () => void): () => void {
  const isPinned = useRef(false);
  const was = useRef(false);
  const shownPlace = useRef(0);
  useEffect(() => {
    const release = () => {
      isPinned.current = false;
    };
    for (const type of LOOKING) window.addEventListener(type, release, { passive: true });
    return () => {
      for (const type of LOOKING) window.removeEventListener(type, release);
    };
  }, []);
  useLayoutEffect(() => {
    const wasPinned = isPinned.current;
    if (isWanted && !was.current) isPinned.current = true;
    was.current = isWanted;
    const isNew = place !== shownPlace.current || isPinned.current !== wasPinned;
    shownPlace.current = place;
    if (isWanted && isPinned.current && place > 0 && isNew) goToNow();
  });
  return useCallback(() => {
    isPinned.current = false;
  }, []);
}
