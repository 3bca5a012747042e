import { useQuery } from '@tanstack/react-query';
import {
  type ComponentType,
  type ReactNode,
  memo,
  useDeferredValue,
  useEffect,
  useMemo,
} from 'react';
import type { Post } from '#contract/post.ts';
import { accountQueries } from '#api/account-queries.ts';
import type { ListPage } from '#api/post-queries.ts';
import { useNow } from '#api/use-now.ts';
import { knownCounts } from '#domain/list/arrange-posts.ts';
import { collectPosts } from '#domain/list/collect-posts.ts';
import { sharedZone } from '#domain/list/view-zone.ts';
import { isNoFilter, searchWords } from '#domain/list/list-filter.ts';
import { weekBefore } from '#domain/list/failed-this-week.ts';
import { dayOf } from '#domain/time/day.ts';
import { ProgressLine } from '#ui/progress-line.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { ClockWarning } from './loading/clock-warning.tsx';
import type { Controls } from './controls.ts';
import { ListHead } from './list-head.tsx';
import type { ListNoticeProps } from './loading/list-notice.tsx';
import { ListToolbar, NARROW } from './toolbar/list-toolbar.tsx';
import type { NavigatorProps, Plan, Selection } from './plan.ts';
import type { LoadProblemsProps } from './loading/load-problems.tsx';
import { LoadProgress } from './loading/load-progress.tsx';
import styles from './post-list.module.css';
import { PostRows } from './rows/post-rows.tsx';
import type { PrintRowsProps } from './rows/print-rows.tsx';
import { RowSkeletons } from './rows/row-skeletons.tsx';
import { StatusNews } from './loading/status-news.tsx';
import { useAllPosts } from './loading/use-all-posts.ts';
import { useViewZone } from './toolbar/use-view-zone.ts';
import type { RowSignal } from './rows/use-row-signal.ts';
import { useWantedDay } from './rows/use-wanted-day.ts';
import { useListFilter } from './toolbar/use-list-filter.ts';
import { useLivePosts } from './loading/use-live-posts.ts';
import { RENDERED_WHOLE } from './rows/use-post-window.ts';
import { useAccountChoices } from './toolbar/use-account-choices.ts';
import { useTypedSearch } from './toolbar/use-typed-search.ts';
import { useView } from './toolbar/use-view.ts';
import { useViewKeys } from './toolbar/use-view-keys.ts';
import { ViewChoice } from './toolbar/view-choice.tsx';
import { useSearchKey } from './toolbar/use-search-key.ts';
import { useHeadCounts } from './use-head-counts.ts';
import { useSelection } from './use-selection.ts';
import { useShownPosts } from './use-shown-posts.ts';
import { useKeepWarm, useWarmList } from './warm/use-warm-list.ts';

const NO_POSTS = collectPosts<ListPage>([]);

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
  /** Seldom seen: their code comes later. */
  readonly ListNotice: ComponentType<ListNoticeProps>;
  readonly LoadProblems: ComponentType<LoadProblemsProps>;
  readonly PrintRows: ComponentType<PrintRowsProps>;
  /** What stands between the filters and the list. */
  readonly renderNavigator?: (props: NavigatorProps) => ReactNode;
  /** The same posts as a week or a month. */
  readonly renderPlan: (plan: Plan) => ReactNode;
  /** What offers the list's tools in another way. */
  readonly renderControls?: (controls: Controls) => ReactNode;
  /** What stands with the selected posts. Without it nothing can be selected. */
  readonly renderSelection?: (selection: Selection) => ReactNode;
}

