/**
 * The one clock of a view: it decides the days, the order and the large figure of every row and card
 * alike. By default the viewer's own zone; else a zone for all posts; or each post's own zone, where a
 * heading agrees with the clock that the post is scheduled by.
 *
 * With one zone for all, posts stand in the order of their instants. With each post's own they stand
 * by day and clock, so that the figures under a heading never run backwards.
 */
import type { WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { readableZone } from '#domain/time/reading.ts';
import { toWallTime } from '#domain/time/wall-time.ts';

/** `my`, `own`, or an IANA id. */
export type ViewZone = string;

export const DEFAULT_VIEW_ZONE: ViewZone = 'my';

/** Reads a choice from a link or from storage; null where it is none, or a zone no clock knows. */
export function parseViewZone(text: string | null): ViewZone | null {
  if (text === null || text === '') return null;
  if (text === 'own' || text === 'my') return text;
  return isKnownZone(text) ? text : null;
}

/** The one zone that all posts are read in; null where each post has its own. */
export function sharedZone(choice: ViewZone, viewerZone: string): string | null {
  if (choice === 'own') return null;
  return readableZone(choice === 'my' ? viewerZone : choice);
}

/** A function from a post to its wall time under `choice`; null for a post without a time. */
export function wallReader(
  choice: ViewZone,
  viewerZone: string,
): (post: Pick<Post, 'scheduledTime' | 'timezone'>) => WallTime | null {
  const shared = sharedZone(choice, viewerZone);
  return ({ scheduledTime, timezone }) =>
    scheduledTime === null
      ? null
      : toWallTime(scheduledTime, shared ?? readableZone(timezone ?? 'UTC'));
}
