import type { ReactNode } from 'react';
import { useNavigationBlocker } from '#ui/use-navigation-blocker.ts';
import { DialogBox } from '#ui/dialog/dialog-box.tsx';
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
    <DialogBox
      role={role}
      title={title}
      busy={busy}
      className={styles.box}
      onClose={onClose}
      onInteractOutside={(event) => event.preventDefault()}
    >
      <div className={styles.body}>{children}</div>
      <div className={styles.foot}>{foot}</div>
    </DialogBox>
  );
}
