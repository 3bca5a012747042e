import * as Dialog from '@radix-ui/react-dialog';
import { useRef } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './confirm.module.css';
import dialog from './dialog.module.css';

interface ConfirmProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: string;
  readonly stayLabel: string;
  readonly leaveLabel: string;
  readonly onStay: () => void;
  readonly onLeave: () => void;
}

/** Asks before something is lost. Escape and the safe button stay; nothing else closes it. */
export function Confirm(props: ConfirmProps) {
  const stay = useRef<HTMLButtonElement>(null);
  return (
    <Dialog.Root open={props.open} onOpenChange={(open) => !open && props.onStay()}>
      <Dialog.Portal>
        <Dialog.Overlay className={dialog.overlay} />
        <Dialog.Content
          role="alertdialog"
          className={dialog.box}
          onInteractOutside={(event) => event.preventDefault()}
          onOpenAutoFocus={(event) => {
            event.preventDefault();
            stay.current?.focus();
          }}
        >
          <Dialog.Title className={dialog.title}>{props.title}</Dialog.Title>
          <Dialog.Description className={styles.text}>{props.children}</Dialog.Description>
          <div className={styles.actions}>
            <Button variant="danger" onClick={props.onLeave}>
              {props.leaveLabel}
            </Button>
            <Button variant="primary" ref={stay} onClick={props.onStay}>
              {props.stayLabel}
            </Button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
