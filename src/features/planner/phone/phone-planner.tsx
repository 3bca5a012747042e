import { useState } from 'react';
import type { Period } from '#domain/planner/calendar.ts';
import { dateInGrid, dayName, weekdayName } from '#domain/planner/calendar-words.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import { CardList } from '../card/card-list.tsx';
import type { GridProps } from '../month/month-grid.tsx';
import styles from './phone-planner.module.css';

interface PhonePlannerProps extends GridProps {
  readonly view: Period;
  readonly onAt: (day: Day) => void;
}

/** Days to choose from, with how many posts each has. A post held over one is dropped on it. */
function DayStrip({ weeks, byDay, at, today, onAt }: Omit<PhonePlannerProps, 'view'>) {
  return (
    <div className={styles.strip}>
      {weeks.flat().map((day, index) => {
        const count = byDay.get(day)?.length ?? 0;
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
            data-outside={day.slice(0, 7) !== at.slice(0, 7) || undefined}
            onClick={() => onAt(day)}
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

/** On a phone: days to choose from, and one of them as an agenda. A month folds away once a day is chosen. */
export function PhonePlanner(props: PhonePlannerProps) {
  const { view, weeks, byDay, at, selected, moves, context, onAt } = props;
  const [isWhole, setIsWhole] = useState(true);
  const placed = byDay.get(at) ?? [];
  const week = weeks.find((days) => days.includes(at)) ?? weeks[0] ?? [];
  return (
    <>
      <DayStrip {...props} weeks={isWhole ? weeks : [week]} onAt={onAt} />
      {view === 'month' && (
        <Button
          size="sm"
          variant="quiet"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {isWhole ? 'Show one week' : 'Show the month'}
        </Button>
      )}
      <div role="group" aria-label={dayName(at)} className={styles.agenda} data-spot={at}>
        <h3 className={styles.day}>{dayName(at)}</h3>
        {placed.length === 0 ? (
          <p className={styles.none}>No posts on this day.</p>
        ) : (
          <CardList placed={placed} selected={selected} moves={moves} context={context} />
        )}
      </div>
    </>
  );
}
