/**
 * What the list shows: the posts that pass the filter, in order, in sections of one calendar day each.
 *
 * The API documents no order, so it is made here by the clock of the view: what has gone out or failed
 * reads latest first, everything else soonest first; posts without a time stand last. Where each post
 * has its own zone, its clock time comes before its instant, so that the figures under a day never run
 * backwards. Equal times keep an order by id, so that a refetch never shuffles rows.
 *
 * The order is made once for what is loaded; a filter keeps it, so that a key in the search costs one
 * look at each post.
 */
import type { Instant, WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type Day, dayDifference, dayOfWall, shiftDay } from '#domain/time/day.ts';
import { type ListFilter, matchesStatus, postFilter } from './list-filter.ts';

export interface DaySection {
  /** Null for posts that have no time. */
  readonly day: Day | null;
  /** Where the section starts in the list it was made from. */
  readonly start: number;
  readonly count: number;
  /** The days between the section above and this one, none of which has a post; null while searching. */
  readonly emptyBefore: EmptyDays | null;
}

export interface EmptyDays {
  /** The earlier; both may be one day. */
  readonly first: Day;
  readonly last: Day;
}

/** How many posts each choice of the status filter holds. A status we do not know is in `all` alone. */
export type StatusCounts = Readonly<Record<ListFilter['status'], number>>;

/** Null where posts of the choice are still being loaded: a part of them is no count. */
export type KnownCounts = Readonly<Record<ListFilter['status'], number | null>>;

/** `counts` without those whose posts are not all loaded. */
export function knownCounts(
  counts: StatusCounts,
  whole: Readonly<Record<ListFilter['status'], boolean>>,
): KnownCounts {
  return {
    upcoming: whole.upcoming ? counts.upcoming : null,
    posted: whole.posted ? counts.posted : null,
    failed: whole.failed ? counts.failed : null,
    all: whole.all ? counts.all : null,
  };
}

export interface Arrangement {
  /** The status filter it was made under: a screen may still show the one before. */
  readonly status: ListFilter['status'];
  readonly posts: readonly Post[];
  readonly sections: readonly DaySection[];
  /** What passes every filter but the status, in no order. */
  readonly narrowed: readonly Post[];
  readonly counts: StatusCounts;
  /** How many posts were looked through. */
  readonly total: number;
}

interface Timed {
  readonly post: Post;
  /** What is compared: numbers for instants, text for wall times; equal where there is no time. */
  readonly at: number | string;
}

interface Clock {
  /** What the view's clock shows; null for a post without a time. */
  readonly wallOf: (post: Post) => WallTime | null;
  /** Whether all posts are read in one zone. */
  readonly isOneZone: boolean;
}

interface Readers {
  /** What the search looks through, folded. */
  readonly textOf: (post: Post) => string;
  /** When the last seven days began, for a filter that is limited to them. */
  readonly weekStart?: Instant | null;
}

/** The posts of one day, in order. */
export interface PostsOfDay {
  /** Null for posts that have no time. */
  readonly day: Day | null;
  readonly posts: readonly Post[];
}

function count(counts: Record<ListFilter['status'], number>, status: string): void {
  counts.all += 1;
  if (matchesStatus(status, 'upcoming')) counts.upcoming += 1;
  else if (status === 'posted') counts.posted += 1;
  else if (status === 'failed') counts.failed += 1;
}

function compare(a: Timed, b: Timed): number {
  return a.at === b.at ? 0 : a.at < b.at ? -1 : 1;
}

function put(days: Map<Day | null, Timed[]>, post: Post, wall: WallTime | null, at: Timed['at']) {
  const day = wall === null ? null : dayOfWall(wall);
  const bucket = days.get(day);
  if (bucket === undefined) days.set(day, [{ post, at }]);
  else bucket.push({ post, at });
}

function emptyBetween(above: Day | null | undefined, day: Day | null): EmptyDays | null {
  if (above === null || above === undefined || day === null) return null;
  const [early, late] = above < day ? [above, day] : [day, above];
  if (dayDifference(early, late) < 2) return null;
  return { first: shiftDay(early, 1), last: shiftDay(late, -1) };
}

/** Whether a list under this filter reads from the latest down. */
export const isLatestFirst = (status: ListFilter['status']) =>
  status === 'posted' || status === 'failed';

/** All posts, day after day, as the list reads them under a status filter. */
export function orderPosts(
  all: readonly Post[],
  status: ListFilter['status'],
  { wallOf, isOneZone }: Clock,
): readonly PostsOfDay[] {
  const direction = isLatestFirst(status) ? -1 : 1;
  const byDay = new Map<Day | null, Timed[]>();
  for (const post of all) {
    const wall = wallOf(post);
    const instant = post.scheduledTime;
    if (wall === null || instant === null) put(byDay, post, null, 0);
    else put(byDay, post, wall, isOneZone ? Date.parse(instant) : `${wall} ${instant}`);
  }
  const days = [...byDay].toSorted(([a], [b]) => {
    if (a === null) return 1;
    if (b === null) return -1;
    return (a < b ? -1 : 1) * direction;
  });
  return days.map(([day, bucket]) => {
    bucket.sort((a, b) => compare(a, b) * direction || (a.post.postId < b.post.postId ? -1 : 1));
    return { day, posts: bucket.map(({ post }) => post) };
  });
}

/** What of `days`, which `orderPosts` made for the filter's status, passes the filter. */
export function arrangePosts(
  days: readonly PostsOfDay[],
  filter: ListFilter,
  { textOf, weekStart }: Readers,
): Arrangement {
  const passes = postFilter(filter, textOf, weekStart);
  const narrowed: Post[] = [];
  const counts = { upcoming: 0, posted: 0, failed: 0, all: 0 };
  const posts: Post[] = [];
  const sections: DaySection[] = [];
  let total = 0;
  for (const { day, posts: ofDay } of days) {
    const start = posts.length;
    total += ofDay.length;
    for (const post of ofDay) {
      if (!passes(post)) continue;
      narrowed.push(post);
      count(counts, post.status);
      if (matchesStatus(post.status, filter.status)) posts.push(post);
    }
    if (posts.length === start) continue;
    const emptyBefore = filter.search === '' ? emptyBetween(sections.at(-1)?.day, day) : null;
    sections.push({ day, start, count: posts.length - start, emptyBefore });
  }
  return { status: filter.status, posts, sections, narrowed, counts, total };
}
