import styles from './run-progress.module.css';

interface RunProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/** How far a run is. */
export function RunProgress({ label, done, total }: RunProgressProps) {
  return (
    <div className={styles.progress}>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        className={styles.line}
      >
        <span
          className={styles.part}
          style={{ transform: `scaleX(${total === 0 ? 0 : done / total})` }}
        />
      </div>
      <span className={styles.text}>
        {done} of {total}
      </span>
    </div>
  );
}
