import { type Instant, parseWallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { isKnownZone } from '#domain/time/offset.ts';
import { toFirstInstant } from '#domain/time/wall-time.ts';

/**
 * The instant that the fields stand for: the post's own, with its seconds, while they are untouched.
 * Null where they stand for none.
 */
export function instantOfFields(post: Post, wall: string, zone: string): Instant | null {
  const own = draftOf(post);
  if (own.wall === wall && own.zone === zone) return post.scheduledTime;
  const parsed = parseWallTime(wall);
  return parsed === null || !isKnownZone(zone) ? null : toFirstInstant(parsed, zone);
}
