import * as Dialog from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import { useNavigationBlocker } from '#ui/use-navigation-blocker.ts';
import { useReturnFocus } from '#ui/dialog/use-return-focus.ts';
import styles from './bulk-dialog.module.css';

interface BulkDialogProps {
  readonly title: string;
  /** While true nothing closes it: what happens must be seen to its end, or stopped. */
  readonly busy: boolean;
  /** An `alertdialog` asks for something that cannot be taken back. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly foot: ReactNode;
}

/** The frame of everything that is done to many posts. */
export function BulkDialog(props: BulkDialogProps) {
  const { title, busy, role = 'dialog', onClose, children, foot } = props;
  const returnFocus = useReturnFocus();
  useNavigationBlocker({
    blocks: () => true,
    // Back closes it, as it would close a page.
    onBlocked: () => {
      if (!busy) onClose();
      return true;
    },
    blocksUnload: () => busy,
  });
  return (
    <Dialog.Root open onOpenChange={(open) => !open && !busy && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.overlay} />
        <Dialog.Content
          role={role}
          aria-describedby={undefined}
          className={styles.box}
          onCloseAutoFocus={returnFocus}
          onInteractOutside={(event) => event.preventDefault()}
        >
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            <Button
              variant="quiet"
              size="sm"
              icon={<X aria-hidden />}
              aria-label="Close"
              disabled={busy}
              onClick={onClose}
            />
          </div>
          <div className={styles.body}>{children}</div>
          <div className={styles.foot}>{foot}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
