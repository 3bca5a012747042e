import { dayName } from '#domain/planner/calendar-words.ts';
import { DialogBox } from '#ui/dialog/dialog-box.tsx';
import { CardList, type CardListProps } from './card-list.tsx';
import styles from './day-dialog.module.css';

interface DayDialogProps extends CardListProps {
  readonly onClose: () => void;
}

/** All posts of a day, where they did not fit. */
export function DayDialog({ day, onClose, ...cards }: DayDialogProps) {
  return (
    <DialogBox title={dayName(day)} onClose={onClose}>
      <div className={styles.body}>
        <CardList {...cards} day={day} />
      </div>
    </DialogBox>
  );
}
