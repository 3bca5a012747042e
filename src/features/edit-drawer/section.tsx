import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** Shown only where the fields' own labels do not already say it. */
  readonly titleShown?: boolean;
  readonly children: ReactNode;
}

/** One part of the form, under its own heading. */
export function Section({ title, titleShown = false, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h3 id={id} className={titleShown ? styles.title : 'visually-hidden'}>
        {title}
      </h3>
      {children}
    </section>
  );
}
