/**
 * Puts a PATCH body together from a list of fields: the one place that knows what the API couples.
 *
 * - Time and zone travel together, type and URL travel together.
 * - The sound trap: the API reads a body without `soundId` as "no sound". So on TikTok every body
 *   carries the sound the post has now, unless another was picked; removing is leaving it out. Null
 *   is never sent. Removing the sound alone would be an empty body, so the unchanged caption goes
 *   with it. On Instagram `soundId` is never sent. A platform that is not known is treated like TikTok:
 *   the sound that a post has is not lost that way.
 *
 * Source: public API reference, PATCH /v1/posts/{postId}.
 */
import { parseWallTime } from '#contract/instant.ts';
import type { ContentPart, PostPatch, TimePart } from '#contract/post-patch.ts';
import type { Platform, Post } from '#contract/post.ts';
import { isApiZone } from '#contract/zone.ts';
import { toInstants } from '#domain/time/wall-time.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { draftOf, type Draft } from './draft.ts';

/** Whether a PATCH for this platform says something about the sound. */
export function carriesSound(platform: Platform): boolean {
  return platform !== 'instagram';
}

/**
 * The body that gives `current` the `fields` of `target` and leaves the rest alone; null where there
 * is nothing to send. `fields` come from `changedFields`, so never hold the sound of an Instagram
 * post. Throws a RangeError where the time is among them and cannot be sent.
 */
export function composePatch(
  fields: readonly DraftField[],
  target: Draft,
  current: Post,
): PostPatch | null {
  if (fields.length === 0) return null;
  const caption = fields.includes('caption') ? target.caption : current.caption;
  const time: TimePart = fields.includes('time') ? timePart(target) : {};
  const content: ContentPart = fields.includes('content') ? contentPart(target) : {};
  const sound = fields.includes('sound') ? target.soundId : draftOf(current).soundId;
  const onlyRemovesSound = sound === null && fields.every((field) => field === 'sound');
  return {
    ...(fields.includes('caption') || onlyRemovesSound ? { caption } : {}),
    ...time,
    ...content,
    ...(carriesSound(current.platform) && sound !== null ? { soundId: sound } : {}),
  };
}

function contentPart(draft: Draft): ContentPart {
  return draft.contentType === 'video'
    ? { contentType: 'video', contentUrl: draft.videoUrl }
    : { contentType: 'slides', contentUrl: [...draft.slideUrls] };
}

/** The form lets none of these through: whoever gets here without asking it has a bug to hear of. */
function timePart({ wall, zone }: Draft): TimePart {
  const scheduledTime = parseWallTime(wall);
  if (scheduledTime === null) {
    throw new RangeError(`A time must be YYYY-MM-DDTHH:MM to be saved, not "${wall}".`);
  }
  if (!isApiZone(zone)) {
    throw new RangeError(`The API takes no times in the zone "${zone}": choose one of its eleven.`);
  }
  if (toInstants(scheduledTime, zone).length === 0) {
    throw new RangeError(`There is no ${wall} in ${zone}: no such date, or the clocks skip it.`);
  }
  return { scheduledTime, timezone: zone };
}
