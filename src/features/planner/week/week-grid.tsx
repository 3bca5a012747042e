import { useMemo, useState } from 'react';
import { isWeekend } from '#domain/planner/calendar.ts';
import { dateInGrid, dayName, weekdayName } from '#domain/planner/calendar-words.ts';
import { type Fold, type ShownRow, foldRows } from '#domain/planner/fold-rows.ts';
import { hourRows, placeOf } from '#domain/planner/hour-rows.ts';
import { NO_DAY_POSTS } from '#domain/planner/place-posts.ts';
import { type Day, dayOfWall } from '#domain/time/day.ts';
import { useGhostHour } from '../ghost/ghost-context.tsx';
import type { GridProps } from '../month/month-grid.tsx';
import { DropMark } from '../move/drop-mark.tsx';
import { HourCell } from './hour-cell.tsx';
import styles from './week-grid.module.css';

interface WeekGridProps extends Omit<GridProps, 'weeks' | 'at'> {
  readonly days: readonly Day[];
  /** The view's zone; null where each post is read in its own. */
  readonly zone: string | null;
  readonly viewerZone: string;
  /** An hour that is shown in any case: a lifted post hangs over it. */
  readonly openHour: number | null;
}

const rowKey = (row: ShownRow) =>
  row.kind === 'fold' ? `fold ${row.from}` : `${row.hour} ${row.turn}`;
const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

const NO_HOURS: ReadonlySet<number> = new Set();
const NONE: readonly number[] = [];

/** Nights that were unfolded, by their hours: empty again, they stay so until the week is left. */
function useOpenFolds(week: Day | undefined) {
  const [unfolded, setUnfolded] = useState({ week, hours: NO_HOURS });
  const open = unfolded.week === week ? unfolded.hours : NO_HOURS;
  const unfold = (fold: Fold) =>
    setUnfolded({ week, hours: new Set([...open, ...fold.rows.map(({ hour }) => hour)]) });
  return { open, unfold };
}

/** A week on the clock of the view's zone: days beside one another, hours below one another. */
export function WeekGrid(props: WeekGridProps) {
  const { days, byDay, today, now, zone, viewerZone, openHour, onMore, ...shared } = props;
  const { open, unfold } = useOpenFolds(days[0]);
  const all = useMemo(() => hourRows(days, zone), [days, zone]);
  const nowPlace = useMemo(() => placeOf(now, zone ?? viewerZone), [now, zone, viewerZone]);
  const nowDay = dayOfWall(nowPlace.wall);
  const ghostHour = useGhostHour(days);
  const used = useMemo(() => {
    const hours = new Set(open);
    for (const { placed } of byDay.values()) for (const { place } of placed) hours.add(place.hour);
    if (days.includes(nowDay)) hours.add(nowPlace.hour);
    if (openHour !== null) hours.add(openHour);
    if (ghostHour !== null) hours.add(ghostHour);
    return hours;
  }, [byDay, days, nowDay, nowPlace.hour, open, openHour, ghostHour]);
  const rows = useMemo(() => foldRows(all, ({ hour }) => used.has(hour)), [all, used]);
  return (
    <div className={styles.week} style={{ gridTemplateRows: `auto repeat(${rows.length}, auto)` }}>
      <div className={styles.hours}>
        {rows.map((row, index) => (
          <span key={rowKey(row)} className={styles.hour} style={{ gridRow: index + 2 }}>
            {row.kind === 'hour' ? (
              <>
                <span>{clock(row.hour)}</span>
                {row.turn === 1 && <small> again</small>}
              </>
            ) : (
              <button
                type="button"
                className={styles.unfold}
                aria-label={`Show ${clock(row.from)} to ${clock(row.to)}`}
                data-unfold
                onClick={() => unfold(row)}
              >
                {`${String(row.from).padStart(2, '0')}–${String(row.to).padStart(2, '0')}`}
              </button>
            )}
          </span>
        ))}
      </div>
      {days.map((day, column) => {
        const { placed } = byDay.get(day) ?? NO_DAY_POSTS;
        return (
          <div
            // oxlint-disable-next-line react/no-array-index-key -- the same places for every week
            key={column}
            role="group"
            aria-label={dayName(day)}
            aria-current={day === today ? 'date' : undefined}
            className={styles.day}
            data-phase={day === today ? 'today' : day < today ? 'past' : 'ahead'}
            data-weekend={isWeekend(day) || undefined}
          >
            <span aria-hidden className={styles.head}>
              <span>{`${weekdayName(day).slice(0, 3)} `}</span>
              <b>{dateInGrid(day)}</b>
            </span>
            {rows.map((row, index) => {
              if (row.kind === 'fold') {
                return (
                  <span key={rowKey(row)} className={styles.fold} style={{ gridRow: index + 2 }} />
                );
              }
              const { hour, turn, missing } = row;
              const isNow = day === nowDay && hour === nowPlace.hour && turn === nowPlace.turn;
              return (
                <HourCell
                  key={rowKey(row)}
                  {...shared}
                  day={day}
                  hour={hour}
                  turn={turn}
                  line={index + 2}
                  missing={missing[column] ?? NONE}
                  nowMinute={isNow ? nowPlace.minute : null}
                  placed={placed.filter(({ place }) => place.hour === hour && place.turn === turn)}
                  onMore={onMore}
                />
              );
            })}
          </div>
        );
      })}
      <DropMark />
    </div>
  );
}
