import { dateInGrid, dayName, weekdayName } from '#domain/planner/calendar-words.ts';
import type { Day } from '#domain/time/day.ts';
import styles from './phone-planner.module.css';

interface DayStripProps {
  readonly weeks: readonly (readonly Day[])[];
  readonly countOf: (day: Day) => number;
  /** The day looked at. */
  readonly at: Day;
  /** Days of other months step back behind those of this day's. */
  readonly month: Day;
  readonly today: Day;
  readonly onDay: (day: Day) => void;
}

/** Days to choose from, with how many posts each has. A post held over one is dropped on it. */
export function DayStrip({ weeks, countOf, at, month, today, onDay }: DayStripProps) {
  return (
    <div className={styles.strip}>
      {weeks.flat().map((day, index) => {
        const count = countOf(day);
        return (
          <button
            key={day}
            type="button"
            className={styles.pick}
            aria-label={`${dayName(day)}, ${count} ${count === 1 ? 'post' : 'posts'}`}
            aria-pressed={day === at}
            aria-current={day === today ? 'date' : undefined}
            data-spot={day}
            data-past={day < today || undefined}
            data-outside={day.slice(0, 7) !== month.slice(0, 7) || undefined}
            onClick={() => onDay(day)}
          >
            {index < 7 && <small>{weekdayName(day).slice(0, 3)}</small>}
            <b>{dateInGrid(day)}</b>
            <span>{count === 0 ? '\u00a0' : count}</span>
          </button>
        );
      })}
    </div>
  );
}
