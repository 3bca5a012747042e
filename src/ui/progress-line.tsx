import styles from './progress-line.module.css';

interface ProgressLineProps {
  /** Its accessible name. */
  readonly label: string;
}

/** A thin line that says that something is under way whose end is not known. */
export function ProgressLine({ label }: ProgressLineProps) {
  return <div role="progressbar" aria-label={label} className={styles.line} />;
}
