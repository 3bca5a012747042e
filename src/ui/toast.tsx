import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './toast.module.css';

/** Always stands, even empty: a live region that comes with its text is not announced. */
export function ToastRegion({ children }: { readonly children: ReactNode }) {
  return (
    <div role="status" className={styles.region} data-toasts>
      {children}
    </div>
  );
}

interface ToastProps {
  readonly message: string;
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss: () => void;
}

/** One quiet word at the foot of the screen. It never goes by itself: it may hold the only way back. */
export function Toast({ message, detail, action, onDismiss }: ToastProps) {
  return (
    <div className={styles.toast}>
      <div className={styles.text}>
        <p className={styles.message}>{message}</p>
        {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      </div>
      {action}
      <Button
        variant="quiet"
        size="sm"
        icon={<X aria-hidden />}
        aria-label="Dismiss"
        onClick={onDismiss}
      />
    </div>
  );
}
