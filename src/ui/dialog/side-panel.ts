/** Whether a sheet stands beside the page now: what has less room then asks here. */
import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isOpen = false;

/** Marks the page, for the style sheets and for whoever has subscribed. */
export function setSidePanel(open: boolean): void {
  isOpen = open;
  if (open) document.documentElement.dataset['beside'] = '';
  else delete document.documentElement.dataset['beside'];
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSidePanel(): boolean {
  return useSyncExternalStore(subscribe, () => isOpen);
}
