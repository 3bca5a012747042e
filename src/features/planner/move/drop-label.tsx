import { useSyncExternalStore } from 'react';
import styles from './drop-label.module.css';
import type { HoverSource } from './use-lift.ts';

interface DropLabelProps {
  readonly title: string;
  readonly hover: HoverSource;
}

/** What hangs at the pointer, or beside the place that the keys have reached. For the eye alone. */
export function DropLabel({ title, hover }: DropLabelProps) {
  const forecast = useSyncExternalStore(hover.subscribe, hover.read)?.forecast ?? null;
  return (
    <div data-drop-label aria-hidden className={styles.label} data-refused={forecast?.isRefused}>
      <p className={styles.title} dir="auto">
        {title}
      </p>
      {forecast !== null && forecast.line !== '' && <p>{forecast.line}</p>}
      {forecast?.notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
    </div>
  );
}
