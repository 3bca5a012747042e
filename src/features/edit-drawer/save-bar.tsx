import type { DraftField } from '#domain/edit/draft.ts';
import { Button } from '#ui/button.tsx';
import { fieldList } from './draft-words.ts';
import styles from './drawer.module.css';

interface SaveBarProps {
  readonly changed: readonly DraftField[];
  readonly isValid: boolean;
  readonly isSaving: boolean;
}

function statusOf({ changed, isValid, isSaving }: SaveBarProps): string {
  if (isSaving) return 'Saving…';
  if (changed.length === 0) return 'No changes';
  const what = `Changed: ${fieldList(changed)}`;
  return isValid ? what : `${what}. Mend what is marked to save.`;
}

/** The foot of the form: what would be sent, and the one button that sends it. */
export function SaveBar(props: SaveBarProps) {
  const { changed, isValid, isSaving } = props;
  return (
    <div className={styles.foot}>
      <p className={styles.changes}>{statusOf(props)}</p>
      <Button
        type="submit"
        variant="primary"
        busy={isSaving}
        disabled={!isSaving && (changed.length === 0 || !isValid)}
      >
        Save changes
      </Button>
    </div>
  );
}
