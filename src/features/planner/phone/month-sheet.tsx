import * as Dialog from '@radix-ui/react-dialog';
import { ChevronLeft, ChevronRight, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { monthWeeks, shiftMonth, weekdayOf } from '#domain/planner/calendar.ts';
import { periodName } from '#domain/planner/calendar-words.ts';
import type { DaySpan } from '#domain/planner/place-posts.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/dialog/use-return-focus.ts';
import dialogStyles from '../card/day-dialog.module.css';
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
  const returnFocus = useReturnFocus();
  const counts = useMemo(() => new Map(sections.map(({ day, count }) => [day, count])), [sections]);
  const first = weekdayOf(firstDay);
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialogStyles.overlay} />
        <Dialog.Content
          aria-describedby={undefined}
          className={styles.sheet}
          onCloseAutoFocus={returnFocus}
        >
          <div className={styles.sheetHead}>
            <Dialog.Title className={dialogStyles.title} aria-live="polite">
              {periodName(month, 'month', first)}
            </Dialog.Title>
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
            <Dialog.Close asChild>
              <Button variant="quiet" icon={<X aria-hidden />} aria-label="Close" />
            </Dialog.Close>
          </div>
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
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
