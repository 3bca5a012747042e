/**
 * Undo is one more PATCH: the values from before a save, for the fields that differ, with the sound
 * rule of every PATCH.
 *
 * A time cannot always be put back. The API takes a wall time in one of eleven zones, so these stay
 * as they were saved, and the answer says so: a post that had no time; a zone outside the eleven
 * (the instant could be had in another zone, but then the zone would be a different one); an instant
 * that its wall time does not lead to (the second of an overlap, one with seconds).
 */
import { parseWallTime } from '#contract/instant.ts';
import type { PostPatch } from '#contract/post-patch.ts';
import type { Post } from '#contract/post.ts';
import { isApiZone } from '#contract/zone.ts';
import { toInstants } from '#domain/time/wall-time.ts';
import { composePatch } from './compose-patch.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { changedFields, draftOf } from './draft.ts';
import { lockedFields } from './locked-fields.ts';

export interface Undo {
  /** Null where there is nothing to put back, or nothing that can be. */
  readonly patch: PostPatch | null;
  /** Fields that differ and cannot be put back exactly; they are left out of `patch`. */
  readonly unrestorable: readonly DraftField[];
}

/**
 * How to put `previous` (the read just before the save) back on `saved` (the post now). Whether
 * there is still time for it, and whether the post was changed again, is for the caller to check.
 */
export function undoOf(previous: Post, saved: Post): Undo {
  const target = draftOf(previous);
  const isSameTime = hasSameTime(previous, saved);
  const others = changedFields(draftOf(saved), target, saved.platform).filter(
    (field) => field !== 'time',
  );
  const fields: readonly DraftField[] = isSameTime ? others : ['time', ...others];
  // What was not understood in either reading has no value to put back, or none to replace.
  const closed = new Set([...lockedFields(previous), ...lockedFields(saved)]);
  const isLost = (field: DraftField) =>
    closed.has(field) || (field === 'time' && !canSendTime(previous));
  return {
    patch: composePatch(
      fields.filter((field) => !isLost(field)),
      target,
      saved,
    ),
    unrestorable: fields.filter(isLost),
  };
}

/** By instant, not by wall time: the two instants of an overlap look alike in a draft. */
function hasSameTime(a: Post, b: Post): boolean {
  return a.scheduledTime === b.scheduledTime && a.timezone === b.timezone;
}

/** Whether the post's wall time and zone, sent to the API, lead to its very instant. */
function canSendTime(post: Post): boolean {
  if (!isApiZone(post.timezone)) return false;
  const wall = parseWallTime(draftOf(post).wall);
  return wall !== null && toInstants(wall, post.timezone)[0] === post.scheduledTime;
}
