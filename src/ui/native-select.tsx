import { ChevronDown } from 'lucide-react';
import type { ComponentPropsWithRef } from 'react';
import styles from './native-select.module.css';

/** The platform's own select: light enough for the first screen, and best on a phone. */
export function NativeSelect({ children, ...rest }: ComponentPropsWithRef<'select'>) {
  return (
    <span className={styles.wrap}>
      <select {...rest} className={styles.select}>
        {children}
      </select>
      <ChevronDown className={styles.chevron} aria-hidden />
    </span>
  );
}
