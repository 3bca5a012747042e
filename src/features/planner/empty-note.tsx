import type { Period } from '#domain/planner/calendar.ts';
import { dayWords } from '#domain/planner/calendar-words.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import styles from './planner.module.css';

interface EmptyNoteProps {
  readonly view: Period;
  /** The closest day with posts; null where the filters let none through. */
  readonly nearest: Day | null;
  readonly onDay: (day: Day) => void;
}

/** Why a week or month is empty, and where posts are. */
export function EmptyNote({ view, nearest, onDay }: EmptyNoteProps) {
  return (
    <p className={styles.empty}>
      {nearest === null
        ? `No posts in this ${view}: nothing passes the filters above. Choose “All” or clear the search.`
        : `No posts in this ${view} with the filters above.`}
      {nearest !== null && (
        <Button size="sm" onClick={() => onDay(nearest)}>
          Go to {dayWords(nearest)}
        </Button>
      )}
    </p>
  );
}
