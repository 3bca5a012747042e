/** Whether a sheet stands beside the page now: what has less room then asks here. */
import { useSyncExternalStore } from 'react';
import { createStore } from '#domain/store.ts';

const sidePanel = createStore(false);

/** Marks the page, for the style sheets and for whoever has subscribed. */
export function setSidePanel(open: boolean): void {
  if (open) document.documentElement.dataset['beside'] = '';
  else delete document.documentElement.dataset['beside'];
  sidePanel.write(open);
}

export function useSidePanel(): boolean {
  return useSyncExternalStore(sidePanel.subscribe, sidePanel.read);
}