/** All posts: filters, day sections, and every state between "loading" and "nothing to show". */
export const PostList = memo(function PostList(props: PostListProps) {
  const { viewerZone, singleKeys, onLikelyOpen, renderNavigator, renderPlan, renderSelection } =
    props;
  const accounts = useQuery(accountQueries.all()).data;
  const { filter, change } = useListFilter();
  const all = useAllPosts(filter.status);
  const { viewZone, changeViewZone } = useViewZone();
  const viewing = useView();
  const { view, changeView, changeAt } = viewing;
  useViewKeys(singleKeys, changeView, changeAt);
  const now = useNow('minute');
  const [search, setSearch] = useTypedSearch(filter.search);

  // What is pressed must show at once: the rows follow when the frame allows.
  const loaded = useDeferredValue(all.posts);
  const shownFilter = { ...useDeferredValue(filter), search };
  const { all: posts, pages } = loaded ?? NO_POSTS;
  const oneZone = sharedZone(viewZone, viewerZone);
  const shown = useShownPosts(
    posts,
    shownFilter,
    accounts,
    shownFilter.isThisWeek ? weekBefore(now) : null,
    { viewZone, viewerZone },
  );
  useSearchKey(singleKeys, shown.posts.length <= RENDERED_WHOLE);
  const headingZone = oneZone ?? viewerZone;
  const today = dayOf(now, headingZone);
  const words = useMemo(() => searchWords(search), [search]);
  const { wantedDay, goToDay } = useWantedDay(today, filter.status, change);
  const selection = useSelection(shown.posts);
  const { onOrder } = props;
  useEffect(() => onOrder?.(shown.posts), [onOrder, shown.posts]);
  useLivePosts(posts);
  const isPlain = view === 'list' && isNoFilter(shownFilter);
  const last = useWarmList(loaded === undefined && isPlain, viewZone, viewerZone);
  const warm = loaded === undefined && all.error === null && isPlain ? last : null;
  const isCacheable = loaded !== undefined && all.whole.upcoming && isPlain;
  useKeepWarm(isCacheable ? { posts: shown.posts, loaded, accounts } : null, shown.rested);
  const rows = warm ?? shown;

  const accountChoices = useAccountChoices(pages, accounts, filter.accountId);
  const { failed, overdue } = useHeadCounts(shown.rested, now);
  const isWhole = all.whole[filter.status];
  const isLoading = all.more === 'loading' && !isWhole;
  // Four empty weeks would say that nothing is planned.
  const viewChoice = <ViewChoice view={view} onChange={changeView} />;
  const isNarrow = useMediaQuery(NARROW);
  const hasNothing = loaded === undefined && all.error !== null;
  const isAwaited = loaded === undefined ? warm === null : isLoading && posts.length === 0;
  return (
    <>
      <ListHead
        all={all}
        loaded={loaded && shown.total}
        shown={shown.posts.length}
        isSearching={words.length > 0}
        asOf={warm?.asOf}
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
        counts={loaded === undefined && warm === null ? null : knownCounts(shown.counts, all.whole)}
        accounts={accountChoices}
        onChange={change}
        onSearch={setSearch}
        times={{ value: viewZone, viewerZone, now, onChange: changeViewZone }}
      >
        {isNarrow && viewChoice}
      </ListToolbar>
      <div className={styles.problems}>
        <ClockWarning />
        {(all.hasProblem || !props.isZoneKnown) && (
          <props.LoadProblems all={all} isZoneKnown={props.isZoneKnown} />
        )}
      </div>
      <StatusNews posts={all.posts ?? NO_POSTS} />
      {view === 'list' && (
        <props.PrintRows {...{ posts: shown.posts, accounts, now, viewerZone }} />
      )}
      <div className={styles.columns} data-whole={hasNothing || view !== 'list'}>
        {!hasNothing &&
          view === 'list' &&
          renderNavigator?.({
            posts: shown.narrowedAtRest,
            accounts,
            dayOfPost: shown.dayOf,
            today,
            onDay: goToDay,
          })}
        <div className={view === 'list' ? styles.panel : styles.plan} hidden={hasNothing}>
          <div className={styles.progress}>
            {loaded === undefined
              ? all.error === null && <ProgressLine label="Loading posts" />
              : isLoading && <LoadProgress pages={all.pages} loaded={posts.length} />}
          </div>
          {isAwaited ? (
            !hasNothing && <RowSkeletons />
          ) : view !== 'list' ? (
            renderPlan({
              view,
              posts: shown.posts,
              sections: shown.sections,
              all: posts,
              accounts,
              now,
              viewerZone,
              zone: oneZone,
              selection,
              onSelect: renderSelection === undefined ? null : selection.select,
            })
          ) : rows.posts.length === 0 ? (
            <props.ListNotice
              filter={{ ...filter, search }}
              loaded={posts.length}
              stillLoading={isLoading}
              onChange={change}
            />
          ) : (
            <PostRows
              posts={rows.posts}
              sections={rows.sections}
              accounts={accounts ?? last?.accounts}
              latest={warm?.latest ?? all.posts ?? NO_POSTS}
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
      {renderSelection?.(selection)}
      {props.renderControls?.({
        filter,
        change,
        ...viewing,
        viewZone,
        changeViewZone,
        viewerZone,
        singleKeys,
        now,
        posts,
        textOf: shown.textOf,
        accountChoices,
      })}
    </>
  );
});
