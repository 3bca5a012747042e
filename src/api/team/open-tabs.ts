/** What this tab has open, and what others have: both outside of React, for a connection to read and fill. */
import { useEffect, useSyncExternalStore } from 'react';
import type { OtherTab } from '#contract/team-event.ts';

let openPost: string | null = null;
let others: readonly OtherTab[] = [];
const openListeners = new Set<() => void>();
const otherListeners = new Set<() => void>();

const subscribeTo = (listeners: Set<() => void>) => (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
const subscribeToOthers = subscribeTo(otherListeners);

export const onOpenPost = subscribeTo(openListeners);
export const readOpenPost = (): string | null => openPost;

export function writeOthers(now: readonly OtherTab[]): void {
  others = now;
  for (const listener of otherListeners) listener();
}

function writeOpenPost(postId: string | null): void {
  openPost = postId;
  for (const listener of openListeners) listener();
}

/** Announces that `postId` is open here, and gives the other tabs that are known; filter them by post. */
export function useOpenTabs(postId: string): readonly OtherTab[] {
  useEffect(() => {
    writeOpenPost(postId);
    return () => writeOpenPost(null);
  }, [postId]);
  return useSyncExternalStore(subscribeToOthers, () => others);
}
