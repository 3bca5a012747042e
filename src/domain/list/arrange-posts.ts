/**
 * What the list shows: the posts that pass the filter, in order, in sections of one calendar day each.
 *
 * The API documents no order, so it is made here: what is coming reads soonest first, everything else
 * latest first; posts without a time stand last. The day comes before the instant: posts of different
 * zones can leave a day and come back to it (23:30 in Honolulu comes after 00:30 in Tokyo), and are
 * brought together. Equal times keep an order by id, so that a refetch never shuffles rows.
 */
import type { Post } from '#contract/post.ts';
import { STEP, type Steps } from '#domain/steps.ts';
import type { Day } from '#domain/time/day.ts';
import { type ListFilter, matchesStatus, postFilter } from './list-filter.ts';

export interface DaySection {
  /** Null for posts that have no time. */
  readonly day: Day | null;
  /** Where the section starts in the list it was made from. */
  readonly start: number;
  readonly count: number;
}

/** How many posts each choice of the status filter holds. A status we do not know is in `all` alone. */
export type StatusCounts = Readonly<Record<ListFilter['status'], number>>;

export interface Arrangement {
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
  /** Milliseconds since the Unix epoch; the same for all of a section where there is no time. */
  readonly at: number;
}

interface Readers {
  /** What the search looks through, folded. */
  readonly textOf: (post: Post) => string;
  /** Null for a post without a time. */
  readonly dayOf: (post: Post) => Day | null;
}

function count(counts: Record<ListFilter['status'], number>, status: string): void {
  counts.all += 1;
  if (matchesStatus(status, 'upcoming')) counts.upcoming += 1;
  else if (status === 'posted') counts.posted += 1;
  else if (status === 'failed') counts.failed += 1;
}

function put(days: Map<Day | null, Timed[]>, day: Day | null, post: Post): void {
  const at = post.scheduledTime === null ? 0 : Date.parse(post.scheduledTime);
  const bucket = days.get(day);
  if (bucket === undefined) days.set(day, [{ post, at }]);
  else bucket.push({ post, at });
}

export function* arrangePosts(
  all: readonly Post[],
  filter: ListFilter,
  { textOf, dayOf }: Readers,
): Steps<Arrangement> {
  const direction = filter.status === 'upcoming' ? 1 : -1;
  const passes = postFilter(filter, textOf);
  const narrowed: Post[] = [];
  const counts = { upcoming: 0, posted: 0, failed: 0, all: 0 };
  const byDay = new Map<Day | null, Timed[]>();
  for (const [index, post] of all.entries()) {
    if (index % STEP === STEP - 1) yield;
    if (!passes(post)) continue;
    narrowed.push(post);
    count(counts, post.status);
    if (matchesStatus(post.status, filter.status)) put(byDay, dayOf(post), post);
  }
  const days = [...byDay].toSorted(([a], [b]) => {
    if (a === null) return 1;
    if (b === null) return -1;
    return (a < b ? -1 : 1) * direction;
  });
  const posts: Post[] = [];
  const sections: DaySection[] = [];
  for (const [day, bucket] of days) {
    yield;
    bucket.sort((a, b) => (a.at - b.at) * direction || (a.post.postId < b.post.postId ? -1 : 1));
    sections.push({ day, start: posts.length, count: bucket.length });
    for (const { post } of bucket) posts.push(post);
  }
  return { posts, sections, narrowed, counts, total: all.length };
}
