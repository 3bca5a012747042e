import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { dayName } from '#domain/planner/calendar-words.ts';
import { type DaySpan, NO_DAY_POSTS } from '#domain/planner/place-posts.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import { CardList } from '../card/card-list.tsx';
import type { GridProps } from '../month/month-grid.tsx';
import { DayStrip } from './day-strip.tsx';
import { MonthSheet } from './month-sheet.tsx';
import styles from './phone-planner.module.css';

interface PhonePlannerProps extends GridProps {
  readonly sections: readonly DaySpan[];
  readonly onAt: (day: Day) => void;
}

/** On a phone: seven days to choose from, one of them as an agenda, and a month behind a button. */
export function PhonePlanner(props: PhonePlannerProps) {
  const { weeks, byDay, at, today, selected, moves, context, sections, onAt } = props;
  const [isMonthOpen, setIsMonthOpen] = useState(false);
  const { placed } = byDay.get(at) ?? NO_DAY_POSTS;
  const week = weeks.find((days) => days.includes(at)) ?? weeks[0] ?? [];
  return (
    <>
      <div className={styles.top}>
        <DayStrip
          weeks={[week]}
          countOf={(day) => byDay.get(day)?.count ?? 0}
          at={at}
          month={at}
          today={today}
          onDay={onAt}
        />
      </div>
      <div role="group" aria-label={dayName(at)} className={styles.agenda} data-spot={at}>
        <div className={styles.agendaHead}>
          <h3 className={styles.day}>{dayName(at)}</h3>
          <Button
            size="sm"
            icon={<CalendarDays aria-hidden />}
            aria-label="Show the month"
            aria-haspopup="dialog"
            onClick={() => setIsMonthOpen(true)}
          >
            Month
          </Button>
        </div>
        {placed.length === 0 ? (
          <p className={styles.none}>No posts on this day.</p>
        ) : (
          <CardList day={at} placed={placed} selected={selected} moves={moves} context={context} />
        )}
      </div>
      {isMonthOpen && (
        <MonthSheet
          at={at}
          today={today}
          firstDay={week[0] ?? at}
          sections={sections}
          onDay={onAt}
          onClose={() => setIsMonthOpen(false)}
        />
      )}
    </>
  );
}
