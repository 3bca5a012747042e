import { X } from 'lucide-react';
import { type ReactNode, type RefObject, useCallback, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import { focusPage } from '#ui/focus-page.ts';
import styles from './toast.module.css';

/** For an action that goes away when it is done: the focus, if it has it, then goes to "Dismiss". */
export function useHeldFocus() {
  const dismissRef = useRef<HTMLButtonElement>(null);
  const holdFocus = useCallback(() => {
    const button = dismissRef.current;
    if (button?.parentElement?.contains(document.activeElement) === true) button.focus();
  }, []);
  return { dismissRef, holdFocus };
}

interface ToastProps {
  readonly dismissRef: RefObject<HTMLButtonElement | null>;
  readonly message: string;
  readonly detail?: ReactNode;
  readonly action?: ReactNode;
  readonly onDismiss: () => void;
}

/** One quiet word at the foot of the screen. It never goes by itself: it may hold the only way back. */
export function Toast({ dismissRef, message, detail, action, onDismiss }: ToastProps) {
  return (
    <div className={styles.toast}>
      <div className={styles.text}>
        <p className={styles.message}>{message}</p>
        {detail !== undefined && <p className={styles.detail}>{detail}</p>}
      </div>
      {action}
      <Button
        ref={dismissRef}
        variant="quiet"
        size="sm"
        icon={<X aria-hidden />}
        aria-label="Dismiss"
        onClick={() => {
          // With the toast its focus would be gone.
          focusPage();
          onDismiss();
        }}
      />
    </div>
  );
}
