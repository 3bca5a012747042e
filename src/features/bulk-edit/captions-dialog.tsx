import { useMemo, useState } from 'react';
import type { Post } from '#contract/post.ts';
import {
  type CaptionChange,
  type CaptionsPlan,
  planReplace,
  type Replacement,
} from '#domain/bulk/replace-captions.ts';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { countPosts } from './bulk-words.ts';
import { CaptionPreview } from './caption-preview.tsx';
import styles from './captions-dialog.module.css';
import { LeftOut } from './left-out.tsx';
import { ResultList } from './result-list.tsx';
import { type OnRunClose, RunDialog } from './run-dialog.tsx';

interface CaptionsDialogProps {
  /** As they were when the dialog opened. */
  readonly posts: readonly Post[];
  readonly onClose: OnRunClose;
}

const LEFT_OUT: Record<CaptionsPlan['leftOut'][number]['reason'], string> = {
  locked: 'can no longer be changed',
  unreadable: 'has a caption that could not be read',
  'not-found': 'does not hold it',
  unchanged: 'would not change',
  'over-limit': 'would be longer than its platform takes',
};

interface ReplaceFormProps {
  readonly wish: Replacement;
  readonly onChange: (wish: Replacement) => void;
}

function ReplaceForm({ wish, onChange }: ReplaceFormProps) {
  return (
    <div className={styles.fields}>
      <Field label="Find">
        {(control) => (
          <TextInput
            {...control}
            value={wish.find}
            onChange={(event) => onChange({ ...wish, find: event.target.value })}
          />
        )}
      </Field>
      <Field label="Replace with">
        {(control) => (
          <TextInput
            {...control}
            value={wish.replacement}
            onChange={(event) => onChange({ ...wish, replacement: event.target.value })}
          />
        )}
      </Field>
      <label className={styles.option}>
        <input
          type="checkbox"
          checked={wish.matchCase}
          onChange={(event) => onChange({ ...wish, matchCase: event.target.checked })}
        />
        Match capital letters
      </label>
    </div>
  );
}

const previewOf = ({ parts }: CaptionChange) => <CaptionPreview parts={parts} />;

/** Replaces words in many captions: what and by what, a preview, the run, and what came of it. */
export function CaptionsDialog({ posts, onClose }: CaptionsDialogProps) {
  const [wish, setWish] = useState<Replacement>({ find: '', replacement: '', matchCase: true });
  const plan = useMemo(() => planReplace(posts, wish), [posts, wish]);
  return (
    <RunDialog
      title={`Replace in the captions of ${countPosts(posts.length)}`}
      label="Changing captions"
      plan={plan}
      remark=""
      doneWords={(count) => (count === 1 ? '1 caption changed' : `${count} captions changed`)}
      onClose={onClose}
      form={<ReplaceForm wish={wish} onChange={setWish} />}
    >
      {({ plan: { changes, leftOut }, ...shown }) => (
        <>
          <LeftOut posts={leftOut} wordsOf={(reason) => LEFT_OUT[reason]} />
          <ResultList
            {...shown}
            changes={changes}
            aside={({ count }) => (count === 1 ? '1 place' : `${count} places`)}
            detail={previewOf}
          />
        </>
      )}
    </RunDialog>
  );
}
