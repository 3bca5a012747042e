import type { ComponentPropsWithRef } from 'react';
import styles from './text-input.module.css';

export function TextInput(props: ComponentPropsWithRef<'input'>) {
  return <input {...props} className={styles.input} />;
}

export function TextArea(props: ComponentPropsWithRef<'textarea'>) {
  return <textarea {...props} className={styles.input} data-multiline />;
}
