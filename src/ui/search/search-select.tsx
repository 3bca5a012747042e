import * as Popover from '@radix-ui/react-popover';
import { ChevronsUpDown } from 'lucide-react';
import { useId, useState } from 'react';
import type { ControlProps } from '#ui/field.tsx';
import { SearchList, type SearchOption } from './search-list.tsx';
import control from '#ui/control.module.css';
import trigger from '#ui/select-trigger.module.css';
import styles from './search-select.module.css';

interface SearchSelectProps {
  readonly control: ControlProps;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SearchOption[];
  readonly searchLabel: string;
  readonly disabled?: boolean;
  readonly onClose?: () => void;
}

/**
 * A select for long lists: a button that opens a list with a search field. The list stays inside the
 * tree it stands in, because a modal sheet would keep the wheel from one at the end of the page.
 */
export function SearchSelect(props: SearchSelectProps) {
  const [open, setOpen] = useState(false);
  const listId = useId();
  const chosen = props.options.find(({ value }) => value === props.value);
  const change = (next: boolean) => {
    setOpen(next);
    if (!next) props.onClose?.();
  };
  return (
    <Popover.Root open={open} onOpenChange={change}>
      <Popover.Trigger asChild>
        <button
          {...props.control}
          type="button"
          role="combobox"
          aria-haspopup="listbox"
          aria-expanded={open}
          aria-controls={listId}
          disabled={props.disabled}
          className={`${control.control} ${trigger.trigger}`}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
            event.preventDefault();
            change(true);
          }}
        >
          <span className={trigger.value}>{chosen?.label}</span>
          {/* Drawn by CSS: the button's text is the name alone, as in any select. */}
          {chosen?.aside !== undefined && (
            <span className={styles.aside} data-text={chosen.aside} aria-hidden />
          )}
          <ChevronsUpDown className={trigger.chevron} aria-hidden />
        </button>
      </Popover.Trigger>
      <Popover.Content
        role="group"
        aria-label={props.searchLabel}
        align="start"
        sideOffset={4}
        collisionPadding={8}
        className={styles.content}
      >
        <SearchList
          id={listId}
          label={props.searchLabel}
          value={props.value}
          options={props.options}
          onChoose={(value) => {
            props.onChange(value);
            change(false);
          }}
        />
      </Popover.Content>
    </Popover.Root>
  );
}
