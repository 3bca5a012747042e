import { ProgressBar } from '#ui/progress-bar.tsx';
import styles from './run-progress.module.css';

interface RunProgressProps {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** How long the server asked to wait, while the run does. Milliseconds. */
  readonly pauseMs: number | null;
}

const seconds = (ms: number) => {
  const count = Math.ceil(ms / 1000);
  return count === 1 ? '1 second' : `${count} seconds`;
};

/** How far a run is, and why it stands still where it does. */
export function RunProgress({ label, done, total, pauseMs }: RunProgressProps) {
  return (
    <div className={styles.progress}>
      <ProgressBar
        done={total === 0 ? 0 : done / total}
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      />
      <span className={styles.text}>{`${done} of ${total}`}</span>
      <p role="status" className={styles.pause}>
        {pauseMs !== null &&
          `The server asks to wait ${seconds(pauseMs)}. It goes on by itself after that.`}
      </p>
    </div>
  );
}
