import { useState } from 'react';
import type { Post } from '#contract/post.ts';
import { type Draft, type DraftField, draftOf, takeField } from '#domain/edit/draft.ts';
import type { Merge } from '#domain/edit/merge-drafts.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
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
  /** A save has just been held back because of it. */
  readonly wasSaving: boolean;
  /** The form's new values, to be saved over `theirs`. */
  readonly onResolve: (draft: Draft) => void;
}

const SIDES = [
  { value: 'theirs', label: 'Keep theirs' },
  { value: 'mine', label: 'Keep mine' },
] as const;

/** Both changed the same fields: three values side by side, and the person decides field by field. */
export function ConflictPanel({ opened, theirs, merge, wasSaving, onResolve }: ConflictPanelProps) {
  const [sides, setSides] = useState<Partial<Record<DraftField, Side>>>({});
  const before = draftOf(opened);
  const now = draftOf(theirs);
  const undecided = merge.conflicts.filter((field) => sides[field] === undefined);
  const resolve = () => {
    let draft = merge.merged;
    for (const field of merge.conflicts) {
      if (sides[field] === 'theirs') draft = takeField(field, now, draft);
    }
    onResolve(draft);
  };
  return (
    <Banner
      tone="error"
      title={`${wasSaving ? 'Not saved: someone' : 'Someone'} else changed the ${fieldList(merge.conflicts)} while you were editing`}
      actions={
        <Button variant="primary" size="sm" disabled={undecided.length > 0} onClick={resolve}>
          Use these choices
        </Button>
      }
    >
      <p>Choose what should stand, then save again. Nothing has been overwritten.</p>
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
              <dd dir="auto" translate="no">
                {fieldText(field, now)}
              </dd>
            </div>
            <div>
              <dt>Mine, typed here</dt>
              <dd dir="auto" translate="no">
                {fieldText(field, merge.merged)}
              </dd>
            </div>
          </dl>
          <Segmented<Side | 'none'>
            label={`${FIELD_WORD[field]}: whose stands?`}
            choices={SIDES}
            value={sides[field] ?? 'none'}
            onChange={(side) => side !== 'none' && setSides({ ...sides, [field]: side })}
          />
        </section>
      ))}
    </Banner>
  );
}
