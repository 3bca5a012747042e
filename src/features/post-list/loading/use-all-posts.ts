/**
 * Loads every post, what matters first: the two statuses of "Upcoming" side by side, then those that
 * failed, then everything. The last one also finds statuses that nobody documented, and where the API
 * does not know a status it brings all that the others could not. Where posts of all statuses are
 * looked at, it begins at once.
 */
import { useMemo, useState } from 'react';
import { ApiError } from '#api/api-error.ts';
import { type ListPage, postQueries } from '#api/post-queries.ts';
import { type Posts, collectPosts } from '#domain/list/collect-posts.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { type ListPages, useListPages } from './use-list-pages.ts';
import { usePaced } from './use-paced.ts';

export interface AllPosts {
  /** Undefined until the first page is there. */
  readonly posts: Posts<ListPage> | undefined;
  /** Rows that could not be read and are not in `posts`. */
  readonly malformed: number;
  /** The API's pages led in a circle or broke off: there may be more than `posts`. */
  readonly isIncomplete: boolean;
  /** What stopped the loading, if anything; `posts` may still hold earlier pages. */
  readonly error: Error | null;
  readonly pages: number;
  /** Whether all posts of a choice are there: before that they cannot be counted. */
  readonly whole: Readonly<Record<StatusFilter, boolean>>;
  /** `stopped`: there are more pages, and the person does not want them now. */
  readonly more: 'none' | 'loading' | 'stopped';
  readonly refreshing: boolean;
  /** Requests again: the next page of each list where one failed, else everything. */
  readonly retry: () => void;
  /** Asks for everything again. */
  readonly reload: () => void;
  readonly stop: () => void;
  readonly resume: () => void;
}

/** The posts of all pages, made from those of the last time. */
function usePosts(pages: readonly ListPage[]): Posts<ListPage> | undefined {
  const isEmpty = pages.length === 0;
  const [posts, setPosts] = useState(() => (isEmpty ? undefined : collectPosts(pages)));
  if (isEmpty ? posts === undefined : pages === posts?.pages) return posts;
  const next = isEmpty ? undefined : collectPosts(pages, posts);
  setPosts(next);
  return next;
}

const countMalformed = (lists: readonly ListPages[]) =>
  lists.flatMap(({ pages }) => pages).reduce((sum, page) => sum + page.malformed, 0);

/** Nothing more is to be expected of it: it is at its end, or the API refuses to filter so. */
const isOver = ({ isWhole, isIncomplete, error }: ListPages) =>
  isWhole || isIncomplete || (error instanceof ApiError && error.kind === 'refused');

/** Loads all posts, and first those of the choice that is looked at. */
export function useAllPosts(status: StatusFilter): AllPosts {
  const [isStopped, setIsStopped] = useState(false);
  const wantsAll = status === 'posted' || status === 'all';
  const generated = useListPages(postQueries.withStatus('generated'), true, isStopped);
  const rendering = useListPages(postQueries.withStatus('pending_render'), true, isStopped);
  const upcomingIsOver = isOver(generated) && isOver(rendering);
  const failed = useListPages(
    postQueries.withStatus('failed'),
    upcomingIsOver || status === 'failed',
    isStopped,
  );
  const every = useListPages(
    postQueries.all(),
    wantsAll || (upcomingIsOver && isOver(failed)),
    isStopped,
  );

  const ofStatus = [generated, rendering, failed];
  const lists = [...ofStatus, every];
  const whole = {
    upcoming: every.isWhole || (generated.isWhole && rendering.isWhole),
    failed: every.isWhole || failed.isWhole,
    posted: every.isWhole,
    all: every.isWhole,
  };
  // What the list of everything holds is not missed in another.
  const errors = (every.isWhole ? [every] : lists).flatMap(({ error }) => error ?? []);
  const error = errors.find((one) => !(one instanceof ApiError && one.kind === 'refused'));
  const refusal = every.isStarted && every.error === null ? undefined : errors[0];
  const problem = error ?? refusal ?? null;
  const wantsMore = !every.isWhole && !every.isIncomplete && problem === null;

  const pages = useMemo(
    () => [...generated.pages, ...rendering.pages, ...failed.pages, ...every.pages],
    [generated.pages, rendering.pages, failed.pages, every.pages],
  );
  const posts = usePosts(usePaced(pages, pages.length > 0 && wantsMore && !isStopped));

  return {
    posts,
    malformed: Math.max(countMalformed(ofStatus), countMalformed([every])),
    isIncomplete:
      every.isIncomplete || (!every.isWhole && ofStatus.some((list) => list.isIncomplete)),
    error: problem,
    pages: pages.length,
    whole,
    more: wantsMore ? (isStopped ? 'stopped' : 'loading') : 'none',
    refreshing: lists.some(({ isFetching, hasNextPage }) => isFetching && !hasNextPage),
    retry: () => {
      const broken = lists.filter((list) => list.error !== null);
      for (const { retry } of broken.length === 0 ? lists : broken) retry();
    },
    reload: () => {
      for (const { reload } of lists) reload();
    },
    stop: () => setIsStopped(true),
    resume: () => setIsStopped(false),
  };
}
