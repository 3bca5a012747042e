import * as Dialog from '@radix-ui/react-dialog';
import type { ComponentProps } from 'react';
import styles from './sheet.module.css';

/** A modal side sheet (the whole screen on a phone) over Radix Dialog. */
export function Sheet({ children, ...rest }: ComponentProps<typeof Dialog.Content>) {
  return (
    <Dialog.Portal>
      <Dialog.Overlay className={styles.overlay} />
      <Dialog.Content aria-describedby={undefined} {...rest} className={styles.sheet}>
        {children}
      </Dialog.Content>
    </Dialog.Portal>
  );
}
