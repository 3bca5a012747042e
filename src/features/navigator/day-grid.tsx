import { type KeyboardEvent, useState } from 'react';
import type { Density } from '#domain/list/density.ts';
import { isWeekend } from '#domain/planner/calendar.ts';
import type { Day } from '#domain/time/day.ts';
import { formatDay } from '#domain/time/format.ts';
import styles from './day-grid.module.css';
import { useDaysInView } from './use-days-in-view.ts';

interface DayGridProps {
  readonly days: readonly Day[];
  readonly today: Day;
  /** Which days these are, in words. */
  readonly label: string;
  readonly density: Density;
  /** Which of the colours a group has. */
  readonly seriesOf: (key: string | null, rank: number) => number;
  readonly onDay: (day: Day) => void;
}

/** A single post must not fill its day. */
const LEAST_SCALE = 4;
const STEPS = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['ArrowUp', -7],
  ['ArrowDown', 7],
]);

const countWords = (count: number) => `${count} ${count === 1 ? 'post' : 'posts'}`;

/** `Dec` on the first of a month: where a month begins is said once. */
const monthWord = (day: Day) => (day.endsWith('-01') ? formatDay(day).slice(6, -5) : null);

/** The days as one field of buttons: the arrow keys walk through them, Enter goes there. */
export function DayGrid({ days, today, label, density, seriesOf, onDay }: DayGridProps) {
  const view = useDaysInView();
  const [stop, setStop] = useState<Day | null>(null);
  const tabStop =
    stop !== null && days.includes(stop) ? stop : days.includes(today) ? today : days[0];
  const most = Math.max(LEAST_SCALE, ...density.totals);
  const walk = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS.get(event.key);
    const from = event.target instanceof HTMLElement ? event.target : null;
    const index = days.findIndex((day) => day === from?.dataset['navDay']);
    const next = step === undefined || index === -1 ? undefined : days[index + step];
    if (next === undefined) return;
    event.preventDefault();
    setStop(next);
    event.currentTarget.querySelector<HTMLElement>(`[data-nav-day="${next}"]`)?.focus();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys come from its buttons
    <div role="group" aria-label={label} className={styles.grid} onKeyDown={walk}>
      {days.map((day, index) => {
        const total = density.totals[index] ?? 0;
        return (
          <button
            key={day}
            type="button"
            tabIndex={day === tabStop ? 0 : -1}
            aria-label={`${formatDay(day)}, ${countWords(total)}`}
            aria-current={day === today ? 'date' : undefined}
            title={`${formatDay(day)}: ${countWords(total)}`}
            className={styles.day}
            data-nav-day={day}
            data-weekend={isWeekend(day)}
            data-past={day < today}
            data-view={view !== null && day >= view.first && day <= view.last}
            onClick={() => {
              setStop(day);
              onDay(day);
            }}
          >
            <span className={styles.weekday} data-month={monthWord(day)}>
              <span>{formatDay(day).slice(0, 2)}</span>
              {monthWord(day) !== null && <b>{` ${monthWord(day)}`}</b>}
            </span>
            <span className={styles.date}>{Number(day.slice(8))}</span>
            {/* Another element for another number: else it would be seen to move. */}
            <span key={`count ${total}`} className={styles.count}>
              {total > 0 && total}
            </span>
            <span key={`amount ${total}`} className={styles.amount}>
              {density.groups.map(({ key, counts }, rank) => {
                const count = counts[index] ?? 0;
                return (
                  count > 0 && (
                    <i
                      key={key ?? 'others'}
                      data-series={seriesOf(key, rank)}
                      style={{ flexBasis: `${(count / most) * 100}%` }}
                    />
                  )
                );
              })}
            </span>
          </button>
        );
      })}
    </div>
  );
}
