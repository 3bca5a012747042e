import { Search } from 'lucide-react';
import { isMac } from './use-palette-key.ts';
import styles from '#app/shell.module.css';

/** For whoever does not know the key, or has none. */
export function CommandsButton({ onClick }: { readonly onClick: () => void }) {
  return (
    <button
      type="button"
      className={styles.commands}
      aria-label="Commands"
      aria-keyshortcuts="Control+K Meta+K"
      onClick={onClick}
    >
      <Search aria-hidden />
      <span>Commands</span>
      <kbd>{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
    </button>
  );
}
