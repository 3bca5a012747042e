import { type ReactNode, useId } from 'react';
import styles from './segmented.module.css';

interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Beside the label for the eye alone: it is no part of the radio's name. */
  readonly aside?: ReactNode;
}

interface SegmentedProps<T extends string> {
  /** The group's accessible name. */
  readonly label: string;
  readonly choices: readonly Choice<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
  /** The id of what describes the group. */
  readonly describedBy?: string;
  /** `stacked` for choices whose names are sentences. */
  readonly layout?: 'bar' | 'stacked';
}

/** A radio group shown as one bar. Real radios: arrow keys and forms work by themselves. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-describedby={props.describedBy}
      className={styles.group}
      data-layout={props.layout ?? 'bar'}
    >
      {props.choices.map((choice) => (
        // Another name is another element: a browser's translation takes the text itself away.
        <label key={`${choice.value} ${choice.label}`} className={styles.segment}>
          <input
            type="radio"
            className={styles.input}
            name={name}
            value={choice.value}
            checked={choice.value === props.value}
            disabled={props.disabled}
            onChange={() => props.onChange(choice.value)}
          />
          {choice.icon}
          {choice.label}
          {choice.aside !== undefined && <span aria-hidden>{choice.aside}</span>}
        </label>
      ))}
    </div>
  );
}
