import { useQuery } from '@tanstack/react-query';
import { type ReactNode, memo, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { accountQueries } from '#api/account-queries.ts';
import type { ListPage } from '#api/post-queries.ts';
import { useNow } from '#api/use-now.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { knownCounts } from '#domain/list/arrange-posts.ts';
import { collectPosts } from '#domain/list/collect-posts.ts';
import { sharedZone, wallReader } from '#domain/list/view-zone.ts';
import { searchWords } from '#domain/list/list-filter.ts';
import { weekBefore } from '#domain/list/failed-this-week.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import { ProgressLine } from '#ui/progress-line.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { ClockWarning } from './loading/clock-warning.tsx';
import { ListHead } from './list-head.tsx';
import { ListNotice } from './loading/list-notice.tsx';
import { ListToolbar, NARROW } from './toolbar/list-toolbar.tsx';
import type { Plan, Selection } from './plan.ts';
import { LoadProblems } from './loading/load-problems.tsx';
import { LoadProgress } from './loading/load-progress.tsx';
import styles from './post-list.module.css';
import { PostRows } from './rows/post-rows.tsx';
import { PrintRows } from './rows/print-rows.tsx';
import { RowSkeletons } from './rows/row-skeletons.tsx';
import { ZoneWarning } from './loading/zone-warning.tsx';
import { StatusNews } from './loading/status-news.tsx';
import { useAllPosts } from './loading/use-all-posts.ts';
import { useViewZone } from './toolbar/use-view-zone.ts';
import type { RowSignal } from './rows/use-row-signal.ts';
import type { WantedDay } from './rows/use-go-to-day.ts';
import { useListFilter } from './toolbar/use-list-filter.ts';
import { useLivePosts } from './loading/use-live-posts.ts';
import { DRAWN_WHOLE } from './rows/use-post-window.ts';
import { useAccountChoices } from './toolbar/use-account-choices.ts';
import { useTypedSearch } from './toolbar/use-typed-search.ts';
import { useView } from './toolbar/use-view.ts';
import { useViewKeys } from './toolbar/use-view-keys.ts';
import { ViewChoice } from './toolbar/view-choice.tsx';
import { useSearchKey } from './toolbar/use-search-key.ts';
import { useHeadCounts } from './use-head-counts.ts';
import { useSelection } from './use-selection.ts';
import { useShownPosts } from './use-shown-posts.ts';

const NO_POSTS = collectPosts<ListPage>([]);

/** What is to come, for whoever draws it above the list. */
export interface Outlook {
  /** What the filters let through, whatever its status. */
  readonly posts: readonly Post[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly dayOfPost: (post: Post) => Day | null;
  readonly today: Day;
  /** Goes to the posts of a day. */
  readonly onDay: (day: Day) => void;
}

interface PostListProps {
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  /** Whether the browser named that zone; if not, it is UTC for want of one. */
  readonly isZoneKnown: boolean;
  /** Whether single letters are shortcuts. */
  readonly singleKeys: boolean;
  /** A post is likely to be opened next. */
  readonly onLikelyOpen: () => void;
  /** What is shown has changed, or its order has. */
  readonly onOrder?: (posts: readonly Post[]) => void;
  /** The row that has something to show, and what is called when it has. */
  readonly signal: RowSignal | null;
  readonly onSignalSeen: () => void;
  /** What stands between the filters and the list. */
  readonly renderOutlook?: (outlook: Outlook) => ReactNode;
  /** The same posts as a week or a month. */
  readonly renderPlan: (plan: Plan) => ReactNode;
  /** What stands with the selected posts. Without it nothing can be selected. */
  readonly renderSelection?: (selection: Selection) => ReactNode;
}

/** All posts: filters, day sections, and every state between "loading" and "nothing to show". */
export const PostList = memo(function PostList(props: PostListProps) {
  const { viewerZone, singleKeys, onLikelyOpen, renderOutlook, renderPlan, renderSelection } =
    props;
  const accounts = useQuery(accountQueries.all()).data;
  const { filter, change } = useListFilter();
  const all = useAllPosts(filter.status);
  const { viewZone, changeViewZone } = useViewZone();
  const { view, at, changeView, changeAt } = useView();
  useViewKeys(singleKeys, changeView, changeAt);
  const now = useNow('minute');
  const [search, setSearch] = useTypedSearch(filter.search);

  // What is pressed must show at once: the rows follow when the frame allows.
  const loaded = useDeferredValue(all.posts);
  const { status, platform, contentType, accountId, isThisWeek } = useDeferredValue(filter);
  const { all: posts, pages } = loaded ?? NO_POSTS;
  const oneZone = sharedZone(viewZone, viewerZone);
  const clock = useMemo(
    () => ({ wallOf: wallReader(viewZone, viewerZone), isOneZone: viewZone !== 'own' }),
    [viewZone, viewerZone],
  );
  const shown = useShownPosts(
    posts,
    { status, platform, contentType, accountId, search, isThisWeek },
    accounts,
    isThisWeek ? weekBefore(now) : null,
    clock,
  );
  useSearchKey(singleKeys, shown.posts.length <= DRAWN_WHOLE);
  const headingZone = oneZone ?? viewerZone;
  const words = useMemo(() => searchWords(search), [search]);
  const [wantedDay, setWantedDay] = useState<WantedDay | null>(null);
  const goToDay = (day: Day) => {
    // What is past has gone out, or should have.
    const isPast = day < dayOf(now, headingZone);
    const wanted = filter.status === 'all' || isPast ? 'all' : 'upcoming';
    if (filter.status !== wanted) change({ status: wanted });
    setWantedDay({ day, status: wanted });
  };
  // What cannot be changed cannot be selected.
  const selectable = useMemo(
    () => shown.posts.filter((post) => editabilityOf(post) === 'editable'),
    [shown.posts],
  );
  const selection = useSelection(selectable);
  const chosen = { ...selection, shown: selectable };
  const { onOrder } = props;
  useEffect(() => onOrder?.(shown.posts), [onOrder, shown.posts]);
  useLivePosts(posts);

  const accountChoices = useAccountChoices(pages, accounts, filter.accountId);
  const { failed, overdue } = useHeadCounts(loaded, now);
  const isWhole = all.whole[filter.status];
  const isLoading = all.more === 'loading' && !isWhole;
  // Four empty weeks would say that nothing is planned.
  const viewChoice = <ViewChoice view={view} onChange={changeView} />;
  const isNarrow = useMediaQuery(NARROW);
  const hasNothing = loaded === undefined && all.error !== null;
  return (
    <>
      <ListHead
        all={all}
        loaded={loaded && shown.total}
        shown={shown.posts.length}
        isSearching={words.length > 0}
        failedThisWeek={all.whole.failed ? failed : 0}
        isWhole={isWhole}
        overdue={overdue}
        filter={filter}
        onChange={change}
      >
        {!isNarrow && viewChoice}
      </ListHead>
      <ListToolbar
        filter={filter}
        counts={loaded === undefined ? null : knownCounts(shown.counts, all.whole)}
        accounts={accountChoices}
        onChange={change}
        onSearch={setSearch}
        times={{ value: viewZone, viewerZone, now, onChange: changeViewZone }}
      >
        {isNarrow && viewChoice}
      </ListToolbar>
      <div className={styles.problems}>
        <ClockWarning />
        {!props.isZoneKnown && <ZoneWarning />}
        <LoadProblems all={all} />
      </div>
      <StatusNews posts={all.posts ?? NO_POSTS} />
      {view === 'list' && (
        <PrintRows posts={shown.posts} accounts={accounts} now={now} viewerZone={viewerZone} />
      )}
      <div className={styles.columns} data-whole={hasNothing || view !== 'list'}>
        {!hasNothing &&
          view === 'list' &&
          renderOutlook?.({
            posts: shown.narrowed,
            accounts,
            dayOfPost: shown.dayOf,
            today: dayOf(now, headingZone),
            onDay: goToDay,
          })}
        <div className={view === 'list' ? styles.panel : styles.plan} hidden={hasNothing}>
          <div className={styles.progress}>
            {loaded === undefined
              ? all.error === null && <ProgressLine label="Loading posts" />
              : isLoading && <LoadProgress pages={all.pages} loaded={posts.length} />}
          </div>
          {loaded === undefined ? (
            all.error === null && <RowSkeletons />
          ) : isLoading && posts.length === 0 ? (
            <RowSkeletons />
          ) : view !== 'list' ? (
            renderPlan({
              view,
              at: at ?? dayOf(now, headingZone),
              onAt: changeAt,
              posts: shown.posts,
              sections: shown.sections,
              all: posts,
              accounts,
              now,
              viewerZone,
              zone: oneZone,
              selection: chosen,
              onSelect: renderSelection === undefined ? null : selection.select,
            })
          ) : shown.posts.length === 0 ? (
            <ListNotice
              filter={{ ...filter, search }}
              loaded={posts.length}
              stillLoading={isLoading}
              onChange={change}
            />
          ) : (
            <PostRows
              posts={shown.posts}
              sections={shown.sections}
              accounts={accounts}
              latest={all.posts ?? NO_POSTS}
              warnings={shown.warnings}
              words={words}
              selected={selection.selected}
              now={now}
              viewerZone={viewerZone}
              viewZone={oneZone}
              headingZone={headingZone}
              status={shown.status}
              wantedDay={wantedDay}
              signal={props.signal}
              onSignalSeen={props.onSignalSeen}
              singleKeys={singleKeys}
              onSelect={renderSelection === undefined ? null : selection.select}
              onSelectDay={selection.selectAll}
              onHover={onLikelyOpen}
            />
          )}
        </div>
      </div>
      {renderSelection?.(chosen)}
    </>
  );
});
