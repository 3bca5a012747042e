/**
 * What the random user types into one post. Times are picked in zones without summer time, so that
 * the instant that must be stored follows from plain arithmetic and not from the code under test.
 */
import { DRAFT_FIELDS, type DraftField } from '#contract/draft-field.ts';
import type { Post } from '#contract/post.ts';
import { parseInstant } from '#contract/instant.ts';
import type { Sound } from '#contract/sound.ts';
import type { makeRandom } from '#server/sandbox/seed/random.ts';
import { MEDIA_ORIGIN } from '../watch-browser.ts';

export type Random = ReturnType<typeof makeRandom>;

/** Values by field; what is undefined is not touched. */
export interface Edit {
  readonly caption?: string;
  readonly time?: { readonly wall: string; readonly zoneLabel: string; readonly zone: string };
  /** Of the video, or of the first slide. */
  readonly url?: string;
  readonly sound?: { readonly id: string | null; readonly name: string };
}

const ZONES = [
  { zone: 'Asia/Tokyo', zoneLabel: 'Tokyo (JST)', offsetHours: 9 },
  { zone: 'Asia/Singapore', zoneLabel: 'Singapore (SGT)', offsetHours: 8 },
  { zone: 'Pacific/Honolulu', zoneLabel: 'Hawaii (HST)', offsetHours: -10 },
];
const WORDS = ['Rye', 'dawn', 'loaf', 'crust', 'früh', '焼き', '🥐', 'salt', '“warm”', 'six'];
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const chance = (random: Random, probability: number) => random.next() < probability;

export function newCaption(random: Random, number: number): string {
  const words = Array.from({ length: random.between(1, 8) }, () => random.pick(WORDS));
  return `${words.join(chance(random, 0.2) ? '\n' : ' ')} ${number}`;
}

function newTime(random: Random, nowMs: number): NonNullable<Edit['time']> {
  const { offsetHours, ...zone } = random.pick(ZONES);
  const instant = nowMs + random.between(2 * 24 * 60, 60 * 24 * 60) * MINUTE;
  return { ...zone, wall: new Date(instant + offsetHours * HOUR).toISOString().slice(0, 16) };
}

function newSound(random: Random, post: Post, sounds: readonly Sound[]): Edit['sound'] {
  if (post.soundId !== null && chance(random, 0.25)) return { id: null, name: 'No sound' };
  const others = sounds.filter(({ soundId }) => soundId !== post.soundId);
  const { soundId, name } = random.pick(others);
  return { id: soundId, name };
}

export interface Surroundings {
  readonly random: Random;
  readonly sounds: readonly Sound[];
  /** The sandbox's clock, milliseconds since the epoch. */
  readonly nowMs: number;
}

/** One or two fields of `post`, each changed to something it does not hold. */
export function planEdit(post: Post, number: number, around: Surroundings): Edit {
  const { random, sounds, nowMs } = around;
  const fields = new Set<DraftField>([
    random.pick<DraftField>(['caption', 'caption', 'time', 'content', 'sound']),
    ...(chance(random, 0.4) ? [random.pick<DraftField>(['caption', 'time', 'sound'])] : []),
  ]);
  if (post.platform !== 'tiktok' && fields.delete('sound')) fields.add('caption');
  const extension = post.contentType === 'video' ? 'mp4' : 'jpg';
  const sound = fields.has('sound') ? newSound(random, post, sounds) : undefined;
  return {
    ...(fields.has('caption') ? { caption: newCaption(random, number) } : {}),
    ...(fields.has('time') ? { time: newTime(random, nowMs) } : {}),
    ...(fields.has('content') ? { url: `${MEDIA_ORIGIN}/chaos-${number}.${extension}` } : {}),
    ...(sound === undefined ? {} : { sound }),
  };
}

export function fieldsOf(edit: Edit): readonly DraftField[] {
  const has: Record<DraftField, boolean> = {
    caption: edit.caption !== undefined,
    time: edit.time !== undefined,
    content: edit.url !== undefined,
    sound: edit.sound !== undefined,
  };
  const all = DRAFT_FIELDS;
  return all.filter((field) => has[field]);
}

/** Removing the sound alone sends the unchanged caption with it: an empty body is no PATCH. */
export function carriesCaption(edit: Edit): boolean {
  return edit.sound?.id === null && fieldsOf(edit).length === 1;
}

function instantOf({ wall, zone }: NonNullable<Edit['time']>) {
  const offsetHours = ZONES.find((known) => known.zone === zone)?.offsetHours ?? 0;
  const instant = parseInstant(
    new Date(Date.parse(`${wall}:00Z`) - offsetHours * HOUR).toISOString(),
  );
  if (instant === null) throw new Error(`not a time: ${wall}`);
  return instant;
}

/** The post that must be stored once `fields` of the edit are. */
export function applyEdit(post: Post, edit: Edit, fields: readonly DraftField[]): Post {
  let next: Post = { ...post };
  if (fields.includes('caption')) next.caption = edit.caption ?? next.caption;
  if (fields.includes('sound')) next.soundId = edit.sound?.id ?? null;
  if (fields.includes('time') && edit.time !== undefined) {
    next.scheduledTime = instantOf(edit.time);
    next.timezone = edit.time.zone;
  }
  if (fields.includes('content') && edit.url !== undefined) {
    next =
      next.contentType === 'video'
        ? { ...next, contentUrl: edit.url, thumbnailUrl: null }
        : { ...next, contentUrl: next.contentUrl.with(0, edit.url), thumbnailUrl: null };
  }
  return next;
}

/** `post` with `fields` as they are in `before`, and all else as it is. */
export function revert(post: Post, before: Post, fields: readonly DraftField[]): Post {
  const next: Post = { ...post };
  if (fields.includes('caption')) next.caption = before.caption;
  if (fields.includes('sound')) next.soundId = before.soundId;
  if (fields.includes('time')) {
    next.scheduledTime = before.scheduledTime;
    next.timezone = before.timezone;
  }
  if (!fields.includes('content')) return next;
  return before.contentType === 'video'
    ? { ...next, contentType: 'video', contentUrl: before.contentUrl }
    : { ...next, contentType: 'slides', contentUrl: before.contentUrl };
}
