import { useEffect, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { draftFrom, formOf } from './draft-form.ts';
import { DraftFields } from './draft-fields.tsx';
import styles from './drawer.module.css';
import { LockedPane } from './locked-pane.tsx';
import { MovedNote } from './moved-note.tsx';
import { NearNote } from './near-note.tsx';
import { SaveBar } from './save-bar.tsx';
import { SaveProblem } from './save-problem.tsx';
import { useChangedFields, useDraftForm } from './use-draft-form.ts';
import type { LeaveGuard } from './use-leave-guard.ts';
import { type Saved, useSave } from './use-save.ts';

interface EditPaneProps {
  /** The post as it was last read. */
  readonly post: Post;
  readonly viewerZone: string;
  /** Told what would be lost by leaving, whenever that changes. */
  readonly onHold: (hold: LeaveGuard) => void;
  readonly onSaved: (saved: Saved) => void;
}

/**
 * The form of one post. It starts from the post as first read (`opened`) and keeps to it: later reads
 * show as a note and count at the save, but never move a field under the user's hand.
 */
export function EditPane({ post, viewerZone, onHold, onSaved }: EditPaneProps) {
  const [opened, setOpened] = useState(post);
  const form = useDraftForm(opened, draftOf(opened));
  const changed = useChangedFields(form.control, opened);
  const { outcome, isSaving, save, reset } = useSave((saved) => {
    onHold({ dirty: false, saving: false });
    onSaved(saved);
  });
  const isLocked = editabilityOf(post) !== 'editable';

  const dirty = changed.length > 0 && !isLocked;
  useEffect(() => {
    onHold({ dirty, saving: isSaving });
  }, [onHold, dirty, isSaving]);
  const { setFocus } = form;
  useEffect(() => {
    // On a phone the keyboard would cover what was opened to be looked at.
    if (!isLocked && window.matchMedia('(pointer: fine)').matches) setFocus('caption');
  }, [isLocked, setFocus]);

  if (isLocked) {
    const draft = draftFrom(form.getValues());
    const fields = editabilityOf(opened) === 'editable' ? changed : [];
    return <LockedPane post={post} viewerZone={viewerZone} kept={{ draft, fields }} />;
  }

  /** From here on the form is compared with, and saved over, `base`. */
  const startFrom = (base: Post, draft: Draft) => {
    setOpened(base);
    form.reset(formOf(draft));
    reset();
  };

  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        void form.handleSubmit((values) => save(opened, draftFrom(values)))(event);
      }}
    >
      <div className={styles.body}>
        <div className={styles.notes}>
          {outcome !== undefined && (
            <SaveProblem outcome={outcome} opened={opened} onResolve={startFrom} />
          )}
          <NearNote post={post} />
          {outcome?.kind !== 'conflict' && (
            <MovedNote
              fields={changedFields(draftOf(opened), draftOf(post), post.platform)}
              untouched={changed.length === 0}
              onTakeIn={() => startFrom(post, draftOf(post))}
            />
          )}
        </div>
        <DraftFields form={form} post={opened} viewerZone={viewerZone} disabled={false} />
      </div>
      <SaveBar changed={changed} isValid={form.formState.isValid} isSaving={isSaving} />
    </form>
  );
}
