import * as Radix from '@radix-ui/react-select';
import { Check, ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ControlProps } from './field.tsx';
import control from './control.module.css';
import trigger from './select-trigger.module.css';
import styles from './select.module.css';

export interface SelectOption {
  readonly value: string;
  /** The option's name: what it is called on the trigger and by assistive technology. */
  readonly label: string;
  /** Stands beside the name for the eye. */
  readonly aside?: ReactNode;
  readonly disabled?: boolean;
}

interface SelectProps {
  readonly control: ControlProps;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly SelectOption[];
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** Beside the chosen name on the trigger. */
  readonly aside?: ReactNode;
}

/** A select over Radix: names in a column, a detail beside each. */
export function Select(props: SelectProps) {
  return (
    <Radix.Root
      value={props.value}
      onValueChange={props.onChange}
      {...(props.disabled === undefined ? {} : { disabled: props.disabled })}
    >
      <Radix.Trigger {...props.control} className={`${control.control} ${trigger.trigger}`}>
        <span className={trigger.value}>
          {/* Elements, not text: Radix would move a text about that a browser's translation replaces. */}
          <Radix.Value placeholder={<span key="none">{props.placeholder}</span>}>
            <span key={props.value}>
              {props.options.find(({ value }) => value === props.value)?.label}
            </span>
          </Radix.Value>
        </span>
        {props.aside !== undefined && <span className={styles.aside}>{props.aside}</span>}
        <Radix.Icon asChild>
          <ChevronDown className={trigger.chevron} aria-hidden />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content position="popper" sideOffset={4} className={styles.content}>
          <Radix.Viewport className={styles.viewport}>
            {props.options.map((option) => (
              <Radix.Item
                key={option.value}
                value={option.value}
                disabled={option.disabled ?? false}
                className={styles.item}
              >
                <span className={styles.check}>
                  <Radix.ItemIndicator>
                    <Check aria-hidden />
                  </Radix.ItemIndicator>
                </span>
                <Radix.ItemText>{option.label}</Radix.ItemText>
                {option.aside !== undefined && <span className={styles.aside}>{option.aside}</span>}
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
