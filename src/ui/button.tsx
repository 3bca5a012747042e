import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ComponentPropsWithRef<'button'> {
  readonly variant?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'md' | 'sm';
  /** Shows a spinner and ignores clicks, but keeps focus: a disabled button would lose it. */
  readonly busy?: boolean;
  readonly icon?: ReactNode;
}

export function Button({
  variant = 'secondary',
  size = 'md',
  busy = false,
  icon,
  children,
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) {
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      {...rest}
      type={type}
      className={styles.button}
      data-variant={variant}
      data-size={size}
      data-icon-only={children === undefined ? true : undefined}
      aria-busy={busy}
      onClick={click}
    >
      {busy ? <span className={styles.spinner} /> : icon}
      {/* An element of its own: a browser's translation takes a bare text away from beside the spinner. */}
      {children !== undefined && <span>{children}</span>}
    </button>
  );
}
