/**
 * How many posts go out on each of the coming days, in groups (by platform, by account), so that gaps
 * and pile-ups show. Only posts that are still to come count, but for the days before today: there
 * everything does.
 */
import type { Post } from '#contract/post.ts';
import type { Day } from '#domain/time/day.ts';
import { matchesStatus } from './list-filter.ts';

/** Groups with a place of their own; the rest share one, or nothing could be told apart. */
const MOST_GROUPS = 5;

export interface DensityGroup {
  /** Null for the groups that share a place. */
  readonly key: string | null;
  /** One for each day, in order. */
  readonly counts: readonly number[];
  readonly total: number;
}

export interface Density {
  /** The largest first; what shares a place last. */
  readonly groups: readonly DensityGroup[];
  /** All groups together, one for each day. */
  readonly totals: readonly number[];
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);

/** Counts `posts` on `days`. `keyOf` names a post's group. */
export function densityOf(
  posts: readonly Post[],
  days: readonly Day[],
  dayOfPost: (post: Post) => Day | null,
  keyOf: (post: Post) => string,
  today: Day | null = null,
): Density {
  const indexOf = new Map<Day | null, number>(days.map((day, index) => [day, index]));
  const none = () => Array.from<number>({ length: days.length }).fill(0);
  const byKey = new Map<string, number[]>();
  const totals = none();
  for (const post of posts) {
    const day = dayOfPost(post);
    const index = indexOf.get(day);
    if (index === undefined) continue;
    const isPast = today !== null && day !== null && day < today;
    if (!isPast && !matchesStatus(post.status, 'upcoming')) continue;
    const key = keyOf(post);
    const counts = byKey.get(key) ?? none();
    byKey.set(key, counts);
    counts[index] = (counts[index] ?? 0) + 1;
    totals[index] = (totals[index] ?? 0) + 1;
  }
  const sorted = [...byKey]
    .map(([key, counts]) => ({ key, counts, total: sum(counts) }))
    .toSorted((a, b) => b.total - a.total || (a.key < b.key ? -1 : 1));
  if (sorted.length <= MOST_GROUPS) return { groups: sorted, totals };
  const rest = sorted.slice(MOST_GROUPS - 1);
  const shared = totals.map((_, index) => sum(rest.map(({ counts }) => counts[index] ?? 0)));
  return {
    groups: [
      ...sorted.slice(0, MOST_GROUPS - 1),
      { key: null, counts: shared, total: sum(shared) },
    ],
    totals,
  };
}
