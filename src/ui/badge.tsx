import type { ComponentPropsWithRef } from 'react';
import styles from './badge.module.css';

export type Tone = 'neutral' | 'blue' | 'amber' | 'green' | 'red' | 'tally';

interface BadgeProps extends ComponentPropsWithRef<'span'> {
  readonly tone?: Tone;
}

export function Badge({ tone = 'neutral', ...rest }: BadgeProps) {
  return <span {...rest} className={styles.badge} data-tone={tone} />;
}
