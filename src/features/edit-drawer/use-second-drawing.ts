import { useDeferredValue } from 'react';

/** False in the first drawing, and true in the one that follows at once, when the first is shown. */
export function useSecondDrawing(): boolean {
  return useDeferredValue(true, false);
}
