import { useRouter, useRouterState } from '@tanstack/react-router';
import { memo, useMemo, useRef } from 'react';
import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import type { Posts } from '#domain/list/collect-posts.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { nowPlace } from '#domain/list/now-place.ts';
import { isLatestFirst } from '#domain/list/order-posts.ts';
import type { PostWarning } from '#domain/list/post-warnings.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { DayRows } from './day-rows.tsx';
import styles from './post-rows.module.css';
import { useFocusedRow } from './use-focused-row.ts';
import { type WantedDay, useGoToDay } from './use-go-to-day.ts';
import { useOpen, useOpenId } from './use-open.ts';
import { useOpenAtNow } from './use-open-at-now.ts';
import { useOpenRow } from './use-open-row.ts';
import { usePostWindow } from './use-post-window.ts';
import { useRowKeys } from './use-row-keys.ts';
import { type RowSignal, useRowSignal } from './use-row-signal.ts';
import { SearchWords } from './search-words.ts';

interface PostRowsProps {
  /** In order, as they were when the order was made. */
  readonly posts: readonly Post[];
  /** As they are now: a row does not wait for the order to be made anew. */
  readonly latest: Posts;
  readonly sections: readonly DaySection[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly warnings: ReadonlyMap<string, PostWarning>;
  /** Folded words of the search. */
  readonly words: readonly string[];
  readonly selected: ReadonlySet<string>;
  readonly now: Instant;
  readonly viewerZone: string;
  /** The zone of the view; null where each post is read in its own. */
  readonly viewZone: string | null;
  /** The status filter that the order was made under. */
  readonly status: StatusFilter;
  /** Whose today is "Today" in a heading. */
  readonly headingZone: string;
  /** The day to go to; another object for each wish. */
  readonly wantedDay: WantedDay | null;
  /** The row that has something to show; null for none. */
  readonly signal: RowSignal | null;
  readonly onSignalSeen: () => void;
  /** Whether j, k and x do something. */
  readonly singleKeys: boolean;
  /** Null where nothing can be selected. */
  readonly onSelect: ((postId: string, withRange: boolean) => void) | null;
  /** Selects all of these, or none. */
  readonly onSelectDay: (postIds: readonly string[]) => void;
  readonly onHover: () => void;
}

/** Letters of a title that are surely in view: the rest of its line may be cut off. */
const TITLE_ROOM = { wide: 90, narrow: 30 };
/** Up to here the title has the narrow room. The stylesheet changes at the same width. */
const TIGHT = '(max-width: 60rem)';

/** Where a post stands in the list; null where it does not. */
function placeOf(posts: readonly Post[], postId: string | null): number | null {
  const place = postId === null ? -1 : posts.findIndex((post) => post.postId === postId);
  return place === -1 ? null : place;
}

/** `row`, where it is one of the section's. */
const within = ({ start, count }: DaySection, row: number | null) =>
  row !== null && row >= start && row < start + count ? row : null;

/** What was just before now stays in view above its line. In px. */
const NOW_ROOM = 48;

/** In px: what stays at the top of the window. */
const toolsHeight = () => document.querySelector<HTMLElement>('[data-tools]')?.offsetHeight ?? 0;

/** The rows, grouped by day. */
export const PostRows = memo(function PostRows(props: PostRowsProps) {
  const { posts, sections, accounts, warnings, now, headingZone, status } = props;
  const listRef = useRef<HTMLDivElement>(null);
  const focused = useFocusedRow(listRef, posts);
  const { totalHeight, renderedSections, topOf, topOfRow, headingHeight, rowHeight, isFlying } =
    usePostWindow(listRef, posts.length, { sections, words: props.words }, focused.index);
  const isSoonestFirst = !isLatestFirst(status);
  const nowAt = useMemo(
    () => (isSoonestFirst ? nowPlace(posts, now) : posts.length),
    [posts, now, isSoonestFirst],
  );
  const hasNow = nowAt > 0 && nowAt < posts.length;
  const leaveNow = useOpenAtNow(status === 'all', hasNow ? nowAt : 0, () => {
    window.scrollTo({ top: topOfRow(nowAt) - headingHeight - toolsHeight() - NOW_ROOM });
  });
  useGoToDay(props.wantedDay, sections, status, (section) => {
    leaveNow();
    window.scrollTo({ top: topOf(section) - toolsHeight() });
    focused.move(sections[section]?.start ?? 0);
  });
  useRowSignal(props.signal, posts, (index) => {
    leaveNow();
    focused.move(index);
  });
  useRowKeys(listRef, posts, props.singleKeys, focused.move, props.onSelect);
  const titleRoom = useMediaQuery(TIGHT) ? TITLE_ROOM.narrow : TITLE_ROOM.wide;
  const open = useOpen();
  const openId = useOpenId();
  const openAt = useMemo(() => placeOf(posts, openId), [posts, openId]);
  useOpenRow(openId, openAt, (index) => {
    leaveNow();
    const top = topOfRow(index);
    const start = top - headingHeight - toolsHeight();
    const end = top + rowHeight - window.innerHeight;
    if (window.scrollY > start) window.scrollTo({ top: start });
    else if (window.scrollY < end) window.scrollTo({ top: end });
  });
  const { signal } = props;
  const flashing = useMemo(
    () =>
      signal && {
        postId: signal.postId,
        reason: signal.isWanted ? ('wanted' as const) : ('moved' as const),
      },
    [signal],
  );
  const { basepath } = useRouter();
  const query = useRouterState({ select: ({ location }) => location.searchStr });
  return (
    <div
      role="list"
      aria-label="Posts"
      ref={listRef}
      className={styles.list}
      style={{ height: totalHeight }}
    >
      <SearchWords value={props.words}>
        {renderedSections.map(({ section, top, height, first, last, also }) => (
          <DayRows
            key={section.day ?? 'none'}
            section={section}
            top={top}
            height={height}
            first={first}
            last={last}
            also={also}
            headingHeight={headingHeight}
            rowHeight={rowHeight}
            posts={posts}
            latest={props.latest}
            accounts={accounts}
            warnings={warnings}
            selected={props.selected}
            titleRoom={titleRoom}
            openAt={within(section, openAt)}
            nowAt={hasNow ? within(section, nowAt) : null}
            flashing={flashing}
            onFlashed={props.onSignalSeen}
            now={now}
            viewerZone={props.viewerZone}
            viewZone={props.viewZone}
            headingZone={headingZone}
            query={query}
            basePath={basepath}
            onSelect={props.onSelect}
            onSelectDay={props.onSelectDay}
            onOpen={open}
            onHover={props.onHover}
            isPlain={isFlying}
          />
        ))}
      </SearchWords>
    </div>
  );
});
