import { useId } from 'react';
import type { KnownCounts } from '#domain/list/arrange-posts.ts';
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { Segmented } from '#ui/segmented.tsx';
import { formatCount } from '../rows/post-count.ts';
import styles from './list-toolbar.module.css';

const STATUS_CHOICES: readonly { readonly value: StatusFilter; readonly label: string }[] = [
  { value: 'upcoming', label: 'Upcoming' },
  { value: 'posted', label: 'Posted' },
  { value: 'failed', label: 'Failed' },
  { value: 'all', label: 'All' },
];

export interface StatusChoiceProps {
  readonly status: StatusFilter;
  /** Null until there is something to count. */
  readonly counts: KnownCounts | null;
  readonly onChange: (status: StatusFilter) => void;
}

/** `3,200`; an ellipsis where it is not known yet. */
const countOf = (count: number | null) => (count === null ? '…' : formatCount(count));

/** The radios are named by their status alone; how many each holds is said once. */
export function StatusChoice({ status, counts, onChange }: StatusChoiceProps) {
  const countsId = useId();
  return (
    <>
      <Segmented
        label="Status"
        describedBy={countsId}
        choices={STATUS_CHOICES.map((choice) => ({
          ...choice,
          aside: (
            <span className={styles.count}>{counts !== null && countOf(counts[choice.value])}</span>
          ),
        }))}
        value={status}
        onChange={onChange}
      />
      <p id={countsId} hidden>
        {counts !== null &&
          STATUS_CHOICES.map(
            (choice) => `${choice.label} ${counts[choice.value] ?? 'still loading'}`,
          ).join(', ')}
      </p>
    </>
  );
}
