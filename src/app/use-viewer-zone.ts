import { useSyncExternalStore } from 'react';

/** The zone of the browser, as an IANA id. UTC where the browser does not tell. */
const readZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';

// Kept: reading it takes a good part of a frame on a slow machine.
let zone = readZone();

function subscribe(notify: () => void) {
  const look = () => {
    if (document.hidden) return;
    zone = readZone();
    notify();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

/** The viewer's IANA zone, read again whenever the page is looked at: people travel with it open. */
export function useViewerZone(): string {
  return useSyncExternalStore(subscribe, () => zone);
}
