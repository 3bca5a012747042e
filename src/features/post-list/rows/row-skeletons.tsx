import styles from './row-skeletons.module.css';

const ROWS = [62, 38, 71, 45, 54, 66, 33, 58];

/** The list's shape while its first page is on the way: nothing moves when the rows come. */
export function RowSkeletons() {
  return (
    <div aria-hidden>
      <div className={styles.heading} />
      {ROWS.map((width) => (
        <div key={width} className={styles.row}>
          <span className={styles.check} />
          <span className={styles.time} />
          <span className={styles.picture} />
          <span className={styles.lines}>
            <span className={styles.line} style={{ width: `${width}%` }} />
            <span className={styles.line} data-faint />
          </span>
        </div>
      ))}
    </div>
  );
}
