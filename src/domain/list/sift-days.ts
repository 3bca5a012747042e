/**
 * What of a day passes the filter, found once for each day and filter. A search that goes on from another
 * looks through what that one found, and one that goes back finds it again: a key costs what it finds.
 */
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { type ListFilter, matchesStatus, postFilter, searchWords } from './list-filter.ts';
import type { PostsOfDay } from './order-posts.ts';

/** How many posts each choice of the status filter holds. A status we do not know is in `all` alone. */
export type StatusCounts = Readonly<Record<ListFilter['status'], number>>;

/** What passes of one day. */
export interface SiftedDay {
  /** Whatever their status. */
  readonly narrowed: readonly Post[];
  /** Of the chosen status. */
  readonly posts: readonly Post[];
  readonly counts: StatusCounts;
}

export interface Sieve {
  readonly filter: ListFilter;
  readonly readers: Readers;
  readonly ofDay: (day: PostsOfDay) => SiftedDay;
  /** Those that it was made after, the newest first. */
  readonly before: readonly Sieve[];
}

export interface Readers {
  /** What the search looks through, folded. */
  readonly textOf: (post: Post) => string;
  /** When the last seven days began, for a filter that is limited to them. */
  readonly weekStart?: Instant | null;
}

/** So many searches are remembered: a word that is deleted again letter by letter. */
const MOST_REMEMBERED = 16;

function countStatuses(posts: readonly Post[]): StatusCounts {
  const counts = { upcoming: 0, posted: 0, failed: 0, all: posts.length };
  for (const { status } of posts) {
    if (matchesStatus(status, 'upcoming')) counts.upcoming += 1;
    else if (status === 'posted') counts.posted += 1;
    else if (status === 'failed') counts.failed += 1;
  }
  return counts;
}

/** Whether all but the search is the same. */
function isAlike(a: Sieve, filter: ListFilter, readers: Readers): boolean {
  return (
    a.readers.textOf === readers.textOf &&
    a.readers.weekStart === readers.weekStart &&
    a.filter.status === filter.status &&
    a.filter.platform === filter.platform &&
    a.filter.contentType === filter.contentType &&
    a.filter.accountId === filter.accountId &&
    a.filter.isThisWeek === filter.isThisWeek
  );
}

/** Whether whatever `words` finds, `fewer` finds too. */
const includesAll = (words: readonly string[], fewer: readonly string[]) =>
  fewer.every((word) => words.some((longer) => longer.includes(word)));

/** What sifts days by `filter`. `last`: what sifted them before, whose findings are used where they hold. */
export function makeSieve(filter: ListFilter, readers: Readers, last?: Sieve): Sieve {
  const known = (last === undefined ? [] : [last, ...last.before]).filter((one) =>
    isAlike(one, filter, readers),
  );
  const words = searchWords(filter.search);
  const same = known.find((one) => searchWords(one.filter.search).join(' ') === words.join(' '));
  const wider = known.find((one) => includesAll(words, searchWords(one.filter.search)));
  const before = known.slice(0, MOST_REMEMBERED).map(withoutPast);
  if (same !== undefined) return { ...same, filter, before };
  const passes = postFilter(filter, readers.textOf, readers.weekStart);
  const sift = ({ posts }: PostsOfDay, candidates: readonly Post[]): SiftedDay => {
    const narrowed = candidates.filter(passes);
    const all = narrowed.length === posts.length ? posts : narrowed;
    const shown =
      filter.status === 'all'
        ? all
        : all.filter((post) => matchesStatus(post.status, filter.status));
    return {
      narrowed: all,
      posts: shown.length === all.length ? all : shown,
      counts: countStatuses(all),
    };
  };
  const found = new WeakMap<PostsOfDay, SiftedDay>();
  const ofDay = (day: PostsOfDay) => {
    const sifted = found.get(day) ?? sift(day, wider?.ofDay(day).narrowed ?? day.posts);
    found.set(day, sifted);
    return sifted;
  };
  return { filter, readers, ofDay, before };
}

/** Those before it are in the list that it goes into. */
const withoutPast = (sieve: Sieve): Sieve => ({ ...sieve, before: [] });
