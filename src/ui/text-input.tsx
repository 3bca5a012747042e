import type { ComponentPropsWithRef, FocusEvent } from 'react';
import control from './control.module.css';
import styles from './text-input.module.css';

type Input = ComponentPropsWithRef<'input'>;

/**
 * What stands in a controlled field when it is left is what was written: writing aids and dictation set
 * the value without an event.
 */
function leaveWith({ value, onChange, onBlur }: Pick<Input, 'value' | 'onChange' | 'onBlur'>) {
  return (event: FocusEvent<HTMLInputElement>) => {
    const written = event.currentTarget.value;
    if (typeof value === 'string' && written !== value) {
      onChange?.(event);
    }
    onBlur?.(event);
  };
}

export function TextInput(props: Input) {
  return (
    <input {...props} onBlur={leaveWith(props)} className={`${control.control} ${styles.input}`} />
  );
}

export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea {...props} className={`${control.control} ${styles.input}`} data-multiline />;
}
