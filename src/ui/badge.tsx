import type { ComponentPropsWithRef } from 'react';
import styles from './badge.module.css';

/** How far along something is. */
export type Phase = 'ahead' | 'working' | 'done' | 'failed' | 'other';

interface BadgeProps extends ComponentPropsWithRef<'span'> {
  readonly phase?: Phase;
}

export function Badge({ phase = 'other', ...rest }: BadgeProps) {
  return <span {...rest} className={styles.badge} data-phase={phase} />;
}
