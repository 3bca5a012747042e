import type { ReactNode } from 'react';
import { useTwoColumns } from '#ui/sheet.tsx';
import type { Post } from '#contract/post.ts';
import { type Draft, type DraftField, draftOf } from '#domain/edit/draft.ts';
import { isReadWhole } from '#domain/edit/locked-fields.ts';
import { DraftFields } from './form/draft-fields.tsx';
import styles from './drawer.module.css';
import { NO_REFUSALS } from './save/field-refusals.ts';
import { UnsentText } from './storage/unsent-text.tsx';
import { ReadNote } from './read-note.tsx';
import { LockNote } from './lock-note.tsx';
import { PreviewPanes } from './preview/preview-panes.tsx';
import { useDraftForm } from './form/use-draft-form.ts';

interface LockedPaneProps {
  readonly post: Post;
  readonly viewerZone: string;
  /** What was typed before the post closed, and what of it was not saved. */
  readonly history: ReactNode;
  readonly kept: { readonly draft: Draft; readonly fields: readonly DraftField[] } | null;
}

/** A post that cannot be changed: everything to be read, nothing to be typed. */
export function LockedPane({ post, viewerZone, kept, history }: LockedPaneProps) {
  const isNarrow = !useTwoColumns();
  const form = useDraftForm(post, draftOf(post));
  return (
    <PreviewPanes form={form} post={post} history={isNarrow && history}>
      <div className={styles.body} role="group" aria-label="The post as it is">
        <div className={styles.notes}>
          <LockNote post={post} />
          {!isReadWhole(post) && <ReadNote post={post} />}
          {kept !== null && <UnsentText draft={kept.draft} fields={kept.fields} />}
        </div>
        <DraftFields
          form={form}
          post={post}
          viewerZone={viewerZone}
          disabled
          refusals={NO_REFUSALS}
        />
        {!isNarrow && history}
      </div>
    </PreviewPanes>
  );
}
