/**
 * What the list shows: the posts that pass the filter, in order, in sections of one calendar day each.
 * Days are put together from what was found in each: see `order-posts.ts` and `sift-days.ts`.
 */
import type { Post } from '#contract/post.ts';
import { type Day, dayDifference, shiftDay } from '#domain/time/day.ts';
import { type ListFilter, STATUS_FILTERS } from './list-filter.ts';
import type { PostsOfDay } from './order-posts.ts';
import type { Sieve, StatusCounts } from './sift-days.ts';

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

function emptyBetween(above: Day | null | undefined, day: Day | null): EmptyDays | null {
  if (above === null || above === undefined || day === null) return null;
  const [early, late] = above < day ? [above, day] : [day, above];
  if (dayDifference(early, late) < 2) return null;
  return { first: shiftDay(early, 1), last: shiftDay(late, -1) };
}

const NO_POSTS: readonly Post[] = [];

/** What of `days`, which `orderPosts` made for the filter's status, passes the sieve. */
export function arrangePosts(days: readonly PostsOfDay[], sieve: Sieve): Arrangement {
  const { filter } = sieve;
  const counts = { upcoming: 0, posted: 0, failed: 0, all: 0 };
  const narrowed: (readonly Post[])[] = [];
  const posts: (readonly Post[])[] = [];
  const sections: DaySection[] = [];
  let total = 0;
  let start = 0;
  for (const day of days) {
    total += day.posts.length;
    const sifted = sieve.ofDay(day);
    if (sifted.narrowed.length === 0) continue;
    narrowed.push(sifted.narrowed);
    for (const name of STATUS_FILTERS) counts[name] += sifted.counts[name];
    const count = sifted.posts.length;
    if (count === 0) continue;
    posts.push(sifted.posts);
    const emptyBefore = filter.search === '' ? emptyBetween(sections.at(-1)?.day, day.day) : null;
    sections.push({ day: day.day, start, count, emptyBefore });
    start += count;
  }
  const { status } = filter;
  // Ten thousand at once: `flat` takes several times as long.
  return {
    status,
    posts: NO_POSTS.concat(...posts),
    sections,
    narrowed: NO_POSTS.concat(...narrowed),
    counts,
    total,
  };
}
