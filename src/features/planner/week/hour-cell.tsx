import { type CSSProperties, memo } from 'react';
import type { Turn } from '#domain/planner/hour-rows.ts';
import { fitCards } from '#domain/planner/place-posts.ts';
import type { Day } from '#domain/time/day.ts';
import { CardList, type CardListProps } from '../card/card-list.tsx';
import { sameCell } from '../card/same-cell.ts';
import { useGhostAt } from '../ghost/ghost-context.tsx';
import styles from './week-grid.module.css';

/** Cards of one hour that are shown; the row grows with them, so none hides another. */
const ROOM = 6;

interface HourCellProps extends CardListProps {
  readonly hour: number;
  readonly turn: Turn;
  /** Its row of the grid. */
  readonly line: number;
  /** Quarters that the clock does not show. */
  readonly missing: readonly number[];
  readonly nowMinute: number | null;
  readonly onMore: (day: Day) => void;
}

/** Hatches the quarters that are missing: first and last, as they are always in one piece. */
function hatch(missing: readonly number[]): CSSProperties | undefined {
  const first = missing[0];
  const last = missing.at(-1);
  if (first === undefined || last === undefined) return undefined;
  return { top: `${first * 25}%`, height: `${(last - first + 1) * 25}%` };
}

/** One hour of one day: the posts of that hour, one below the other. */
export const HourCell = memo(function HourCell(props: HourCellProps) {
  const { day, hour, turn, line, missing, nowMinute, placed, onMore, ...shared } = props;
  const { shown, more } = fitCards(placed.length, ROOM);
  const ghost = useGhostAt(day, hour, turn);
  const isRepeat = turn === 1 && missing.length === 4;
  return (
    <div
      className={styles.cell}
      style={{ gridRow: line }}
      data-spot={isRepeat ? undefined : day}
      data-hour={hour}
      data-turn={turn}
      data-void={isRepeat || undefined}
    >
      {!isRepeat && missing.length > 0 && (
        <span
          className={styles.skipped}
          style={hatch(missing)}
          title={turn === 0 ? 'Clocks skip this time' : undefined}
        />
      )}
      {nowMinute !== null && (
        <span className={styles.now} style={{ top: `${(nowMinute / 60) * 100}%` }} />
      )}
      <CardList {...shared} day={day} placed={placed.slice(0, shown)} ghost={ghost} />
      {more > 0 && (
        <button type="button" className={styles.more} data-more onClick={() => onMore(day)}>
          {`+${more} more`}
        </button>
      )}
    </div>
  );
}, sameCell);
