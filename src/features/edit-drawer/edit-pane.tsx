import { useEffect, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { serverNowMs } from '#api/server-clock.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { DraftFields } from './draft-fields.tsx';
import { draftFrom, formOf } from './draft-form.ts';
import { loadDraft } from './draft-store.ts';
import styles from './drawer.module.css';
import { EditNotes } from './edit-notes.tsx';
import { LockedPane } from './locked-pane.tsx';
import { PreviewPanes } from './preview-panes.tsx';
import { SaveBar } from './save-bar.tsx';
import { useChangedFields, useDraftForm } from './use-draft-form.ts';
import { useKeptDraft } from './use-kept-draft.ts';
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

/** Where the form begins: at edits kept from last time, if they still change anything, or afresh. */
function startOf(post: Post): { opened: Post; draft: Draft; keptAt: number | null } {
  const kept = loadDraft(post.postId, serverNowMs());
  if (kept !== null && changedFields(draftOf(post), kept.draft, post.platform).length > 0) {
    return kept;
  }
  return { opened: post, draft: draftOf(post), keptAt: null };
}

/**
 * The form of one post. It starts from the post as first read (`opened`) and keeps to it: later reads
 * show as a note and count at the save, but never move a field under the user's hand.
 */
export function EditPane({ post, viewerZone, onHold, onSaved }: EditPaneProps) {
  const [start] = useState(() => startOf(post));
  const [opened, setOpened] = useState(start.opened);
  const [restoredAt, setRestoredAt] = useState(start.keptAt);
  const form = useDraftForm(opened, start.draft);
  const changed = useChangedFields(form.control, opened);
  const { isKept, forget } = useKeptDraft(form, opened);
  const { outcome, isSaving, save, reset } = useSave((saved) => {
    forget();
    onHold({ dirty: false, saving: false, forget });
    onSaved(saved);
  });
  const isLocked = editabilityOf(post) !== 'editable';

  const dirty = changed.length > 0 && !isLocked;
  useEffect(() => {
    onHold({ dirty, saving: isSaving, forget });
  }, [onHold, dirty, isSaving, forget]);
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
    setRestoredAt(null);
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
      <PreviewPanes control={form.control} post={opened}>
        <div className={styles.body}>
          <EditNotes
            control={form.control}
            opened={opened}
            latest={post}
            outcome={outcome}
            restoredAt={restoredAt}
            onStartFrom={startFrom}
            onDiscard={() => {
              forget();
              startFrom(post, draftOf(post));
            }}
          />
          <DraftFields form={form} post={opened} viewerZone={viewerZone} disabled={false} />
        </div>
      </PreviewPanes>
      <SaveBar
        changed={changed}
        isValid={form.formState.isValid}
        isSaving={isSaving}
        isKept={isKept}
      />
    </form>
  );
}
