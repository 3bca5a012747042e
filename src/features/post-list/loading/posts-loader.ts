/**
 * Loads every post, what matters first: the two statuses of "Upcoming" side by side, then those that
 * failed, then everything. The last one also finds statuses that nobody documented, and where the API
 * does not know a status it brings all that the others could not. Where posts of all statuses are
 * looked at, it begins at once.
 *
 * It all happens outside of React: a page is requested as soon as its cursor is known. The screen renders
 * twice a second while pages flow in, and at once after a save, an end or an error.
 */
import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/api-error.ts';
import { type ListPage, postQueries } from '#api/post-queries.ts';
import { type Posts, collectPosts } from '#domain/list/collect-posts.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { FIRST_ROWS_MS, areRowsAwaited } from './first-rows.ts';
import { type ListPages, createListReader } from './list-reader.ts';

/** Between two renders while pages flow in: a page costs less than to render it. Milliseconds. */
const PACE_MS = 500;

/** What is loaded by now. */
export interface Loaded {
  /** Undefined until the first rows may be rendered: see `first-rows.ts`. */
  readonly posts: Posts<ListPage> | undefined;
  /** Rows that could not be read and are not in `posts`. */
  readonly malformed: number;
  /** The API's pages led in a circle or broke off: there may be more than `posts`. */
  readonly isIncomplete: boolean;
  /** What stopped the loading, if anything; `posts` may still hold earlier pages. */
  readonly error: Error | null;
  /** These need a sentence on the screen. */
  readonly hasProblem: boolean;
  readonly pages: number;
  /** Whether all posts of a choice are there: before that they cannot be counted. */
  readonly whole: Readonly<Record<StatusFilter, boolean>>;
  /** `stopped`: there are more pages, and the person does not want them now. */
  readonly more: 'none' | 'loading' | 'stopped';
  readonly refreshing: boolean;
}

export interface PostsLoader {
  readonly read: () => Loaded;
  /** `isUrgent`: more came than the next pages. */
  readonly subscribe: (onChange: (isUrgent: boolean) => void) => () => void;
  /** The choice that is looked at. */
  readonly look: (status: StatusFilter) => void;
  /** Requests again: the next page of each list where one failed, else everything. */
  readonly retry: () => void;
  /** Asks for everything again. */
  readonly reload: () => void;
  readonly stop: () => void;
  readonly resume: () => void;
}

const countMalformed = (lists: readonly ListPages[]) =>
  lists.flatMap(({ pages }) => pages).reduce((sum, page) => sum + page.malformed, 0);

/** Nothing more is to be expected of it: it is at its end, or the API refuses to filter so. */
const isOver = ({ isWhole, isIncomplete, error }: ListPages) =>
  isWhole || isIncomplete || isRefused(error);

const isRefused = (error: Error | null) => error instanceof ApiError && error.kind === 'refused';

/** What the four lists come to, but the posts. */
function sumUp(ofStatus: readonly ListPages[], every: ListPages, isStopped: boolean) {
  const lists = [...ofStatus, every];
  const [generated, rendering, failed] = ofStatus;
  // What the list of everything holds is not missed in another.
  const errors = (every.isWhole ? [every] : lists).flatMap(({ error }) => error ?? []);
  const refusal = every.isStarted && every.error === null ? undefined : errors[0];
  const error = errors.find((one) => !isRefused(one)) ?? refusal ?? null;
  const malformed = Math.max(countMalformed(ofStatus), countMalformed([every]));
  const isIncomplete =
    every.isIncomplete || (!every.isWhole && ofStatus.some((list) => list.isIncomplete));
  const wantsMore = !every.isWhole && !every.isIncomplete && error === null;
  return {
    malformed,
    isIncomplete,
    error,
    hasProblem: error !== null || isIncomplete || malformed > 0,
    pages: lists.reduce((sum, { pages }) => sum + pages.length, 0),
    whole: {
      upcoming: every.isWhole || (generated?.isWhole === true && rendering?.isWhole === true),
      failed: every.isWhole || failed?.isWhole === true,
      posted: every.isWhole,
      all: every.isWhole,
    },
    more: wantsMore ? (isStopped ? 'stopped' : 'loading') : 'none',
    refreshing: lists.some(({ isFetching, hasNextPage }) => isFetching && !hasNextPage),
  } as const;
}

