import type { ReactNode } from 'react';
import { useTwoColumns } from '#ui/dialog/sheet.tsx';
import type { Post } from '#contract/post.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { isReadWhole } from '#domain/edit/locked-fields.ts';
import { DraftFields } from './form/draft-fields.tsx';
import drawer from './drawer.module.css';
import styles from './locked-pane.module.css';
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
  readonly unsent: { readonly draft: Draft; readonly fields: readonly DraftField[] } | null;
}

const CLOSED = 'the post was closed for editing while you worked on it';
/** Another person has signed in where the session of the one who typed had ended. */
const ONLY_LOOKS = 'whoever is signed in now can look, not change';

/** A post that cannot be changed: everything to be read, nothing to be typed. */
export function LockedPane({ post, viewerZone, unsent, history }: LockedPaneProps) {
  const isNarrow = !useTwoColumns();
  const form = useDraftForm(post, draftOf(post));
  return (
    <PreviewPanes form={form} post={post} history={isNarrow && history}>
      <div className={drawer.body} role="group" aria-label="The post as it is">
        <div className={drawer.notes}>
          <LockNote post={post} />
          {!isReadWhole(post) && <ReadNote post={post} />}
          {unsent !== null && (
            <UnsentText
              {...unsent}
              reason={editabilityOf(post) === 'editable' ? ONLY_LOOKS : CLOSED}
            />
          )}
        </div>
        <div className={styles.reading}>
          <DraftFields
            form={form}
            post={post}
            viewerZone={viewerZone}
            disabled
            refusals={NO_REFUSALS}
          />
        </div>
        {!isNarrow && history}
      </div>
    </PreviewPanes>
  );
}
