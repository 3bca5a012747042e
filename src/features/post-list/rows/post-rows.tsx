import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router';
import { memo, useCallback, useRef } from 'react';
import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import type { DaySection } from '#domain/list/arrange-posts.ts';
import type { Posts } from '#domain/list/collect-posts.ts';
import type { PostWarning } from '#domain/list/post-warnings.ts';
import { dayOf } from '#domain/time/day.ts';
import { formatDayHeading } from '#domain/time/format.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { countPosts } from './post-count.ts';
import { PostRow } from './post-row.tsx';
import styles from './post-rows.module.css';
import { useFastScroll } from './use-fast-scroll.ts';
import { useFocusedRow } from './use-focused-row.ts';
import { type WantedDay, useGoToDay } from './use-go-to-day.ts';
import { usePostWindow } from './use-post-window.ts';
import { useRowKeys } from './use-row-keys.ts';

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
  /** Whose today is "Today" in a heading. */
  readonly headingZone: string;
  /** The day to go to; another object for each wish. */
  readonly wantedDay: WantedDay | null;
  /** Whether j, k and x do something. */
  readonly singleKeys: boolean;
  /** Null where nothing can be selected. */
  readonly onSelect: ((postId: string, withRange: boolean) => void) | null;
  readonly onHover: () => void;
}

/** Letters of a title that are surely in view: the rest of its line may be cut off. */
const TITLE_ROOM = { wide: 90, narrow: 30 };
/** Up to here the title has the narrow room. The stylesheet changes at the same width. */
const TIGHT = '(max-width: 60rem)';

const heading = (day: DaySection['day'], now: Instant, zone: string) =>
  day === null ? 'No time set' : formatDayHeading(day, dayOf(now, zone));

/** How a row's post is opened within the page. Leaving it then goes back to the list as it is. */
function useOpen() {
  const navigate = useNavigate();
  return useCallback(
    (postId: string) => {
      const state = { fromList: true };
      if (postId === '.' || postId === '..') {
        void navigate({ to: '/posts/', search: (before) => ({ ...before, postId }), state });
      } else {
        void navigate({ to: '/posts/$postId', params: { postId }, search: true, state });
      }
    },
    [navigate],
  );
}

/**
 * The rows, grouped by day. A day is a plain box that bounds its sticky heading; the heading stands
 * inside the day's first list item (which has no box of its own), so the list holds list items only.
 */
export const PostRows = memo(function PostRows(props: PostRowsProps) {
  const { posts, sections, accounts, warnings, now, headingZone } = props;
  const listRef = useRef<HTMLDivElement>(null);
  const fastScroll = useFastScroll();
  const focused = useFocusedRow(listRef, posts);
  const { totalHeight, drawnSections, topOf } = usePostWindow(
    listRef,
    posts.length,
    sections,
    focused.index,
  );
  useGoToDay(props.wantedDay, sections, (section) => {
    window.scrollTo({ top: topOf(section) });
    focused.move(sections[section]?.start ?? 0);
  });
  useRowKeys(listRef, posts, props.singleKeys, focused.move, props.onSelect);
  const titleRoom = useMediaQuery(TIGHT) ? TITLE_ROOM.narrow : TITLE_ROOM.wide;
  const open = useOpen();
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
      {drawnSections.map(({ section, top, height, rows }) => (
        <div key={section.day ?? 'none'} className={styles.day} style={{ top, height }}>
          {rows.map((row) => {
            const ordered = posts[row.index];
            if (ordered === undefined) return null;
            const post = props.latest.get(ordered.postId) ?? ordered;
            const warning = warnings.get(post.postId);
            return (
              <div
                key={post.postId}
                role="listitem"
                aria-setsize={posts.length}
                aria-posinset={row.index + 1}
                className={styles.item}
              >
                {row.index === section.start && (
                  <h2 className={styles.heading}>
                    {heading(section.day, now, headingZone)}
                    <span className={styles.count}>{countPosts(section.count)}</span>
                  </h2>
                )}
                <PostRow
                  post={post}
                  top={row.top}
                  height={row.height}
                  day={section.day}
                  account={accountName(post.accountId, accounts?.get(post.accountId))}
                  closeMinutes={warning?.closeMinutes ?? null}
                  sameCaption={warning?.sameCaption ?? 1}
                  words={props.words}
                  titleRoom={titleRoom}
                  selected={props.selected.has(post.postId)}
                  now={now}
                  viewerZone={props.viewerZone}
                  query={query}
                  basePath={basepath}
                  onSelect={props.onSelect}
                  onOpen={open}
                  onHover={props.onHover}
                  fastScroll={fastScroll}
                />
              </div>
            );
          })}
        </div>
      ))}
    </div>
  );
});
