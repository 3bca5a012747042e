import type { ComponentProps } from 'react';
import styles from './progress-bar.module.css';

interface ProgressBarProps extends ComponentProps<'div'> {
  /** How much is done: 0 to 1. */
  readonly done: number;
}

/** How far something is whose end is known, or estimated. */
export function ProgressBar({ done, ...rest }: ProgressBarProps) {
  return (
    <div role="progressbar" {...rest} className={styles.line}>
      <span className={styles.part} style={{ transform: `scaleX(${done})` }} />
    </div>
  );
}
