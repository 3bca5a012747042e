import type { ComponentPropsWithRef } from 'react';
import control from './control.module.css';
import styles from './text-input.module.css';

export function TextInput(props: ComponentPropsWithRef<'input'>) {
  return <input {...props} className={`${control.control} ${styles.input}`} />;
}

export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea {...props} className={`${control.control} ${styles.input}`} data-multiline />;
}
