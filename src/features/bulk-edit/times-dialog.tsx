import { useMemo, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { serverNow } from '#api/server-clock.ts';
import { useNow } from '#api/use-now.ts';
import { planTimes, type TimesAction, type TimesPlan } from '#domain/bulk/plan-times.ts';
import { countPosts, leftOutWords } from './bulk-words.ts';
import { changeRemarks } from './change-remarks.ts';
import { LeftOut } from './left-out.tsx';
import { mondayAfter } from './monday-after.ts';
import { ReviewTable } from './review-table.tsx';
import { type OnRunClose, RunDialog } from './run-dialog.tsx';
import { actionOf, FIRST_FIELDS, type TimesFields } from './times-fields.ts';
import { TimesForm } from './times-form.tsx';

export interface TimesDialogProps {
  /** As they were when the dialog opened. */
  readonly posts: readonly Post[];
  readonly onClose: OnRunClose;
  /** What is to be done, where that was decided elsewhere: there is no form then, only the review. */
  readonly preset?: TimesAction;
  /** What the form begins with. */
  readonly first?: TimesAction['kind'];
}

const EMPTY: TimesPlan = { changes: [], leftOut: [] };

/** Changes the times of many posts: what to do, a review, the run, and what came of it. */
export function TimesDialog({ posts, preset, first = 'shift', onClose }: TimesDialogProps) {
  const [opened] = useState(serverNow);
  const monday = useMemo(() => mondayAfter(posts, opened), [posts, opened]);
  const [fields, setFields] = useState<TimesFields>({ ...FIRST_FIELDS, kind: first, day: monday });
  const now = useNow('minute');
  const action = useMemo(() => preset ?? actionOf(fields), [preset, fields]);
  const plan = useMemo(
    () => (action === null ? EMPTY : planTimes(posts, action, now)),
    [posts, action, now],
  );
  const doubtful = plan.changes.filter((change) => changeRemarks(change, now).length > 0).length;
  return (
    <RunDialog
      title={`Change the times of ${countPosts(posts.length)}`}
      label="Changing posts"
      plan={plan}
      remark={
        doubtful === 0
          ? ''
          : `${countPosts(doubtful)} to look at first: see what stands at the new ${doubtful === 1 ? 'time' : 'times'}.`
      }
      doneWords={(count) => `${countPosts(count)} ${action?.kind === 'zone' ? 'changed' : 'moved'}`}
      onClose={onClose}
      form={
        preset === undefined && (
          <TimesForm
            fields={fields}
            monday={monday}
            onChange={(part) => setFields({ ...fields, ...part })}
          />
        )
      }
    >
      {({ plan: { changes, leftOut }, results, busy }) => (
        <>
          <LeftOut posts={leftOut} wordsOf={leftOutWords} />
          {changes.length > 0 && (
            <ReviewTable changes={changes} now={now} results={results} busy={busy} />
          )}
        </>
      )}
    </RunDialog>
  );
}
