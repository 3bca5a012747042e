import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Badge } from '#ui/badge.tsx';
import styles from './shell.module.css';

/** Written into index.html by the server: which API answers behind `/v1`. */
function isSandbox(): boolean {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="rundown-mode"]');
  return meta?.content === 'sandbox';
}

function Logo() {
  return (
    <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden className={styles.logo}>
      <rect x="2" y="4" width="13" height="3.5" rx="1.75" />
      <rect x="2" y="10.25" width="20" height="3.5" rx="1.75" data-now />
      <rect x="2" y="16.5" width="10" height="3.5" rx="1.75" />
    </svg>
  );
}

/** Who this is, and what stands at the end of its line. */
export function Header({ children }: { readonly children: ReactNode }) {
  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <Link to="/" className={styles.brand}>
          <Logo />
          <span>Rundown</span>
        </Link>
        {isSandbox() && <Badge>Sandbox</Badge>}
        <Link to="/activity" className={styles.activity}>
          Activity
        </Link>
        {children}
      </div>
    </header>
  );
}
