import { useRouter, useRouterState } from '@tanstack/react-router';
import { memo, useMemo, useRef } from 'react';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { nowPlace } from '#domain/list/now-place.ts';
import { isLatestFirst } from '#domain/list/order-posts.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { DayRows, type DayRowsProps } from './day-rows.tsx';
import styles from './post-rows.module.css';
import { useFocusedRow } from './use-focused-row.ts';
import { type WantedDay, useGoToDay } from './use-go-to-day.ts';
import { useOpen, useOpenId } from './use-open.ts';
import { useOpenAtNow } from './use-open-at-now.ts';
import { useOpenRow } from './use-open-row.ts';
import { usePostWindow } from './use-post-window.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowSignal } from './use-row-signal.ts';
import { SearchWords } from './search-words.ts';

/** What every day of it needs. */
type DayProps = Pick<
  DayRowsProps,
  | 'posts'
  | 'latest'
  | 'accounts'
  | 'warnings'
  | 'selected'
  | 'now'
  | 'viewerZone'
  | 'viewZone'
  | 'headingZone'
  | 'signal'
  | 'onSelect'
  | 'onSelectDay'
  | 'onHover'
>;

interface PostRowsProps extends DayProps {
  readonly sections: readonly DaySection[];
  /** Folded words of the search. */
  readonly words: readonly string[];
  /** The status filter that the order was made under. */
  readonly status: StatusFilter;
  /** The day to go to; another object for each wish. */
  readonly wantedDay: WantedDay | null;
  readonly onSignalSeen: () => void;
  /** Whether j, k and x do something. */
  readonly singleKeys: boolean;
}

/** Letters of a title that are surely in view: the rest of its line may be cut off. */
const TITLE_ROOM = { wide: 90, narrow: 30 };
/** Up to here the title has the narrow room. The stylesheet changes at the same width. */
const TIGHT = '(max-width: 60rem)';

/** `row`, where it is one of the section's; else -1. */
const within = ({ start, count }: DaySection, row: number) =>
  row >= start && row < start + count ? row : -1;

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
  const openAt = useMemo(
    () => (openId === null ? -1 : posts.findIndex((post) => post.postId === openId)),
    [posts, openId],
  );
  useOpenRow(openId, openAt, (index) => {
    leaveNow();
    const top = topOfRow(index);
    const start = top - headingHeight - toolsHeight();
    const end = top + rowHeight - window.innerHeight;
    if (window.scrollY > start) window.scrollTo({ top: start });
    else if (window.scrollY < end) window.scrollTo({ top: end });
  });
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
        {renderedSections.map((rendered) => (
          <DayRows
            {...rendered}
            key={rendered.section.day ?? 'none'}
            headingHeight={headingHeight}
            rowHeight={rowHeight}
            posts={posts}
            latest={props.latest}
            accounts={accounts}
            warnings={warnings}
            selected={props.selected}
            titleRoom={titleRoom}
            openAt={within(rendered.section, openAt)}
            nowAt={hasNow ? within(rendered.section, nowAt) : -1}
            signal={props.signal}
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
