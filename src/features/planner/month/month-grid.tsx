import { memo } from 'react';
import type { Instant } from '#contract/instant.ts';
import { isWeekend } from '#domain/planner/calendar.ts';
import { dateInGrid, dayName, weekdayName } from '#domain/planner/calendar-words.ts';
import {
  type DayPosts,
  NO_DAY_POSTS,
  type PlacedPost,
  fitCards,
} from '#domain/planner/place-posts.ts';
import type { Day } from '#domain/time/day.ts';
import { CardList, type CardListProps } from '../card/card-list.tsx';
import { sameCell } from '../card/same-cell.ts';
import { useGhostAt } from '../ghost/ghost-context.tsx';
import { DropMark } from '../move/drop-mark.tsx';
import styles from './month-grid.module.css';

/** Cards that a day has room for, the line "+N more" included. */
export const MONTH_ROOM = 4;

type Shared = Omit<CardListProps, 'day' | 'placed' | 'ghost'>;

export interface GridProps extends Shared {
  readonly weeks: readonly (readonly Day[])[];
  readonly byDay: ReadonlyMap<Day, DayPosts>;
  /** The day looked at: tells the month. */
  readonly at: Day;
  readonly today: Day;
  readonly now: Instant;
  readonly onMore: (day: Day) => void;
}

interface CellProps extends Shared {
  readonly day: Day;
  readonly placed: readonly PlacedPost[];
  /** How many posts the day has. */
  readonly count: number;
  readonly phase: 'past' | 'today' | 'ahead';
  readonly isOutside: boolean;
  /** Today: how many of the cards are over. */
  readonly over: number | null;
  readonly onMore: (day: Day) => void;
}

const MonthCell = memo(function MonthCell(props: CellProps) {
  const { day, placed, count, phase, isOutside, over, onMore, ...shared } = props;
  const { shown, more } = fitCards(count, MONTH_ROOM);
  const cards = placed.slice(0, shown);
  const ghost = useGhostAt(day);
  return (
    <div
      role="group"
      aria-label={dayName(day)}
      aria-current={phase === 'today' ? 'date' : undefined}
      className={styles.day}
      data-spot={day}
      data-phase={phase}
      data-outside={isOutside || undefined}
      data-weekend={isWeekend(day) || undefined}
    >
      <span aria-hidden className={styles.date}>
        {dateInGrid(day)}
      </span>
      {over === null ? (
        <CardList {...shared} day={day} placed={cards} ghost={ghost} />
      ) : (
        <>
          <CardList {...shared} day={day} placed={cards.slice(0, over)} />
          <span className={styles.now} />
          <CardList {...shared} day={day} placed={cards.slice(over)} ghost={ghost} />
        </>
      )}
      {more > 0 && (
        <button type="button" className={styles.more} data-more onClick={() => onMore(day)}>
          {`+${more} more`}
        </button>
      )}
    </div>
  );
}, sameCell);

/** A month in its weeks. Cards stand by time; each day shows what it has room for. */
export function MonthGrid({ weeks, byDay, at, today, now, onMore, ...shared }: GridProps) {
  return (
    <div className={styles.month}>
      <div aria-hidden className={styles.head}>
        {weeks[0]?.map((day) => (
          <span key={day} data-weekend={isWeekend(day) || undefined}>
            {weekdayName(day).slice(0, 3)}
          </span>
        ))}
      </div>
      {weeks.flat().map((day, index) => {
        const { placed, count } = byDay.get(day) ?? NO_DAY_POSTS;
        return (
          <MonthCell
            // oxlint-disable-next-line react/no-array-index-key -- the same places for every month
            key={index}
            {...shared}
            day={day}
            placed={placed}
            count={count}
            phase={day === today ? 'today' : day < today ? 'past' : 'ahead'}
            isOutside={day.slice(0, 7) !== at.slice(0, 7)}
            over={day === today ? placed.filter(({ instant }) => instant <= now).length : null}
            onMore={onMore}
          />
        );
      })}
      <DropMark />
    </div>
  );
}
