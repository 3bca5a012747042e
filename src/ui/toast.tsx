import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import styles from './toast.module.css';

interface ToastProps {
  /** Null while there is nothing to say. The region itself always stands, or nothing is announced. */
  readonly message: ReactNode;
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss: () => void;
}

/** One quiet word at the foot of the screen. It never goes by itself: it may hold the only way back. */
export function Toast({ message, detail, action, onDismiss }: ToastProps) {
  return (
    <div role="status" className={styles.region}>
      {message !== null && (
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
      )}
    </div>
  );
}
