/**
 * Which posts stand where. The filter has been applied and days have been read in the view's zone: here
 * they are looked up day by day and put in the order of the clock. A post that is being moved stands
 * where it goes, before the server has answered.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { readableZone } from '#domain/time/reading.ts';
import { type Place, placeOf } from './hour-rows.ts';

export interface PlacedPost {
  readonly post: Post;
  readonly place: Place;
  /** The moment it is shown at: its own, or where it is being moved to. */
  readonly instant: Instant;
  /** The zone it is read in. */
  readonly zone: string;
}

export interface DaySpan {
  readonly day: Day | null;
  readonly start: number;
  readonly count: number;
}

/** Where a post goes while its move is being saved. */
export interface Moving {
  readonly instant: Instant;
  readonly zone: string;
}

export interface PlaceRequest {
  /** In sections of one day each, as the list shows them. */
  readonly posts: readonly Post[];
  readonly sections: readonly DaySpan[];
  readonly days: readonly Day[];
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  readonly moving: ReadonlyMap<string, Moving>;
}

function place(post: Post, zone: string | null, moving: Moving | undefined): PlacedPost | null {
  const instant = moving?.instant ?? post.scheduledTime;
  if (instant === null) return null;
  const read = zone ?? readableZone(moving?.zone ?? post.timezone ?? 'UTC');
  return { post, instant, zone: read, place: placeOf(instant, read) };
}

function byClock(a: PlacedPost, b: PlacedPost): number {
  if (a.zone === b.zone && a.instant !== b.instant) {
    return Date.parse(a.instant) - Date.parse(b.instant);
  }
  if (a.place.wall !== b.place.wall) return a.place.wall < b.place.wall ? -1 : 1;
  return a.post.postId < b.post.postId ? -1 : 1;
}

/** The posts of each of `days`, the earliest first. Days without a post are there too, empty. */
export function placePosts(request: PlaceRequest): ReadonlyMap<Day, readonly PlacedPost[]> {
  const { posts, sections, days, zone, moving } = request;
  const placed = new Map<Day, PlacedPost[]>(days.map((day) => [day, []]));
  const put = (post: Post) => {
    const it = place(post, zone, moving.get(post.postId));
    if (it !== null) placed.get(dayOfWall(it.place.wall))?.push(it);
  };
  for (const { day, start, count } of sections) {
    if (day === null || !placed.has(day)) continue;
    for (const post of posts.slice(start, start + count)) {
      if (!moving.has(post.postId)) put(post);
    }
  }
  if (moving.size > 0) {
    for (const post of posts) if (moving.has(post.postId)) put(post);
  }
  for (const ofDay of placed.values()) ofDay.sort(byClock);
  return placed;
}

/**
 * How many cards a place of `room` lines shows: all of them, or one line fewer with "+N more" in it.
 * `more` is never 1 where that one card would have had the line.
 */
export function fitCards(count: number, room: number): { shown: number; more: number } {
  const lines = Math.max(1, room);
  if (count <= lines) return { shown: count, more: 0 };
  return { shown: lines - 1, more: count - lines + 1 };
}
