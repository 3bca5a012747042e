import { type KeyboardEvent, useEffect, useRef } from 'react';
import { dayClocks } from '#domain/time/day-clocks.ts';
import styles from './time-picker.module.css';

interface ClockListProps {
  /** `HH:MM`; null where none is chosen yet. */
  readonly clock: string | null;
  /** Those that other posts of the account have that day. */
  readonly taken: ReadonlySet<string>;
  readonly onClock: (clock: string) => void;
}

const STEPS = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1],
  ['PageUp', -4],
  ['PageDown', 4],
]);

/** The hours of the day by a 24-hour clock, one chosen by a press; the arrows go along and choose. */
export function ClockList({ clock, taken, onClock }: ClockListProps) {
  const list = useRef<HTMLDivElement>(null);
  const clocks = dayClocks(clock);
  useEffect(() => {
    const box = list.current;
    const chosen = box?.querySelector<HTMLElement>('[aria-checked="true"]');
    // Not `scrollIntoView`: that would scroll the drawer below it, too.
    if (box && chosen) box.scrollTop = chosen.offsetTop - box.clientHeight / 2;
  }, []);
  const walk = (event: KeyboardEvent) => {
    const step = STEPS.get(event.key);
    const at = clocks.indexOf(clock ?? '09:00');
    const next = step === undefined ? undefined : clocks[at + step];
    if (next === undefined) return;
    event.preventDefault();
    list.current?.querySelector<HTMLElement>(`[data-clock="${next}"]`)?.focus();
    onClock(next);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its choices take the focus
    <div
      ref={list}
      role="radiogroup"
      aria-label="Time of day"
      className={styles.clocks}
      onKeyDown={walk}
    >
      {clocks.map((each) => (
        <button
          key={each}
          type="button"
          role="radio"
          aria-checked={each === clock}
          tabIndex={each === (clock ?? '09:00') ? 0 : -1}
          aria-label={taken.has(each) ? `${each}, taken by another post` : each}
          className={styles.clock}
          data-clock={each}
          data-taken={taken.has(each) || undefined}
          onClick={() => onClock(each)}
        >
          {each}
        </button>
      ))}
    </div>
  );
}
