import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useMemo, useState } from 'react';
import { monthWeeks, shiftMonth, weekdayOf } from '#domain/planner/calendar.ts';
import { periodName } from '#domain/planner/calendar-words.ts';
import type { DaySpan } from '#domain/planner/place-posts.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import { DialogBox } from '#ui/dialog/dialog-box.tsx';
import { DayStrip } from './day-strip.tsx';
import styles from './phone-planner.module.css';

interface MonthSheetProps {
  readonly at: Day;
  readonly today: Day;
  /** A day of the locale's first weekday. */
  readonly firstDay: Day;
  /** How many posts the days have. */
  readonly sections: readonly DaySpan[];
  readonly onDay: (day: Day) => void;
  readonly onClose: () => void;
}

/** A month whose days are chosen: over the planner, from below, where a thumb reaches it. */
export function MonthSheet(props: MonthSheetProps) {
  const { at, today, firstDay, sections, onDay, onClose } = props;
  const [month, setMonth] = useState(at);
  const counts = useMemo(() => new Map(sections.map(({ day, count }) => [day, count])), [sections]);
  const first = weekdayOf(firstDay);
  return (
    <DialogBox
      title={<span aria-live="polite">{periodName(month, 'month', first)}</span>}
      className={styles.sheet}
      onClose={onClose}
      tools={
        <>
          <Button
            variant="quiet"
            icon={<ChevronLeft aria-hidden />}
            aria-label="Previous month"
            onClick={() => setMonth(shiftMonth(month, -1))}
          />
          <Button
            variant="quiet"
            icon={<ChevronRight aria-hidden />}
            aria-label="Next month"
            onClick={() => setMonth(shiftMonth(month, 1))}
          />
        </>
      }
    >
      <DayStrip
        weeks={monthWeeks(month, first)}
        countOf={(day) => counts.get(day) ?? 0}
        at={at}
        month={month}
        today={today}
        onDay={(day) => {
          onClose();
          onDay(day);
        }}
      />
    </DialogBox>
  );
}
