import { DialogBox } from '#ui/dialog/dialog-box.tsx';
import styles from './help-dialog.module.css';

interface HelpDialogProps {
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

interface Shortcut {
  readonly keys: readonly string[];
  readonly does: string;
  /** A letter alone, which can be switched off. */
  readonly single?: true;
}

const isMac = () => navigator.userAgent.includes('Mac');

function shortcuts(): readonly { readonly title: string; readonly items: readonly Shortcut[] }[] {
  const control = isMac() ? '⌘' : 'Ctrl';
  return [
    {
      title: 'In the list',
      items: [
        { keys: [`${control} + K`], does: 'Commands: every post and action by its name' },
        { keys: ['j'], does: 'Next post', single: true },
        { keys: ['k'], does: 'Previous post', single: true },
        { keys: ['↓', '↑'], does: 'The same, from a post' },
        { keys: ['Enter'], does: 'Open the post' },
        { keys: ['x'], does: 'Select the post, with Shift up to it', single: true },
        { keys: ['z'], does: 'Undo the last save', single: true },
        { keys: [`${control} + Z`], does: 'The same, outside of fields' },
        { keys: ['l', 'w', 'm'], does: 'As a list, a week, a month', single: true },
        { keys: ['t'], does: 'Today', single: true },
        { keys: ['/'], does: 'Search', single: true },
        { keys: [`${control} + F`], does: 'Search in a long list; again for the browser’s own' },
        { keys: ['?'], does: 'This help', single: true },
      ],
    },
    {
      title: 'In an open post',
      items: [
        { keys: [`${control} + Enter`, `${control} + S`], does: 'Save changes' },
        { keys: ['Alt + ↓', 'Alt + ↑'], does: 'The next post of the list, the one before' },
        { keys: ['Alt + T'], does: 'A time in words' },
        { keys: ['F6'], does: 'Beside the list: to the list and back' },
        { keys: ['Esc'], does: 'Close' },
      ],
    },
  ];
}

/** Every shortcut, and the switch for those that are a letter alone. */
export function HelpDialog({ singleKeys, onSingleKeys, onClose }: HelpDialogProps) {
  return (
    <DialogBox title="Keyboard shortcuts" onClose={onClose}>
      {shortcuts().map(({ title, items }) => (
        <section key={title} aria-label={title}>
          <h3 className={styles.section}>{title}</h3>
          <dl>
            {items.map(({ keys, does, single }) => (
              <div key={does} className={styles.item} data-off={single === true && !singleKeys}>
                <dt className={styles.keys}>
                  {keys.map((key) => (
                    <kbd key={key} className={styles.key}>
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <label className={styles.switch}>
        <input
          type="checkbox"
          checked={singleKeys}
          onChange={(event) => onSingleKeys(event.target.checked)}
        />
        <span>
          Single-key shortcuts
          <span className={styles.hint}>
            Switch them off if letters are pressed by accident or by speech input.
          </span>
        </span>
      </label>
    </DialogBox>
  );
}
