import { CircleAlert, Info, TriangleAlert } from 'lucide-react';
import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './banner.module.css';

interface BannerProps extends Omit<ComponentPropsWithRef<'div'>, 'title'> {
  /** `error` speaks up as an alert; `warning` and `info` are notes, read where they stand. */
  readonly tone: 'error' | 'warning' | 'info';
  readonly title: ReactNode;
  /** Buttons at the end. */
  readonly actions?: ReactNode;
}

const ICONS = { error: CircleAlert, warning: TriangleAlert, info: Info };

export function Banner({ tone, title, actions, children, ...rest }: BannerProps) {
  const Icon = ICONS[tone];
  return (
    <div
      role={tone === 'error' ? 'alert' : 'note'}
      {...rest}
      className={styles.banner}
      data-tone={tone}
    >
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.text}>
        <p className={styles.title}>{title}</p>
        {children !== undefined && <div className={styles.body}>{children}</div>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
