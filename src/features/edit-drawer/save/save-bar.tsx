import { useRef, useState } from 'react';
import { useOnline } from '#api/use-online.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { Button } from '#ui/button.tsx';
import { fieldList } from '../form/draft-words.ts';
import styles from '../drawer.module.css';
import { useSaveKeys } from './use-save-keys.ts';

interface SaveBarProps {
  readonly changed: readonly DraftField[];
  readonly isValid: boolean;
  readonly isSaving: boolean;
  /** There is another post in the list to go to. */
  readonly hasNext: boolean;
  /** Someone else changed the same field, and nobody has said yet whose stands. */
  readonly hasConflict: boolean;
  /** What is typed survives a reload. */
  readonly isPersisted: boolean;
}

type Network = 'online' | 'offline' | 'back';

/** `back` from the moment the network returns until the form goes away. */
function useNetwork(): Network {
  const online = useOnline();
  const [wasOffline, setWasOffline] = useState(!online);
  if (!online && !wasOffline) setWasOffline(true);
  if (!online) return 'offline';
  return wasOffline ? 'back' : 'online';
}

function statusOf(props: SaveBarProps, network: Network): string {
  const { changed, isValid, isSaving, isPersisted, hasConflict } = props;
  if (isSaving) return 'Saving…';
  if (network === 'offline') {
    return changed.length === 0
      ? 'This browser says that it is offline.'
      : 'This browser says that it is offline. Your changes are kept here; a save is tried all the same.';
  }
  if (changed.length === 0) return 'No changes';
  const what = `Changed: ${fieldList(changed)}`;
  if (hasConflict) return `${what}. Choose above whose change stands, then save.`;
  if (!isValid) return `${what}. Correct what is marked to save.`;
  if (network === 'back') return `Back online. ${what}. Save reads the post afresh first.`;
  return isPersisted ? what : `${what}. This browser keeps no drafts: save before you leave.`;
}

/** The foot of the form: what would be sent, and the one button that sends it. */
export function SaveBar(props: SaveBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useSaveKeys(button);
  const { changed, isValid, isSaving, hasConflict } = props;
  const network = useNetwork();
  // The browser's word for being offline is a hint: a request is the proof.
  const canSave = changed.length > 0 && isValid && !hasConflict;
  return (
    <div className={styles.foot}>
      <p className={styles.changes} data-network={network}>
        {statusOf(props, network)}
      </p>
      <span className={styles.saves}>
        {props.hasNext && canSave && !isSaving && (
          <Button
            type="submit"
            data-then="next"
            data-command="Save and next"
            title="Saves, and opens the next post"
          >
            Save and next
          </Button>
        )}
        <Button
          ref={button}
          type="submit"
          variant="primary"
          data-command="Save changes"
          aria-keyshortcuts="Control+Enter"
          busy={isSaving}
          disabled={!isSaving && !canSave}
        >
          Save changes
        </Button>
      </span>
    </div>
  );
}
