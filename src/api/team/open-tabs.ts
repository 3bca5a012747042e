/** What this tab has open, and what others have: both outside of React, for a connection to read and fill. */
import { useEffect, useSyncExternalStore } from 'react';
import type { OtherTab } from '#contract/team-event.ts';
import { createStore } from '#domain/store.ts';

export const openPost = createStore<string | null>(null);
export const otherTabs = createStore<readonly OtherTab[]>([]);

/** Announces that `postId` is open here, and gives the other tabs that are known; filter them by post. */
export function useOpenTabs(postId: string): readonly OtherTab[] {
  useEffect(() => {
    openPost.write(postId);
    return () => openPost.write(null);
  }, [postId]);
  return useSyncExternalStore(otherTabs.subscribe, otherTabs.read);
}
