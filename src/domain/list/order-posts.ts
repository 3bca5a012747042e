/**
 * The order of the list. The API documents none, so it is made here by the clock of the view: what has
 * gone out or failed reads latest first, everything else soonest first; posts without a time stand last.
 * Where each post has its own zone, its clock time comes before its instant, so that the figures under a
 * day never run backwards. Equal times keep an order by id, so that a refetch never shuffles rows.
 *
 * It is made once for what is loaded, and goes on from what it was: a day whose posts are the same is
 * the same object, so that nothing made from it is made again.
 */
import type { WallTime } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import type { StatusFilter } from './list-filter.ts';

interface Timed {
  readonly post: Post;
  /** What is compared: numbers for instants, text for wall times; equal where there is no time. */
  readonly at: number | string;
}

export interface Clock {
  /** What the view's clock shows; null for a post without a time. */
  readonly wallOf: (post: Post) => WallTime | null;
  /** Whether all posts are read in one zone. */
  readonly isOneZone: boolean;
}

/** The posts of one day, in order. */
export interface PostsOfDay {
  /** Null for posts that have no time. */
  readonly day: Day | null;
  readonly posts: readonly Post[];
}

interface OrderedDay extends PostsOfDay {
  readonly timed: readonly Timed[];
}

/** All posts, day after day. */
export interface Order {
  readonly days: readonly PostsOfDay[];
  /** What it was made from. */
  readonly all: readonly Post[];
  readonly byDay: ReadonlyMap<Day | null, OrderedDay>;
  readonly isLatestFirst: boolean;
  readonly clock: Clock;
}

/** Whether a list under this filter reads from the latest down. */
export const isLatestFirst = (status: StatusFilter) => status === 'posted' || status === 'failed';

function compare(a: Timed, b: Timed): number {
  return a.at === b.at ? 0 : a.at < b.at ? -1 : 1;
}

const dayIn = ({ wallOf }: Clock, post: Post) => {
  const wall = wallOf(post);
  return wall === null || post.scheduledTime === null ? null : dayOfWall(wall);
};

function timedBy({ wallOf, isOneZone }: Clock, post: Post): Timed {
  const wall = wallOf(post);
  const instant = post.scheduledTime;
  if (wall === null || instant === null) return { post, at: 0 };
  return { post, at: isOneZone ? Date.parse(instant) : `${wall} ${instant}` };
}

/** What came to each day and went from it. */
interface DayChange {
  readonly came: Post[];
  readonly gone: Set<Post>;
}

/** The difference between two lists of posts, most of which stand where they stood. */
function changesByDay(before: readonly Post[], all: readonly Post[], clock: Clock) {
  const changes = new Map<Day | null, DayChange>();
  const of = (post: Post) => {
    const day = dayIn(clock, post);
    const known = changes.get(day) ?? { came: [], gone: new Set() };
    changes.set(day, known);
    return known;
  };
  for (let at = 0; at < Math.max(before.length, all.length); at += 1) {
    const old = before[at];
    const post = all[at];
    if (old === post) continue;
    if (old !== undefined) of(old).gone.add(old);
    if (post !== undefined) of(post).came.push(post);
  }
  return changes;
}

/** `all`, day after day, as the list reads them under a status filter. `before`: what it was last. */
export function orderPosts(
  all: readonly Post[],
  status: StatusFilter,
  clock: Clock,
  before?: Order,
): Order {
  const isDown = isLatestFirst(status);
  const isSame =
    before?.isLatestFirst === isDown &&
    before.clock.wallOf === clock.wallOf &&
    before.clock.isOneZone === clock.isOneZone;
  const known = isSame ? before : undefined;
  const direction = isDown ? -1 : 1;
  const byDay = new Map(known?.byDay);
  for (const [day, { came, gone }] of changesByDay(known?.all ?? [], all, clock)) {
    const stayed = (byDay.get(day)?.timed ?? []).filter(({ post }) => !gone.has(post));
    const timed = [...stayed, ...came.map((post) => timedBy(clock, post))];
    timed.sort((a, b) => compare(a, b) * direction || (a.post.postId < b.post.postId ? -1 : 1));
    if (timed.length === 0) byDay.delete(day);
    else byDay.set(day, { day, timed, posts: timed.map(({ post }) => post) });
  }
  const days = [...byDay.values()].toSorted(({ day: a }, { day: b }) => {
    if (a === null) return 1;
    if (b === null) return -1;
    return (a < b ? -1 : 1) * direction;
  });
  return { days, all, byDay, isLatestFirst: isDown, clock };
}
