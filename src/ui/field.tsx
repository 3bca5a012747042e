import { type ReactNode, useId } from 'react';
import styles from './field.module.css';

/** What a control needs to be tied to its label, its hint and its error. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

interface FieldProps {
  readonly label: string;
  /** Says what to do; shown only when set. */
  readonly error?: string | undefined;
  readonly hint?: ReactNode;
  /** Stands at the end of the label's line: a counter, a link. */
  readonly aside?: ReactNode;
  /** Hides the label from the eye where the place already says it. */
  readonly labelHidden?: boolean;
  readonly children: (control: ControlProps) => ReactNode;
}

export function Field({ label, error, hint, aside, labelHidden = false, children }: FieldProps) {
  const id = useId();
  const describedBy = [
    error === undefined ? null : `${id}-error`,
    hint === undefined ? null : `${id}-hint`,
  ].filter((part) => part !== null);
  return (
    <div className={styles.field}>
      <div className={labelHidden ? 'visually-hidden' : styles.labelLine}>
        <label htmlFor={id} className={styles.label}>
          {label}
        </label>
        {aside}
      </div>
      {children({
        id,
        'aria-invalid': error !== undefined,
        'aria-describedby': describedBy.length === 0 ? undefined : describedBy.join(' '),
      })}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {hint !== undefined && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
