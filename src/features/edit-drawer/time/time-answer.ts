import type { WallTime } from '#contract/instant.ts';
import { serverNow } from '#api/server-clock.ts';
import { formatReading, readTime } from '#domain/time/reading.ts';
import { checkScheduledTime } from '#domain/time/schedule-check.ts';
import { timeMessage } from './time-message.ts';

export interface TimeAnswer {
  /** Null where it cannot be used. */
  readonly wall: WallTime | null;
  /** The time in its three readings, or why it cannot be used. */
  readonly words: string;
}

/** What a suggested time comes to, to be read before it counts. `zone` is known to the host. */
export function timeAnswer(wall: WallTime, zone: string, viewerZone: string): TimeAnswer {
  const now = serverNow();
  const check = checkScheduledTime(wall, zone, now);
  if (check.kind !== 'ok') return { wall: null, words: timeMessage(check, { wall, zone }, now) };
  return { wall, words: formatReading(readTime(check.instant, zone, viewerZone, now)) };
}
