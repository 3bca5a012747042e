import { Keyboard } from 'lucide-react';
import { Suspense, lazy, useState } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './shortcut-help.module.css';
import { useHelpKey } from './use-help-key.ts';

const loadDialog = () => import('./help-dialog.tsx');
const HelpDialog = lazy(async () => ({ default: (await loadDialog()).HelpDialog }));

interface ShortcutHelpProps {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
}

/** The button and the key that open the list of shortcuts. Its dialog is fetched when asked for. */
export function ShortcutHelp({ singleKeys, onSingleKeys }: ShortcutHelpProps) {
  const [isOpen, setIsOpen] = useState(false);
  useHelpKey(singleKeys, () => setIsOpen(true));
  return (
    <span className={styles.button}>
      <Button
        variant="quiet"
        size="sm"
        icon={<Keyboard aria-hidden />}
        aria-label="Keyboard shortcuts"
        title="Keyboard shortcuts (?)"
        data-command="Keyboard shortcuts"
        aria-keyshortcuts="?"
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <Suspense fallback={null}>
          <HelpDialog
            singleKeys={singleKeys}
            onSingleKeys={onSingleKeys}
            onClose={() => setIsOpen(false)}
          />
        </Suspense>
      )}
    </span>
  );
}
