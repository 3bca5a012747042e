import styles from './drop-label.module.css';
import type { Forecast } from './move-words.ts';

interface DropLabelProps {
  readonly title: string;
  readonly forecast: Forecast | null;
}

/** What hangs at the pointer, or beside the place that the keys have reached. For the eye alone. */
export function DropLabel({ title, forecast }: DropLabelProps) {
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
