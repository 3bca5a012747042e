import type { ComponentPropsWithRef, SyntheticEvent } from 'react';
import control from './control.module.css';
import styles from './text-input.module.css';
import { useUnheard } from './use-unheard.ts';

export function TextInput(props: ComponentPropsWithRef<'input'>) {
  const { value, onChange, onBlur } = props;
  const unheard = useUnheard(value, (event: SyntheticEvent<HTMLInputElement>) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is read of it, the field, is the same
    onChange?.(event as Parameters<typeof onChange>[0]),
  );
  return (
    <input
      {...props}
      {...unheard}
      onBlur={(event) => {
        unheard.onBlur(event);
        onBlur?.(event);
      }}
      className={`${control.control} ${styles.input}`}
    />
  );
}

export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea {...props} className={`${control.control} ${styles.input}`} data-multiline />;
}
