import type { Period } from '#domain/planner/calendar.ts';
import { dayWords } from '#domain/planner/calendar-words.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import styles from './ghost-card.module.css';
import { useGhostElsewhere } from './ghost-context.tsx';

interface GhostNoteProps {
  readonly view: Period;
  /** The days that are shown. */
  readonly days: readonly Day[];
  readonly onDay: (day: Day) => void;
}

/** The time in the form is on another page: the way there. */
export function GhostNote({ view, days, onDay }: GhostNoteProps) {
  const day = useGhostElsewhere(days);
  if (day === null) return null;
  return (
    <p className={styles.note}>
      <span key={view}>{`The new time is not in this ${view}.`}</span>
      <Button size="sm" onClick={() => onDay(day)}>
        {`Show ${dayWords(day)}`}
      </Button>
    </p>
  );
}
