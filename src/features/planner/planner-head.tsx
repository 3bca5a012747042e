import { ChevronLeft, ChevronRight } from 'lucide-react';
import type { Period } from '#domain/planner/calendar.ts';
import { Button } from '#ui/button.tsx';
import styles from './planner.module.css';

interface PlannerHeadProps {
  readonly view: Period;
  readonly title: string;
  readonly onTurn: (by: -1 | 1) => void;
  readonly onToday: () => void;
}

/** The range that is shown, and the way to another. A post held over an arrow turns the page too. */
export function PlannerHead({ view, title, onTurn, onToday }: PlannerHeadProps) {
  return (
    <div className={styles.head}>
      <h2 className={styles.title} aria-live="polite">
        {title}
      </h2>
      <div className={styles.turn}>
        <Button size="sm" onClick={onToday}>
          Today
        </Button>
        <Button
          size="sm"
          icon={<ChevronLeft aria-hidden />}
          aria-label={`Previous ${view}`}
          data-page="-1"
          onClick={() => onTurn(-1)}
        />
        <Button
          size="sm"
          icon={<ChevronRight aria-hidden />}
          aria-label={`Next ${view}`}
          data-page="1"
          onClick={() => onTurn(1)}
        />
      </div>
    </div>
  );
}
