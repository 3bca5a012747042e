/** What a write means, field by field, and what of a post a write can change. */
import * as z from 'zod/mini';
import { PostSchema } from '#contract/post.ts';
import type { Post } from '#contract/post.ts';
import type { Instant, WallTime } from '#contract/instant.ts';
import { looksTheSame } from '#domain/edit/reader-view.ts';
import { toInstants } from '#domain/time/wall-time.ts';
import { isKnownZone } from '#domain/time/offset.ts';

/** A time as a post holds it (`instant`) or as a person entered it (`wall`). */
export interface TimeValue {
  readonly instant: Instant | null;
  readonly wall?: string;
  readonly zone: string | null;
}
export interface ContentValue {
  readonly contentType: string;
  readonly contentUrl: string | readonly string[];
}
export type FieldChange =
  | { readonly field: 'caption'; readonly from: string | null; readonly to: string }
  | { readonly field: 'time'; readonly from: TimeValue | null; readonly to: TimeValue }
  | { readonly field: 'content'; readonly from: ContentValue | null; readonly to: ContentValue }
  | { readonly field: 'sound'; readonly from: string | null; readonly to: string | null };

/** A PATCH body as far as it can be understood; what else it holds is the API's to refuse. */
const PatchSchema = z.object({
  caption: z.catch(z.optional(z.string()), undefined),
  scheduledTime: z.catch(z.optional(z.string()), undefined),
  timezone: z.catch(z.optional(z.string()), undefined),
  contentType: z.catch(z.optional(z.string()), undefined),
  contentUrl: z.catch(z.optional(z.union([z.string(), z.array(z.string())])), undefined),
  soundId: z.catch(z.optional(z.string()), undefined),
});
export type WantedPatch = z.infer<typeof PatchSchema>;

/** Reads a PATCH body leniently; null where it is no object at all. */
export function readPatch(body: string): WantedPatch | null {
  try {
    const read = PatchSchema.safeParse(JSON.parse(body));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** What `patch` would change in the post last read as `before`, or everything it names where that is not known. */
export function changesOf(patch: WantedPatch, before: Post | null): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  if (patch.caption !== undefined && patch.caption !== before?.caption) {
    changes.push({ field: 'caption', from: before?.caption ?? null, to: patch.caption });
  }
  if (patch.scheduledTime !== undefined) {
    const to = wantedTime(patch.scheduledTime, patch.timezone ?? null);
    const from = before === null ? null : timeOf(before);
    if (from === null || from.instant !== to.instant || from.zone !== to.zone) {
      changes.push({ field: 'time', from, to });
    }
  }
  if (patch.contentUrl !== undefined) {
    const to = { contentType: patch.contentType ?? '', contentUrl: patch.contentUrl };
    const from = before === null ? null : contentOf(before);
    if (!same(from, to)) changes.push({ field: 'content', from, to });
  }
  // The sound trap: on TikTok a body without a sound takes the sound away.
  const speaksOfSound =
    before === null ? patch.soundId !== undefined : before.platform === 'tiktok';
  const sound = patch.soundId ?? null;
  if (speaksOfSound && sound !== (before?.soundId ?? null)) {
    changes.push({ field: 'sound', from: before?.soundId ?? null, to: sound });
  }
  return changes;
}

/** What differs between two readings of a post. */
export function differences(before: Post, now: Post): readonly FieldChange[] {
  const changes: FieldChange[] = [];
  if (before.caption !== now.caption) {
    changes.push({ field: 'caption', from: before.caption, to: now.caption });
  }
  if (before.scheduledTime !== now.scheduledTime || before.timezone !== now.timezone) {
    changes.push({ field: 'time', from: timeOf(before), to: timeOf(now) });
  }
  if (withoutOwnOrigin(before) !== withoutOwnOrigin(now)) {
    changes.push({ field: 'content', from: contentOf(before), to: contentOf(now) });
  }
  if (before.soundId !== now.soundId) {
    changes.push({ field: 'sound', from: before.soundId, to: now.soundId });
  }
  return changes;
}

/** Whether the post holds everything that was wanted: by the browser's own rules for a proof. */
export function holdsWanted(changes: readonly FieldChange[], post: Post): boolean {
  return changes.every((change) => {
    switch (change.field) {
      case 'caption':
        return looksTheSame(change.to, post.caption ?? '');
      case 'time':
        return isThatTime(change.to, post);
      case 'content':
        return same(change.to, contentOf(post));
      case 'sound':
        return change.to === post.soundId;
      default:
        return false;
    }
  });
}

function isThatTime(to: TimeValue, post: Post): boolean {
  if (to.zone !== post.timezone) return false;
  if (to.wall === undefined) return to.instant === post.scheduledTime;
  return instantsOf(to.wall, to.zone).some((instant) => instant === post.scheduledTime);
}

/** A body that may be a post. */
export function readPost(body: unknown): Post | null {
  const read = PostSchema.safeParse(body);
  return read.success ? read.data : null;
}

/** The post that an answer holds where it is the one that was asked for: another one's tells nothing of it. */
export async function answeredPost(answer: Response, postId: string): Promise<Post | null> {
  const post = readPost(await answer.json().catch(() => null));
  return post?.postId === postId ? post : null;
}

function timeOf(post: Post): TimeValue {
  return { instant: post.scheduledTime, zone: post.timezone };
}

function wantedTime(wall: string, zone: string | null): TimeValue {
  return { wall, zone, instant: instantsOf(wall, zone)[0] ?? null };
}

function instantsOf(wall: string, zone: string | null): readonly Instant[] {
  if (zone === null || !isKnownZone(zone)) return [];
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(wall)) return [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape was just checked
  return toInstants(wall as WallTime, zone);
}

function contentOf(post: Post): ContentValue {
  return { contentType: post.contentType, contentUrl: post.contentUrl };
}

/** The sandbox's own media carry the name under which Rundown was opened: that is no change. */
function withoutOwnOrigin(post: Post): string {
  return JSON.stringify(contentOf(post)).replaceAll(/"https?:\/\/[^/"]+(?=\/media\/)/g, '"');
}

function same(a: ContentValue | null, b: ContentValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
