/**
 * Saved means proven: a 2xx alone says that the server answered, not that it stored what was sent.
 * So each field that was sent is looked for in the post that came back (or, when no answer came, in
 * the post read again).
 *
 * What a server tidied where no reader could see it (`reader-view.ts`) is stored all the same.
 *
 * Fields that were not sent are not judged: a colleague may have changed them. The sound always is
 * on TikTok, because every body says something about it, if only by leaving it out. In an overlap
 * either instant is right: the API is told a wall time only.
 */
import type { Instant, WallTime } from '#contract/instant.ts';
import type { PostPatch } from '#contract/post-patch.ts';
import type { Post } from '#contract/post.ts';
import type { ApiZone } from '#contract/zone.ts';
import { toInstants } from '#domain/time/wall-time.ts';
import { carriesSound } from './compose-patch.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { draftOf } from './draft.ts';
import { unreadFields } from './locked-fields.ts';
import { isSameAddress, looksTheSame } from './reader-view.ts';

/** The content of a post or a patch. */
export type Content =
  | { readonly contentType: 'video'; readonly contentUrl: string }
  | { readonly contentType: 'slides'; readonly contentUrl: readonly string[] };

/** One field that the server holds otherwise than it was sent. For "you sent / the server has". */
export type Mismatch =
  | { readonly field: 'caption'; readonly sent: string; readonly stored: string }
  | {
      readonly field: 'time';
      readonly sent: { readonly wall: WallTime; readonly zone: ApiZone };
      readonly stored: { readonly instant: Instant | null; readonly zone: string | null };
    }
  | { readonly field: 'content'; readonly sent: Content; readonly stored: Content }
  | { readonly field: 'sound'; readonly sent: string | null; readonly stored: string | null };

/**
 * Every difference between what `patch` asked for and what `answer` holds; empty = proven.
 *
 * @param before the post the patch was built for: says whether it can carry a sound at all.
 */
export function proveSave(patch: PostPatch, before: Post, answer: Post): readonly Mismatch[] {
  const mismatches: Mismatch[] = [];
  if (patch.caption !== undefined && !looksTheSame(patch.caption, answer.caption)) {
    mismatches.push({ field: 'caption', sent: patch.caption, stored: answer.caption });
  }
  if (patch.scheduledTime !== undefined) {
    const { scheduledTime: wall, timezone: zone } = patch;
    const isRight =
      answer.timezone === zone &&
      toInstants(wall, zone).some((instant) => instant === answer.scheduledTime);
    const stored = { instant: answer.scheduledTime, zone: answer.timezone };
    if (!isRight) mismatches.push({ field: 'time', sent: { wall, zone }, stored });
  }
  if (patch.contentType !== undefined && !isStored(patch, answer)) {
    mismatches.push({ field: 'content', sent: contentOf(patch), stored: contentOf(answer) });
  }
  if (carriesSound(before.platform)) {
    const sent = patch.soundId ?? null;
    const stored = draftOf(answer).soundId;
    if (sent !== stored) mismatches.push({ field: 'sound', sent, stored });
  }
  return mismatches;
}

function contentOf(source: Content): Content {
  return source.contentType === 'video'
    ? { contentType: 'video', contentUrl: source.contentUrl }
    : { contentType: 'slides', contentUrl: source.contentUrl };
}

function isStored(sent: Content, stored: Content): boolean {
  if (sent.contentType === 'video') {
    return stored.contentType === 'video' && isSameAddress(sent.contentUrl, stored.contentUrl);
  }
  return (
    stored.contentType === 'slides' &&
    sent.contentUrl.length === stored.contentUrl.length &&
    sent.contentUrl.every((url, index) => isSameAddress(url, stored.contentUrl[index] ?? ''))
  );
}

/** The fields that `patch` says something about: the sound always, but for Instagram. */
function sentFields(patch: PostPatch, { platform }: Post): readonly DraftField[] {
  return [
    ...(patch.caption === undefined ? [] : (['caption'] as const)),
    ...(patch.scheduledTime === undefined ? [] : (['time'] as const)),
    ...(patch.contentType === undefined ? [] : (['content'] as const)),
    ...(carriesSound(platform) ? (['sound'] as const) : []),
  ];
}

/** Whether `answer` says nothing of what was sent, because that very part of it cannot be read. */
export function isProofMissing(patch: PostPatch, before: Post, answer: Post): boolean {
  const unread = unreadFields(answer);
  return sentFields(patch, before).some((field) => unread.includes(field));
}

const MINUTE = 60_000;
/** Clocks change by an hour, on one island by half of one. */
const SHIFTS: ReadonlySet<number> = new Set([30, 60, 120]);

/**
 * By how many minutes a stored time is off, where the two sides seem to know different rules for the
 * clocks of the zone: the zone is as sent, the moment off by just what clocks change by. Positive where
 * the server's moment is the later one. Null for any other difference.
 */
export function zoneRulesShift(mismatch: Mismatch): number | null {
  if (mismatch.field !== 'time') return null;
  const { sent, stored } = mismatch;
  const { instant } = stored;
  if (instant === null || stored.zone !== sent.zone) return null;
  const shifts = toInstants(sent.wall, sent.zone).map(
    (expected) => (Date.parse(instant) - Date.parse(expected)) / MINUTE,
  );
  return shifts.find((shift) => SHIFTS.has(Math.abs(shift))) ?? null;
}
