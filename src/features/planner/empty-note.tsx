import type { Period } from '#domain/planner/calendar.ts';
import { dayName, dayWords } from '#domain/planner/calendar-words.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import styles from './planner.module.css';

interface EmptyNoteProps {
  readonly view: Period;
  /** The day looked at. */
  readonly at: Day;
  /** The closest day with posts; null where the filters let none through. */
  readonly nearest: Day | null;
  readonly onDay: (day: Day) => void;
}

/** Why a week or month is empty, and where posts are. */
export function EmptyNote({ view, at, nearest, onDay }: EmptyNoteProps) {
  return (
    <p className={styles.empty}>
      <span>
        {nearest === null
          ? `No posts in this ${view}: nothing passes the filters above. Choose “All” or clear the search.`
          : `No posts in this ${view} with the filters above.`}
      </span>
      {nearest !== null && (
        <Button size="sm" onClick={() => onDay(nearest)}>
          {`Go to ${nearest.slice(0, 4) === at.slice(0, 4) ? dayWords(nearest) : dayName(nearest)}`}
        </Button>
      )}
    </p>
  );
}
