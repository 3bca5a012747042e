import { memo } from 'react';
import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import type { EmptyDays } from '#domain/list/arrange-posts.ts';
import type { Posts } from '#domain/list/collect-posts.ts';
import type { PostWarning } from '#domain/list/post-warnings.ts';
import { type Day, dayOf } from '#domain/time/day.ts';
import { formatClock, formatDayHeading, formatDayRange } from '#domain/time/format.ts';
import { readableZone } from '#domain/time/reading.ts';
import { toWallTime } from '#domain/time/wall-time.ts';
import { DayCheck } from './day-check.tsx';
import styles from './day-rows.module.css';
import { countPosts } from './post-count.ts';
import { PostRow, type PostRowProps } from './post-row.tsx';
import { type RenderedSection, rowsOf } from './use-post-window.ts';
import type { RowSignal } from './use-row-signal.ts';

/** What every row of it needs. */
type RowProps = Pick<
  PostRowProps,
  | 'titleRoom'
  | 'onFlashed'
  | 'now'
  | 'viewerZone'
  | 'viewZone'
  | 'query'
  | 'basePath'
  | 'onSelect'
  | 'onOpen'
  | 'onHover'
  | 'isPlain'
>;

export interface DayRowsProps extends RenderedSection, RowProps {
  readonly headingHeight: number;
  readonly rowHeight: number;
  /** Of the whole list, in order, as they were when the order was made. */
  readonly posts: readonly Post[];
  /** As they are now: a row does not wait for the order to be made anew. */
  readonly latest: Posts;
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly warnings: ReadonlyMap<string, PostWarning>;
  readonly selected: ReadonlySet<string>;
  /** The row whose post is open, by its place in the list; -1 where it is none of these. */
  readonly openAt: number;
  /** The first row after now; -1 where it is none of these. */
  readonly nowAt: number;
  /** The row that has something to show; null for none. */
  readonly signal: RowSignal | null;
  /** Whose today is "Today" in a heading. */
  readonly headingZone: string;
  /** Selects all of these, or none. */
  readonly onSelectDay: (postIds: readonly string[]) => void;
}

const reasonOf = ({ isWanted }: RowSignal) => (isWanted ? 'wanted' : 'moved');

const headingOf = (day: Day | null, now: Instant, zone: string) =>
  day === null ? 'Without a time' : formatDayHeading(day, dayOf(now, zone));

/** `Wed 9 – Thu 10 Dec · nothing`. */
const emptyWords = ({ first, last }: EmptyDays, today: Day) =>
  `${formatDayRange(first, last, today)} · nothing`;

/**
 * A day is a plain box that bounds its sticky heading; the heading stands inside the day's first list item
 * (which has no box of its own), so the list holds list items only. Rendered again only when something of
 * the day changes: opening a post concerns one day, and a step of the scroll those at its edges.
 */
export const DayRows = memo(function DayRows(props: DayRowsProps) {
  const { section, posts, accounts, warnings, now, signal, headingZone } = props;
  const { headingHeight, rowHeight } = props;
  const heading = headingOf(section.day, now, headingZone);
  return (
    <div
      className={styles.day}
      data-day={section.day ?? ''}
      style={{ top: props.top, height: props.height }}
    >
      {rowsOf(props).map((row) => {
        const ordered = posts[row];
        if (ordered === undefined) return null;
        const post = props.latest.get(ordered.postId) ?? ordered;
        const warning = warnings.get(post.postId);
        const top = headingHeight + (row - section.start) * rowHeight;
        return (
          <div
            key={post.postId}
            role="listitem"
            aria-setsize={posts.length}
            aria-posinset={row + 1}
            className={styles.item}
          >
            {row === section.start && section.emptyBefore !== null && (
              <p className={styles.empty}>
                {emptyWords(section.emptyBefore, dayOf(now, headingZone))}
              </p>
            )}
            {row === props.nowAt && (
              <p className={styles.now} style={{ top: row === section.start ? 0 : top }}>
                <span>{`Now · ${formatClock(toWallTime(now, readableZone(headingZone)))}`}</span>
              </p>
            )}
            {row === section.start && (
              <div className={styles.heading}>
                {props.onSelect !== null && (
                  <DayCheck
                    posts={posts.slice(section.start, section.start + section.count)}
                    name={heading}
                    selected={props.selected}
                    onSelect={props.onSelectDay}
                  />
                )}
                <h2>{heading}</h2>
                <span className={styles.count}>{countPosts(section.count)}</span>
              </div>
            )}
            <PostRow
              post={post}
              top={top}
              height={rowHeight}
              day={section.day}
              accountPicture={accounts?.get(post.accountId)?.profilePicUrl ?? null}
              account={accountName(post.accountId, accounts?.get(post.accountId))}
              closeMinutes={warning?.closeMinutes ?? null}
              sameCaption={warning?.sameCaption ?? 1}
              titleRoom={props.titleRoom}
              selected={props.selected.has(post.postId)}
              isOpen={row === props.openAt}
              flash={post.postId === signal?.postId ? reasonOf(signal) : null}
              onFlashed={props.onFlashed}
              now={now}
              viewerZone={props.viewerZone}
              viewZone={props.viewZone}
              query={props.query}
              basePath={props.basePath}
              onSelect={props.onSelect}
              onOpen={props.onOpen}
              onHover={props.onHover}
              isPlain={props.isPlain}
            />
          </div>
        );
      })}
    </div>
  );
});
