/**
 * Which posts stand where. The filter has been applied and days have been read in the view's zone: here
 * they are looked up day by day and put in the order of the clock. A post that is being moved stands
 * where it goes, before the server has answered.
 *
 * A month may have thousands of posts and shows a few of each day: only those are placed, the others
 * are counted. A post is placed once for each zone, so that its card renders again only for a change.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { memoise } from '#domain/memoise.ts';
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
  /** In sections of one day each, as the list shows them: by the clock, either way. */
  readonly posts: readonly Post[];
  readonly sections: readonly DaySpan[];
  readonly days: readonly Day[];
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  readonly moving: ReadonlyMap<string, Moving>;
  /** How many posts of a day are wanted; all where that is not given. */
  readonly most?: number;
}

/** The posts of one day. */
export interface DayPosts {
  readonly count: number;
  /** As many of them as are wanted, the earliest first. */
  readonly placed: readonly PlacedPost[];
}

export const NO_DAY_POSTS: DayPosts = { count: 0, placed: [] };

/** Where a post stands, or goes; null where it has no time. `zone`: the view's; null for its own. */
export function placePost(post: Post, zone: string | null, moving?: Moving): PlacedPost | null {
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

/** Before which of `placed` another post stands; their number where it is the last. */
export function indexAmong(placed: readonly PlacedPost[], one: PlacedPost): number {
  const index = placed.findIndex((other) => byClock(one, other) < 0);
  return index === -1 ? placed.length : index;
}

const placersByZone = new Map<string | null, (post: Post) => PlacedPost | null>();

/** `placePost` for posts that stay where they are: the same object for the same post and zone. */
function placeOnce(post: Post, zone: string | null): PlacedPost | null {
  const placer = placersByZone.get(zone) ?? memoise((one: Post) => placePost(one, zone));
  placersByZone.set(zone, placer);
  return placer(post);
}

/** The `count` earliest of a day's posts, which stand by the clock, the earliest first or last. */
function earliest(posts: readonly Post[], zone: string | null, count: number): readonly Post[] {
  if (posts.length <= count) return posts;
  const [first, last] = [posts[0], posts.at(-1)].map((post) => post && placeOnce(post, zone));
  const isLatestFirst = first && last && byClock(first, last) > 0;
  return isLatestFirst === true ? posts.slice(-count) : posts.slice(0, count);
}

/** The posts of each of `days`, the earliest first. Days without a post are there too, empty. */
export function placePosts(request: PlaceRequest): ReadonlyMap<Day, DayPosts> {
  const { posts, sections, days, zone, moving, most = Infinity } = request;
  const spans = new Map(sections.map((section) => [section.day, section]));
  const arriving = new Map<Day, PlacedPost[]>();
  // Where those that move stand. One or two do: they are looked for, and the others are not looked at.
  const leaving: number[] = [];
  for (const [postId, goal] of moving) {
    const index = posts.findIndex((post) => post.postId === postId);
    const post = posts[index];
    const it = post === undefined ? null : placePost(post, zone, goal);
    if (it === null) continue;
    leaving.push(index);
    const day = dayOfWall(it.place.wall);
    arriving.set(day, [...(arriving.get(day) ?? []), it]);
  }
  const ofDay = (day: Day): DayPosts => {
    const { start, count } = spans.get(day) ?? { start: 0, count: 0 };
    const span = posts.slice(start, start + count);
    const isLeft = leaving.some((index) => index >= start && index < start + count);
    const staying = isLeft ? span.filter(({ postId }) => !moving.has(postId)) : span;
    const coming = arriving.get(day) ?? [];
    const placed = earliest(staying, zone, most).flatMap((post) => placeOnce(post, zone) ?? []);
    return {
      count: staying.length + coming.length,
      placed: [...placed, ...coming].toSorted(byClock).slice(0, most),
    };
  };
  return new Map(days.map((day) => [day, ofDay(day)]));
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
