import { CalendarDays, Clock, Music, Replace, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import type { Post } from '#contract/post.ts';
import { Button } from '#ui/button.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import styles from './bulk-bar.module.css';
import { countPosts } from './bulk-words.ts';
import { CaptionsDialog } from './captions-dialog.tsx';
import { DeleteDialog } from './delete-dialog.tsx';
import type { RunDone } from './run-dialog.tsx';
import { SoundDialog } from './sound-dialog.tsx';
import { TimesDialog } from './times-dialog.tsx';

export interface BulkBarProps {
  /** The selected posts, in the order of the list. */
  readonly posts: readonly Post[];
  /** All that the filter shows. */
  readonly shown: readonly Post[];
  /** The next choice in the list is the end of a range. */
  readonly isRange: boolean;
  readonly onRange: (isRange: boolean) => void;
  readonly onSelect: (posts: readonly Post[]) => void;
  /** A run has ended, and can be taken back. */
  readonly onDone: (done: RunDone) => void;
}

/** Which dialog opens, its button, its name in the palette. */
const ACTIONS = [
  ['date', 'Move to a date', 'Move the selected posts to a date', CalendarDays],
  ['times', 'Change times', 'Change the times of the selected posts', Clock],
  ['captions', 'Replace in captions', 'Replace in captions of the selected posts', Replace],
  ['sound', 'Change sound', 'Change the sound of the selected posts', Music],
  ['delete', 'Delete', 'Delete the selected posts', Trash2],
] as const;

type Open = {
  readonly kind: (typeof ACTIONS)[number][0];
  readonly posts: readonly Post[];
} | null;

/** What can be done with the selected posts. A dialog keeps to the posts it was opened with. */
export function BulkBar(props: BulkBarProps) {
  const { posts, shown, isRange, onRange, onSelect, onDone } = props;
  const isTouch = useMediaQuery('(pointer: coarse)');
  const [open, setOpen] = useState<Open>(null);
  const close = (left: readonly Post[] | null, done: RunDone | null = null) => {
    setOpen(null);
    // What was not done is still to be done: it stays selected.
    if (left !== null) onSelect(left);
    if (done !== null) onDone(done);
  };
  return (
    <>
      {posts.length > 0 && (
        <section aria-label="Selected posts" className={styles.bar}>
          <span className={styles.count} aria-live="polite">
            {`${countPosts(posts.length)} selected`}
          </span>
          {isTouch && posts.length < shown.length && (
            <Button size="sm" aria-pressed={isRange} onClick={() => onRange(!isRange)}>
              {isRange ? 'Tap the last one' : 'Select a range'}
            </Button>
          )}
          {posts.length < shown.length && (
            <Button
              size="sm"
              variant="quiet"
              data-command="Select all posts shown"
              onClick={() => onSelect(shown)}
            >
              {`Select all ${shown.length.toLocaleString('en-GB')} shown`}
            </Button>
          )}
          <span className={styles.actions}>
            {ACTIONS.map(([kind, label, command, Icon]) => (
              <Button
                key={kind}
                size="sm"
                variant={kind === 'delete' ? 'danger' : 'secondary'}
                icon={<Icon aria-hidden />}
                data-command={command}
                onClick={() => setOpen({ kind, posts })}
              >
                {label}
              </Button>
            ))}
          </span>
          <Button
            size="sm"
            variant="quiet"
            icon={<X aria-hidden />}
            aria-label="Clear selection"
            data-command="Clear the selection"
            onClick={() => onSelect([])}
          />
        </section>
      )}
      {open?.kind === 'date' && <TimesDialog posts={open.posts} first="date" onClose={close} />}
      {open?.kind === 'times' && <TimesDialog posts={open.posts} onClose={close} />}
      {open?.kind === 'captions' && <CaptionsDialog posts={open.posts} onClose={close} />}
      {open?.kind === 'sound' && <SoundDialog posts={open.posts} onClose={close} />}
      {open?.kind === 'delete' && (
        <DeleteDialog
          posts={open.posts}
          onClose={(changed, deleted) =>
            close(changed ? open.posts.filter((post) => !deleted.includes(post)) : null)
          }
        />
      )}
    </>
  );
}
