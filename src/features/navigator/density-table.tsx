import { formatDay } from '#domain/time/format.ts';
import type { Density } from '#domain/list/density.ts';
import type { Day } from '#domain/time/day.ts';
import styles from './density-table.module.css';

interface DensityTableProps {
  readonly days: readonly Day[];
  /** Which days these are, in words. */
  readonly range: string;
  readonly density: Density;
  readonly nameOf: (key: string | null) => string;
  readonly onDay: (day: Day) => void;
  /** Unseen it is there to be read out, and holds nothing that could be focused. */
  readonly isVisible: boolean;
}

/** The same numbers as the bars. */
export function DensityTable({
  days,
  range,
  density,
  nameOf,
  onDay,
  isVisible,
}: DensityTableProps) {
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{`Posts per day, ${range}`}</caption>
      <thead>
        <tr>
          <th scope="col">Day</th>
          {density.groups.map(({ key }) => (
            <th key={key ?? 'others'} scope="col">
              {nameOf(key)}
            </th>
          ))}
          <th scope="col">All</th>
        </tr>
      </thead>
      <tbody>
        {days.map((day, index) => (
          <tr key={day}>
            <th scope="row">
              {isVisible ? (
                <button type="button" className={styles.go} onClick={() => onDay(day)}>
                  {formatDay(day)}
                </button>
              ) : (
                formatDay(day)
              )}
            </th>
            {density.groups.map(({ key, counts }) => (
              <td key={key ?? 'others'}>{counts[index]}</td>
            ))}
            <td>{density.totals[index]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