/** Whether more came than another page of a list that goes on: that can wait for its turn. */
function isUrgent(before: readonly ListPages[], now: readonly ListPages[]): boolean {
  return now.some((list, index) => {
    const old = before[index];
    if (old === undefined || old.pages.length === 0 || !list.hasNextPage) return list !== old;
    return (
      list.error !== old.error ||
      list.isStarted !== old.isStarted ||
      (list.pages !== old.pages && list.pages.length === old.pages.length)
    );
  });
}

/** Begins when somebody subscribes. */
export function createPostsLoader(client: QueryClient, first: StatusFilter): PostsLoader {
  const reader = (list: ReturnType<typeof postQueries.all>) => createListReader(client, list);
  const generated = reader(postQueries.withStatus('generated'));
  const rendering = reader(postQueries.withStatus('pending_render'));
  const failed = reader(postQueries.withStatus('failed'));
  const every = reader(postQueries.all());
  const readers = [generated, rendering, failed, every];

  let status = first;
  let isStopped = false;
  let lists: readonly ListPages[] = [];
  const listeners = new Set<(isUrgent: boolean) => void>();
  let stops: readonly (() => void)[] = [];
  let shownAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let collected: Posts<ListPage> | undefined;
  /** From the first page on, until the first rows have waited long enough. */
  let awaiting: ReturnType<typeof setTimeout> | undefined;
  let isPatient = true;

  const startNext = () => {
    const upcomingIsOver = isOver(generated.read()) && isOver(rendering.read());
    if (upcomingIsOver || status === 'failed') failed.start();
    const wantsAll = status === 'posted' || status === 'all';
    if (wantsAll || (upcomingIsOver && isOver(failed.read()))) every.start();
  };
  const readAll = () => readers.map(({ read }) => read());
  /** The lists that hold the posts of what is looked at. */
  const listsOf = {
    upcoming: [generated, rendering],
    failed: [failed],
    posted: [every],
    all: [every],
  };
  const take = (): Loaded => {
    lists = readAll();
    const pages = lists.flatMap((list) => list.pages);
    const sum = sumUp(lists.slice(0, -1), every.read(), isStopped);
    const mayWait = isPatient && sum.more === 'loading' && !sum.whole[status];
    const looked = listsOf[status].map(({ read }) => read());
    const isAwaited = pages.length === 0 || (mayWait && areRowsAwaited(looked, status));
    if (!isAwaited) collected = collect(pages, collected);
    return { ...sum, posts: isAwaited ? undefined : collected };
  };
  generated.start();
  rendering.start();
  startNext();
  let loaded = take();

  const notify = (isUrgentNow: boolean) => {
    clearTimeout(timer);
    timer = undefined;
    shownAt = performance.now();
    loaded = take();
    for (const listener of listeners) listener(isUrgentNow);
  };
  const follow = () => {
    startNext();
    const now = readAll();
    if (now.every((list, index) => list === lists[index])) return;
    if (isPatient && now.some(({ pages }) => pages.length > 0)) {
      awaiting ??= setTimeout(() => {
        isPatient = false;
        notify(true);
      }, FIRST_ROWS_MS);
    }
    if (isUrgent(lists, now)) return notify(true);
    const wait = Math.max(0, shownAt + PACE_MS - performance.now());
    timer ??= setTimeout(() => notify(false), wait);
  };
  const setStopped = (isStoppedNow: boolean) => {
    isStopped = isStoppedNow;
    for (const { pause } of readers) pause(isStopped);
    notify(true);
  };
  return {
    read: () => loaded,
    subscribe: (onChange) => {
      listeners.add(onChange);
      if (listeners.size === 1) stops = readers.map(({ subscribe }) => subscribe(follow));
      follow();
      return () => {
        listeners.delete(onChange);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        clearTimeout(awaiting);
        timer = undefined;
        awaiting = undefined;
        for (const stop of stops) stop();
      };
    },
    look: (choice) => {
      if (status === choice) return;
      status = choice;
      if (!isPatient) return follow();
      startNext();
      notify(true);
    },
    retry: () => {
      const broken = readers.filter(({ read }) => read().error !== null);
      for (const { retry } of broken.length === 0 ? readers : broken) retry();
    },
    reload: () => {
      for (const { reload } of readers) reload();
    },
    stop: () => setStopped(true),
    resume: () => setStopped(false),
  };
}

/** The posts of all pages, made from those of the last time. */
function collect(pages: readonly ListPage[], before: Posts<ListPage> | undefined) {
  const isSame =
    pages.length === before?.pages.length &&
    pages.every((page, index) => page === before.pages[index]);
  return isSame ? before : collectPosts(pages, before);
}
