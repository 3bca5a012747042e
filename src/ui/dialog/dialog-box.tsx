import * as Dialog from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './dialog.module.css';
import { useReturnFocus } from './use-return-focus.ts';

interface DialogBoxProps extends Omit<ComponentProps<typeof Dialog.Content>, 'title'> {
  readonly title: ReactNode;
  /** Between the title and "Close". */
  readonly tools?: ReactNode;
  /** While true nothing closes it. */
  readonly busy?: boolean;
  readonly onClose: () => void;
}

/** An open dialog over the page, with its title and "Close". The focus goes back where it was. */
export function DialogBox(props: DialogBoxProps) {
  const { title, tools, busy = false, onClose, children, ...rest } = props;
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && !busy && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.overlay} />
        <Dialog.Content
          aria-describedby={undefined}
          className={styles.box}
          onCloseAutoFocus={returnFocus}
          {...rest}
        >
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{title}</Dialog.Title>
            {tools}
            <Button
              variant="quiet"
              size="sm"
              icon={<X aria-hidden />}
              aria-label="Close"
              disabled={busy}
              onClick={onClose}
            />
          </div>
          {children}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
