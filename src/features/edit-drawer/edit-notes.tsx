import type { Control } from 'react-hook-form';
import type { Post } from '#contract/post.ts';
import type { SaveOutcome } from '#api/save-post.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { mergeDrafts } from '#domain/edit/merge-drafts.ts';
import { ConflictPanel } from './conflict-panel.tsx';
import type { DraftForm } from './draft-form.ts';
import styles from './drawer.module.css';
import { MovedNote } from './moved-note.tsx';
import { NearNote } from './near-note.tsx';
import { RestoredNote } from './restored-note.tsx';
import { SaveProblem } from './save-problem.tsx';
import { useDraft } from './use-draft-form.ts';

interface EditNotesProps {
  readonly control: Control<DraftForm>;
  /** The post as the form opened it. */
  readonly opened: Post;
  /** The post as it was last read. */
  readonly latest: Post;
  readonly outcome: SaveOutcome | undefined;
  /** When the restored edits were kept; null where none were. Milliseconds since the epoch. */
  readonly restoredAt: number | null;
  readonly onStartFrom: (base: Post, draft: Draft) => void;
  readonly onDiscard: () => void;
}

/** Everything there is to say above the fields, the most pressing first. */
export function EditNotes(props: EditNotesProps) {
  const { control, opened, latest, outcome, restoredAt, onStartFrom, onDiscard } = props;
  const draft = useDraft(control, opened);
  const merge = mergeDrafts(draftOf(opened), draft, draftOf(latest), opened.platform);
  const moved = changedFields(draftOf(opened), draftOf(latest), opened.platform);
  const hasConflict = merge.conflicts.length > 0;
  const isUntouched = changedFields(draftOf(opened), draft, opened.platform).length === 0;
  return (
    <div className={styles.notes}>
      {hasConflict ? (
        <ConflictPanel
          opened={opened}
          theirs={latest}
          merge={merge}
          wasSaving={outcome?.kind === 'conflict'}
          onResolve={(resolved) => onStartFrom(latest, resolved)}
        />
      ) : (
        outcome !== undefined && <SaveProblem outcome={outcome} />
      )}
      <NearNote post={latest} />
      {restoredAt !== null && (
        <RestoredNote keptAt={restoredAt} moved={moved} onDiscard={onDiscard} />
      )}
      {!hasConflict && restoredAt === null && (
        <MovedNote
          fields={moved}
          untouched={isUntouched}
          onTakeIn={() => onStartFrom(latest, draftOf(latest))}
        />
      )}
    </div>
  );
}
