/**
 * In which zone the list's days are told apart. "Own": each post by the zone it is scheduled in, so
 * that a heading agrees with the clock beside it. "My": the viewer's. Else one zone for all posts.
 *
 * Whatever the choice, posts of one day stand in the order in which they go live.
 */
import type { Post } from '#contract/post.ts';
import { dayOf, type Day } from '#domain/time/day.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { readableZone } from '#domain/time/reading.ts';

/** `own`, `my`, or an IANA id. */
export type DayZone = string;

export const DEFAULT_DAY_ZONE: DayZone = 'own';

/** Reads a choice from a link or from storage; null where it is none, or a zone no clock knows. */
export function parseDayZone(text: string | null): DayZone | null {
  if (text === null || text === '') return null;
  if (text === 'own' || text === 'my') return text;
  return isKnownZone(text) ? text : null;
}

/** The one zone that all days are read in; null where each post has its own. */
export function sharedZone(choice: DayZone, viewerZone: string): string | null {
  if (choice === 'own') return null;
  return readableZone(choice === 'my' ? viewerZone : choice);
}

/** A function from a post to its day under `choice`; null for a post without a time. */
export function dayReader(choice: DayZone, viewerZone: string): (post: Post) => Day | null {
  const shared = sharedZone(choice, viewerZone);
  return ({ scheduledTime, timezone }) =>
    scheduledTime === null ? null : dayOf(scheduledTime, shared ?? readableZone(timezone ?? 'UTC'));
}
