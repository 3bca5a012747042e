import * as Dialog from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { dayName } from '#domain/planner/calendar-words.ts';
import type { Day } from '#domain/time/day.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/use-return-focus.ts';
import { CardList, type CardListProps } from './card-list.tsx';
import styles from './day-dialog.module.css';

interface DayDialogProps extends CardListProps {
  readonly day: Day;
  readonly onClose: () => void;
}

/** All posts of a day, where they did not fit. */
export function DayDialog({ day, onClose, ...cards }: DayDialogProps) {
  const returnFocus = useReturnFocus();
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={styles.overlay} />
        <Dialog.Content
          aria-describedby={undefined}
          className={styles.box}
          onCloseAutoFocus={returnFocus}
        >
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{dayName(day)}</Dialog.Title>
            <Dialog.Close asChild>
              <Button variant="quiet" size="sm" icon={<X aria-hidden />} aria-label="Close" />
            </Dialog.Close>
          </div>
          <div className={styles.body}>
            <CardList {...cards} />
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
