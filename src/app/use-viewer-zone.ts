import { useSyncExternalStore } from 'react';
import { isKnownZone } from '#domain/time/offset.ts';

interface ViewerZone {
  /** An IANA id that this browser's clock knows; UTC where it names none. */
  readonly zone: string;
  /** Whether the browser named it. */
  readonly isKnown: boolean;
}

const NO_ZONE: ViewerZone = { zone: 'UTC', isKnown: false };

/** Some systems report no zone, `Etc/Unknown`, or one that `Intl` itself refuses. */
function readZone(): ViewerZone {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const isNamed = typeof timeZone === 'string' && timeZone !== 'Etc/Unknown';
    return isNamed && isKnownZone(timeZone) ? { zone: timeZone, isKnown: true } : NO_ZONE;
  } catch {
    return NO_ZONE;
  }
}

// Read once: it takes a good part of a frame on a slow machine.
let current = readZone();

function subscribe(notify: () => void) {
  const look = () => {
    if (document.hidden) return;
    const next = readZone();
    if (next.zone === current.zone && next.isKnown === current.isKnown) return;
    current = next;
    notify();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
}

/** The viewer's zone, read again whenever the page is looked at: people travel with it open. */
export function useViewerZone(): ViewerZone {
  return useSyncExternalStore(subscribe, () => current);
}
