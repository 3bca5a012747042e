import { useCallback, useState } from 'react';

const NONE: ReadonlySet<number> = new Set();

/** Which slides have something that is wrong though it does not block the save: each tile reports its own. */
export function useBrokenSlides() {
  const [broken, setBroken] = useState(NONE);
  const report = useCallback((index: number, isBroken: boolean) => {
    setBroken((before) => {
      if (before.has(index) === isBroken) return before;
      const after = new Set(before);
      if (isBroken) after.add(index);
      else after.delete(index);
      return after;
    });
  }, []);
  return { broken, report };
}
