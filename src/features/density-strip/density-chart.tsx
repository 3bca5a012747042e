import type { Density } from '#domain/list/density.ts';
import type { Day } from '#domain/time/day.ts';
import { formatDay, formatDayBeside } from '#domain/time/format.ts';
import styles from './density-strip.module.css';

export interface ShownDensity {
  readonly days: readonly Day[];
  readonly density: Density;
  readonly nameOf: (key: string | null) => string;
  /** Which of the colours a group has. */
  readonly seriesOf: (key: string | null, rank: number) => number;
  readonly onDay: (day: Day) => void;
}

const HEIGHT = 52;
/** A single post must not fill the chart. */
const LEAST_SCALE = 4;

const posts = (count: number) => `${count} ${count === 1 ? 'post' : 'posts'}`;

/**
 * The bars. For the eye and the pointer alone: the table beside it says the same, and its days are
 * buttons.
 */
export function DensityChart({ days, density, seriesOf, onDay }: ShownDensity) {
  const most = Math.max(LEAST_SCALE, ...density.totals);
  const step = 100 / days.length;
  return (
    <div aria-hidden className={styles.chart}>
      <svg width="100%" height={HEIGHT} className={styles.bars}>
        {days.map((day, index) => {
          let top = HEIGHT - 1;
          return (
            <g key={day} className={styles.day} onClick={() => onDay(day)}>
              <title>{`${formatDay(day)}: ${posts(density.totals[index] ?? 0)}`}</title>
              <rect
                x={`${index * step}%`}
                width={`${step}%`}
                height={HEIGHT}
                className={styles.hit}
              />
              {density.groups.map(({ key, counts }, rank) => {
                const height = ((counts[index] ?? 0) / most) * (HEIGHT - 4);
                top -= height;
                return (
                  <rect
                    key={key ?? 'others'}
                    x={`${(index + 0.14) * step}%`}
                    y={top}
                    width={`${0.72 * step}%`}
                    height={height}
                    data-series={seriesOf(key, rank)}
                  />
                );
              })}
              <rect
                x={`${(index + 0.14) * step}%`}
                y={HEIGHT - 1}
                width={`${0.72 * step}%`}
                height="1"
                className={styles.ground}
              />
            </g>
          );
        })}
      </svg>
      <div className={styles.labels}>
        {days.map((day, index) => (
          <span key={day}>{index % 7 === 0 && formatDayBeside(day, days[0] ?? day)}</span>
        ))}
      </div>
    </div>
  );
}
