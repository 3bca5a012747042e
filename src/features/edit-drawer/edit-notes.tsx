import type { Post } from '#contract/post.ts';
import type { SaveOutcome } from '#api/save/save-post.ts';
import { type Draft, changedFields, draftOf, sameDraftField } from '#domain/edit/draft.ts';
import { mergeDrafts } from '#domain/edit/merge-drafts.ts';
import { Banner } from '#ui/banner.tsx';
import { ConflictPanel } from './save/conflict-panel.tsx';
import styles from './drawer.module.css';
import { ReadNote } from './read-note.tsx';
import { MovedNote } from './time/moved-note.tsx';
import { NearNote } from './time/near-note.tsx';
import { RestoredNote } from './storage/restored-note.tsx';
import { SaveProblem } from './save/save-problem.tsx';

interface EditNotesProps {
  /** The form now. */
  readonly draft: Draft;
  /** The post as the form opened it. */
  readonly opened: Post;
  /** The post as it was last read. */
  readonly latest: Post;
  readonly outcome: SaveOutcome | undefined;
  /** A save whose answer was lost turned out to have been stored. */
  readonly arrivedLate: boolean;
  /** When the restored edits were stored; null where none were. Milliseconds since the epoch. */
  readonly restoredAt: number | null;
  /** Goes on from `latest` with these values. */
  readonly onChoose: (draft: Draft) => void;
  /** Saves these values over `latest` at once. */
  readonly onSaveOver: (draft: Draft) => void;
  readonly onDiscard: () => void;
}

/** Everything there is to say above the fields, the most pressing first. */
export function EditNotes(props: EditNotesProps) {
  const { draft, opened, latest, outcome, restoredAt, onChoose, onDiscard } = props;
  const now = draftOf(latest);
  const merge = mergeDrafts(draftOf(opened), draft, now, opened.platform);
  const moved = changedFields(draftOf(opened), now, opened.platform).filter(
    (field) => !sameDraftField(field, draft, now),
  );
  const hasConflict = merge.conflicts.length > 0;
  const isUntouched = changedFields(draftOf(opened), draft, opened.platform).length === 0;
  return (
    <div className={styles.notes}>
      {hasConflict ? (
        <ConflictPanel
          // A choice was made with their value in sight: when that changes, it is asked again.
          key={JSON.stringify(now)}
          opened={opened}
          theirs={latest}
          merge={merge}
          wasSaving={outcome?.kind === 'conflict'}
          onResolve={onChoose}
          onSave={props.onSaveOver}
        />
      ) : (
        outcome !== undefined && <SaveProblem outcome={outcome} />
      )}
      {props.arrivedLate && (
        <Banner tone="info" title="Your change has been saved after all">
          The server holds it now. Nothing is left to save.
        </Banner>
      )}
      <NearNote post={latest} />
      <ReadNote post={latest} />
      {restoredAt !== null && (
        <RestoredNote keptAt={restoredAt} moved={moved} onDiscard={onDiscard} />
      )}
      {!hasConflict && restoredAt === null && (
        <MovedNote fields={moved} untouched={isUntouched} onTakeIn={() => onChoose(now)} />
      )}
    </div>
  );
}
