import { ChevronLeft, ChevronRight } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  firstWeekday,
  isWeekend,
  monthWeeks,
  shiftMonth,
  weekOf,
} from '#domain/planner/calendar.ts';
import { periodName, weekdayName } from '#domain/planner/calendar-words.ts';
import { type Day, shiftDay } from '#domain/time/day.ts';
import { formatDay } from '#domain/time/format.ts';
import { Button } from '#ui/button.tsx';
import styles from './time-picker.module.css';

interface MonthGridProps {
  readonly day: Day;
  readonly today: Day;
  /** How many other posts the account has on a day. */
  readonly counts: ReadonlyMap<Day, number>;
  readonly onDay: (day: Day) => void;
}

const MOST_DOTS = 3;

/** Where a key leads from `day`; null where it is none of the grid's. */
function steppedDay(key: string, day: Day, week: readonly Day[]): Day | null {
  switch (key) {
    case 'ArrowLeft':
      return shiftDay(day, -1);
    case 'ArrowRight':
      return shiftDay(day, 1);
    case 'ArrowUp':
      return shiftDay(day, -7);
    case 'ArrowDown':
      return shiftDay(day, 7);
    case 'PageUp':
      return shiftMonth(day, -1);
    case 'PageDown':
      return shiftMonth(day, 1);
    case 'Home':
      return week[0] ?? null;
    case 'End':
      return week[6] ?? null;
    default:
      return null;
  }
}

function nameOf(day: Day, count: number): string {
  if (count === 0) return formatDay(day);
  return `${formatDay(day)}, ${count} ${count === 1 ? 'post' : 'posts'} on this account`;
}

/** A month of buttons, in the locale's weeks, by the keys of a grid (WAI-ARIA APG, date picker). */
export function MonthGrid({ day, today, counts, onDay }: MonthGridProps) {
  const first = useMemo(() => firstWeekday(navigator.language), []);
  const [focused, setFocused] = useState(day);
  const table = useRef<HTMLTableElement>(null);
  const walks = useRef(false);
  const titleId = useId();
  useEffect(() => {
    if (!walks.current) return;
    walks.current = false;
    table.current?.querySelector<HTMLElement>(`[data-day="${focused}"]`)?.focus();
  }, [focused]);
  const walk = (event: KeyboardEvent) => {
    const next = steppedDay(event.key, focused, weekOf(focused, first));
    if (next === null) return;
    event.preventDefault();
    walks.current = true;
    setFocused(next);
  };
  return (
    <div className={styles.month}>
      <div className={styles.monthHead}>
        <span id={titleId} aria-live="polite" className={styles.monthName}>
          {periodName(focused, 'month', first)}
        </span>
        <Button
          size="sm"
          variant="quiet"
          icon={<ChevronLeft aria-hidden />}
          aria-label="Month before"
          onClick={() => setFocused(shiftMonth(focused, -1))}
        />
        <Button
          size="sm"
          variant="quiet"
          icon={<ChevronRight aria-hidden />}
          aria-label="Month after"
          onClick={() => setFocused(shiftMonth(focused, 1))}
        />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- the grid pattern on a table */}
      <table ref={table} role="grid" aria-labelledby={titleId} onKeyDown={walk}>
        <thead>
          <tr>
            {weekOf(focused, first).map((weekday) => (
              <th key={weekdayName(weekday)} scope="col" abbr={weekdayName(weekday)}>
                {weekdayName(weekday).slice(0, 2)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {monthWeeks(focused, first).map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const count = counts.get(date) ?? 0;
                return (
                  <td key={date} aria-selected={date === day}>
                    <button
                      type="button"
                      tabIndex={date === focused ? 0 : -1}
                      aria-label={nameOf(date, count)}
                      aria-current={date === today ? 'date' : undefined}
                      className={styles.day}
                      data-day={date}
                      data-chosen={date === day || undefined}
                      data-faint={
                        date < today || date.slice(0, 7) !== focused.slice(0, 7) || undefined
                      }
                      data-weekend={isWeekend(date) || undefined}
                      onClick={() => {
                        setFocused(date);
                        onDay(date);
                      }}
                    >
                      <span>{Number(date.slice(8))}</span>
                      <span className={styles.dots} aria-hidden>
                        {count > MOST_DOTS
                          ? count
                          : Array.from({ length: count }, (_, index) => <i key={index} />)}
                      </span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
