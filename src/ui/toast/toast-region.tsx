import type { ReactNode } from 'react';
import styles from './toast.module.css';

/** Always stands, even empty: a live region that comes with its text is not announced. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className={styles.region} data-toasts>
      {children}
    </div>
  );
}
