import type { ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  /** Only where the fields' own labels do not already say it. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** One part of the form. Not a landmark: its name would only repeat that of the field in it. */
export function Section({ title, children }: SectionProps) {
  return (
    <div className={styles.section}>
      {title !== undefined && <h3 className={styles.title}>{title}</h3>}
      {children}
    </div>
  );
}
