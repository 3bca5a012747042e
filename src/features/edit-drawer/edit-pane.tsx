import { type ComponentType, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Post } from '#contract/post.ts';
import type { RestoredFrom } from '#contract/restored-from.ts';
import { ApiError } from '#api/api-error.ts';
import type { Saved } from '#api/save/save-post.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { isOpenTo } from '#api/person.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { mergeDrafts } from '#domain/edit/merge-drafts.ts';
import type { DraftTime } from '#domain/planner/draft-time.ts';
import { useTwoColumns } from '#ui/dialog/sheet.tsx';
import { matchesMedia } from '#ui/use-media-query.ts';
import { DraftFields } from './form/draft-fields.tsx';
import { type DraftForm, draftFrom, formOf } from './form/draft-form.ts';
import styles from './drawer.module.css';
import { EditNotes } from './edit-notes.tsx';
import type { HistoryProps } from '#domain/history/history-props.ts';
import { LockedPane } from './locked-pane.tsx';
import { PreviewPanes } from './preview/preview-panes.tsx';
import { fieldRefusals } from './save/field-refusals.ts';
import { SaveBar } from './save/save-bar.tsx';
import { useIsValid } from './form/use-form-errors.ts';
import { useAfterFirstRender } from './use-after-first-render.ts';
import { useEditing } from './form/use-editing.ts';
import { useDraftTime } from './form/use-draft-time.ts';
import type { LeaveGuard } from './leave-guard.ts';

const FIELDS = [
  'caption',
  'wall',
  'zone',
  'contentType',
  'videoUrl',
  'slides',
  'soundId',
] as const satisfies readonly (keyof DraftForm)[];

/** A save that failed has said already why the post cannot be read. */
const isSameKind = (failed: unknown, read: Error | null): boolean =>
  failed instanceof ApiError && read instanceof ApiError && failed.kind === read.kind;

interface EditPaneProps {
  readonly History: ComponentType<HistoryProps>;
  /** The post as it was last read. */
  readonly post: Post;
  /** Why it could not be read afresh since; null where it could. */
  readonly readError: Error | null;
  /** The same in words, with a way to read again. */
  readonly readProblem: ReactNode;
  readonly viewerZone: string;
  /** Called with what would be lost by leaving, whenever that changes. */
  readonly onGuard: (guard: LeaveGuard) => void;
  readonly onSaved: (saved: Saved) => void;
  readonly onTime: (time: DraftTime | null) => void;
  /** The post after this one in the list; null where there is none. */
  readonly nextId: string | null;
  /** Everything typed is saved: the form can go, to the next post if that was wished for. */
  readonly onDone: (nextId: string | null) => void;
}

/** The form of one post, or only its values where it is closed for editing. */
export function EditPane(props: EditPaneProps) {
  const { post, readError, readProblem, viewerZone, nextId, onDone, onTime, History, ...rest } =
    props;
  const formRef = useRef<HTMLFormElement>(null);
  /** Where the last save is to lead: read when it was pressed, for a moved post has another next one. */
  const wanted = useRef<string | null>(null);
  const finish = useRef(onDone);
  useEffect(() => {
    finish.current = onDone;
  });
  const done = useCallback(() => finish.current(wanted.current), []);
  const editing = useEditing({ post, formRef, onDone: done, ...rest });
  const { form, draft, opened, changed, noteRestored } = editing;
  const isValid = useIsValid(form);
  const { outcome, sent, latest: lastRead } = editing;
  const hasConflict =
    mergeDrafts(draftOf(opened), draft, draftOf(lastRead), opened.platform).conflicts.length > 0;
  // The same object while nothing is refused: the fields then render for what is typed alone.
  const refusals = useMemo(
    () => fieldRefusals({ opened, draft, outcome, sent }),
    [opened, draft, outcome, sent],
  );
  const isLocked = !isOpenTo(post);
  useDraftTime(isLocked ? null : draft, opened, onTime);
  const restore = useCallback(
    (change: (draft: Draft) => Draft, from: RestoredFrom) => {
      const { getValues, setValue } = form;
      const restored = change(draftFrom(getValues()));
      const values = formOf(restored);
      for (const name of FIELDS) setValue(name, values[name], { shouldDirty: true });
      noteRestored({ ...from, draft: restored });
    },
    [form, noteRestored],
  );
  const isNarrow = !useTwoColumns();
  const history = useAfterFirstRender() && (
    <History
      postId={post.postId}
      viewerZone={viewerZone}
      version={JSON.stringify(draftOf(post))}
      onRestore={isLocked ? null : restore}
    />
  );
  useEffect(() => {
    // On a phone the keyboard would cover what was opened to be looked at.
    if (isLocked || !matchesMedia('(pointer: fine)')) return;
    const caption = formRef.current?.elements.namedItem('caption');
    // At once (react-hook-form's own way waits): the sheet then leaves the focus where it is.
    if (caption instanceof HTMLElement) caption.focus({ preventScroll: true });
  }, [isLocked]);

  if (isLocked) {
    const fields = editabilityOf(opened) === 'editable' ? changed : [];
    return (
      <>
        {readProblem}
        <LockedPane
          post={post}
          viewerZone={viewerZone}
          unsent={{ draft, fields }}
          history={history}
        />
      </>
    );
  }
  return (
    <form
      ref={formRef}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        const { submitter } = event.nativeEvent instanceof SubmitEvent ? event.nativeEvent : {};
        wanted.current = submitter?.dataset['then'] === 'next' ? nextId : null;
        editing.readFields();
        void form.handleSubmit((values) => editing.save(draftFrom(values)))(event);
      }}
    >
      {!(outcome?.kind === 'failed' && isSameKind(outcome.error, readError)) && readProblem}
      <PreviewPanes form={form} post={opened} history={isNarrow && history}>
        <div className={styles.body}>
          <EditNotes
            draft={draft}
            opened={opened}
            latest={post}
            outcome={editing.outcome}
            arrivedLate={editing.arrivedLate}
            restoredAt={editing.restoredAt}
            onChoose={editing.choose}
            onSaveOver={editing.saveOver}
            onDiscard={editing.discard}
          />
          <DraftFields
            form={form}
            post={opened}
            viewerZone={viewerZone}
            disabled={false}
            refusals={refusals}
          />
          {!isNarrow && history}
        </div>
      </PreviewPanes>
      <SaveBar
        changed={changed}
        isValid={isValid}
        hasConflict={hasConflict}
        hasNext={nextId !== null}
        isSaving={editing.isSaving}
        isPersisted={editing.isPersisted}
      />
    </form>
  );
}
