import { useDeferredValue } from 'react';

/**
 * False in the first render, true in the one that follows at once. The fields below the caption and the
 * preview wait for it: with them in the first render the caption of a clicked row is ready after twice
 * the time (docs/decisions/010). Nothing that a key or a click may need at once may wait for it.
 */
export function useAfterFirstRender(): boolean {
  return useDeferredValue(true, false);
}
