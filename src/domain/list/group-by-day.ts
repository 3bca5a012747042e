/** Sections of the list: the posts of one calendar day, in the zone that the caller decides by. */
import type { Post } from '#contract/post.ts';
import type { Day } from '#domain/time/day.ts';

export interface DaySection {
  /** Null for posts that have no time. */
  readonly day: Day | null;
  /** Where the section starts in the list it was made from. */
  readonly start: number;
  readonly count: number;
}

/**
 * Sections for a list that is already sorted. A list sorted by instant can leave a day and come
 * back to it when posts are in different zones (23:30 in Honolulu comes after 00:30 in Tokyo), so
 * posts of one day are first brought together; the order within a day stays.
 */
export function groupByDay(
  posts: readonly Post[],
  dayOfPost: (post: Post) => Day | null,
  latestFirst: boolean,
): { readonly posts: readonly Post[]; readonly sections: readonly DaySection[] } {
  const byDay = new Map<Day | null, Post[]>();
  for (const post of posts) {
    const day = dayOfPost(post);
    const bucket = byDay.get(day);
    if (bucket === undefined) byDay.set(day, [post]);
    else bucket.push(post);
  }
  const days = [...byDay.keys()].toSorted((a, b) => {
    if (a === null) return 1;
    if (b === null) return -1;
    return (a < b ? -1 : 1) * (latestFirst ? -1 : 1);
  });
  const ordered: Post[] = [];
  const sections = days.map((day) => {
    const bucket = byDay.get(day) ?? [];
    const section = { day, start: ordered.length, count: bucket.length };
    ordered.push(...bucket);
    return section;
  });
  return { posts: ordered, sections };
}
