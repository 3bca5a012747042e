/**
 * What time it is by the server. A laptop may be wrong by hours, so "past", "in 3 h" and countdowns
 * follow the `Date` header of the latest answer; between answers the laptop's clock only counts on.
 */
import { type Instant, instantFromMs } from '#contract/instant.ts';

let offsetMs = 0;
const listeners = new Set<() => void>();

/** Takes the time from an answer. `receivedAtMs` is the laptop's clock when it arrived. */
export function learnServerTime(dateHeader: string | null, receivedAtMs: number): void {
  const serverMs = dateHeader === null ? Number.NaN : Date.parse(dateHeader);
  if (Number.isNaN(serverMs)) return;
  // The header counts whole seconds and travels for a while: a smaller difference tells nothing.
  const difference = serverMs - receivedAtMs;
  const learnt = Math.abs(difference) < 2000 ? 0 : difference;
  if (Math.abs(learnt - offsetMs) < 2000) return;
  offsetMs = learnt;
  for (const listener of listeners) listener();
}

/** Now, by the server, in milliseconds since the epoch. */
export function serverNowMs(): number {
  return Date.now() + offsetMs;
}

/** Now, by the server. */
export function serverNow(): Instant {
  return instantFromMs(serverNowMs());
}

/** How far the laptop's clock is behind the server's, in milliseconds; negative where it is ahead. */
export function clockOffsetMs(): number {
  return offsetMs;
}

/** Calls back when the server's clock turned out to be elsewhere than thought. */
export function onClockLearnt(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
