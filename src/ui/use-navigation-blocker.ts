import { useBlocker } from '@tanstack/react-router';
import { useCallback, useEffect, useRef } from 'react';

interface NavigationBlocker {
  /** Whether the page must stay. Asked at the moment of leaving, so it may read refs. */
  readonly blocks: () => boolean;
  /**
   * Called for each attempt that would leave; resolves to whether it stays blocked. `isHistory`: by Back
   * or Forward, which cannot wait: the address has changed already, and is put back when this is true.
   */
  readonly onBlocked: (isHistory: boolean) => boolean | Promise<boolean>;
  /** Whether the browser asks before the tab is closed or reloaded. */
  readonly blocksUnload: () => boolean;
}

/**
 * Keeps the page from being left by accident: by Back, Forward, a link, or a closed tab. A change of
 * the search parameters alone leaves nothing and passes.
 */
export function useNavigationBlocker(blocker: NavigationBlocker): void {
  const latest = useRef(blocker);
  useEffect(() => {
    latest.current = blocker;
  });
  useBlocker({
    // Stable functions: the router registers its blocker anew whenever one of them changes.
    shouldBlockFn: useCallback(({ current, next, action }) => {
      const isSamePage = current.pathname === next.pathname;
      if (isSamePage || !latest.current.blocks()) return false;
      return latest.current.onBlocked(action !== 'PUSH' && action !== 'REPLACE');
    }, []),
    enableBeforeUnload: useCallback(() => latest.current.blocksUnload(), []),
  });
}
