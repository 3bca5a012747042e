import * as Popover from '@radix-ui/react-popover';
import { CalendarDays } from 'lucide-react';
import { useState } from 'react';
import { isKnownZone } from '#domain/time/offset.ts';
import { Button } from '#ui/button.tsx';
import styles from './time-picker.module.css';
import { TimePicker, type TimePickerProps } from './time-picker.tsx';

/** The button beside the time's field, and the calendar that it opens. */
export function TimePopover({ onChoose, ...time }: TimePickerProps) {
  const [open, setOpen] = useState(false);
  return (
    <Popover.Root open={open} onOpenChange={setOpen}>
      <Popover.Trigger asChild>
        <Button
          icon={<CalendarDays aria-hidden />}
          aria-label="Open the calendar"
          title="The account’s days, and the hours"
          disabled={!isKnownZone(time.zone)}
        />
      </Popover.Trigger>
      <Popover.Content
        role="group"
        aria-label="Calendar"
        align="start"
        sideOffset={4}
        collisionPadding={8}
        className={styles.content}
        onOpenAutoFocus={(event) => {
          if (!(event.currentTarget instanceof HTMLElement)) return;
          event.preventDefault();
          event.currentTarget.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus();
        }}
      >
        <TimePicker
          {...time}
          onChoose={(wall) => {
            setOpen(false);
            onChoose(wall);
          }}
        />
      </Popover.Content>
    </Popover.Root>
  );
}
