import { useState } from 'react';
import type { Post } from '#contract/post.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { type Draft, draftOf, takeField } from '#domain/edit/draft.ts';
import { markDifferences } from '#domain/edit/mark-differences.ts';
import type { Merge } from '#domain/edit/merge-drafts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { MarkedPieces } from '#ui/marked-pieces.tsx';
import { Segmented } from '#ui/segmented.tsx';
import styles from './conflict-panel.module.css';
import { FIELD_WORD, fieldList, fieldText } from '../form/draft-words.ts';

type Side = 'mine' | 'theirs';

interface ConflictPanelProps {
  /** The post as this form opened it. */
  readonly opened: Post;
  /** The post as it is now. */
  readonly theirs: Post;
  readonly merge: Merge;
  /** A save has just been blocked by it. */
  readonly wasSaving: boolean;
  /** The form's new values, to be saved over `theirs`. */
  readonly onResolve: (draft: Draft) => void;
  /** Saves these values over `theirs` at once. */
  readonly onSave: (draft: Draft) => void;
}

const SIDES = [
  { value: 'theirs', label: 'Keep theirs' },
  { value: 'mine', label: 'Keep mine' },
] as const;

/** A value with the words marked that the other side does not have. */
function Value({ text, other }: { readonly text: string; readonly other: string }) {
  return (
    <dd dir="auto" translate="no">
      <MarkedPieces pieces={markDifferences(text, other)} />
    </dd>
  );
}

/**
 * Both changed the same fields: three values side by side. The person takes one side with one press, or
 * decides field by field.
 */
export function ConflictPanel(props: ConflictPanelProps) {
  const { opened, theirs, merge, wasSaving, onResolve, onSave } = props;
  const [sides, setSides] = useState<Partial<Record<DraftField, Side>>>({});
  const before = draftOf(opened);
  const now = draftOf(theirs);
  const undecided = merge.conflicts.filter((field) => sides[field] === undefined);
  const takeTheirs = (fields: readonly DraftField[]) => {
    let draft = merge.merged;
    for (const field of fields) draft = takeField(field, now, draft);
    return draft;
  };
  // Of one field the two presses say all there is to choose.
  const isByField = merge.conflicts.length > 1;
  const chosen = () => takeTheirs(merge.conflicts.filter((field) => sides[field] === 'theirs'));
  return (
    <Banner
      tone="error"
      title={`${wasSaving ? 'Not saved: someone' : 'Someone'} else changed the ${fieldList(merge.conflicts)} while you were editing`}
      actions={
        <>
          <Button size="sm" onClick={() => onResolve(takeTheirs(merge.conflicts))}>
            Keep theirs
          </Button>
          <Button size="sm" onClick={() => onSave(merge.merged)}>
            Save mine
          </Button>
          {isByField && (
            <Button
              variant="primary"
              size="sm"
              disabled={undecided.length > 0}
              onClick={() => onResolve(chosen())}
            >
              Use these choices
            </Button>
          )}
        </>
      }
    >
      <p>
        {`Take one side with one press${isByField ? ', or choose for each field below' : ''}. Nothing has been overwritten.`}
      </p>
      {merge.conflicts.map((field) => (
        <section key={field} aria-label={FIELD_WORD[field]} className={styles.field}>
          <h4 className={styles.name}>{FIELD_WORD[field]}</h4>
          <dl className={styles.values}>
            <div>
              <dt>When you opened it</dt>
              <dd dir="auto" translate="no">
                {fieldText(field, before)}
              </dd>
            </div>
            <div>
              <dt>Theirs, on the server now</dt>
              <Value text={fieldText(field, now)} other={fieldText(field, merge.merged)} />
            </div>
            <div>
              <dt>Mine, typed here</dt>
              <Value text={fieldText(field, merge.merged)} other={fieldText(field, now)} />
            </div>
          </dl>
          {isByField && (
            <Segmented<Side | 'none'>
              label={`${FIELD_WORD[field]}: whose stands?`}
              choices={SIDES}
              value={sides[field] ?? 'none'}
              onChange={(side) => side !== 'none' && setSides({ ...sides, [field]: side })}
            />
          )}
        </section>
      ))}
    </Banner>
  );
}
