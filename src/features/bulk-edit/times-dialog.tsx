import { useMemo, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { useNow } from '#api/use-now.ts';
import { planTimes, type TimesAction, type TimesPlan } from '#domain/bulk/plan-times.ts';
import { Button } from '#ui/button.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { countPosts, runSummary } from './bulk-words.ts';
import { changeRemarks } from './change-remarks.ts';
import { LeftOut } from './left-out.tsx';
import { ReviewTable } from './review-table.tsx';
import { RunProgress } from './run-progress.tsx';
import { actionOf, FIRST_FIELDS } from './times-fields.ts';
import { TimesForm } from './times-form.tsx';
import { useTimesRun } from './use-times-run.ts';

export interface TimesDialogProps {
  /** As they were when the dialog opened. */
  readonly posts: readonly Post[];
  /** `changed`: something may have been saved. */
  readonly onClose: (changed: boolean) => void;
  /** What is to be done, where that was decided elsewhere: there is no form then, only the review. */
  readonly preset?: TimesAction;
}

const EMPTY: TimesPlan = { changes: [], leftOut: [] };

/** Changes the times of many posts: what to do, a review, the run, and what came of it. */
export function TimesDialog({ posts, preset, onClose }: TimesDialogProps) {
  const [fields, setFields] = useState(FIRST_FIELDS);
  const [agreed, setAgreed] = useState<TimesPlan | null>(null);
  const now = useNow('minute');
  const run = useTimesRun();
  const plan = useMemo(() => {
    const action = preset ?? actionOf(fields);
    return action === null ? EMPTY : planTimes(posts, action, now);
  }, [posts, preset, fields, now]);

  const { changes, leftOut } = agreed ?? plan;
  const doubtful = plan.changes.filter((change) => changeRemarks(change, now).length > 0).length;
  const busy = run.phase === 'running' || run.phase === 'stopping';
  const again = changes.filter(({ post }) => {
    const result = run.results.get(post.postId);
    return result?.on !== 'undo' && run.isFailure(result);
  });
  const undoable = run.countUndoable();

  const foot =
    agreed === null ? (
      <>
        <Button onClick={() => onClose(false)}>Cancel</Button>
        <Button
          variant="primary"
          disabled={changes.length === 0}
          onClick={() => {
            setAgreed(plan);
            void run.save(plan.changes);
          }}
        >
          {`Change ${countPosts(changes.length)}`}
        </Button>
      </>
    ) : busy ? (
      <>
        <RunProgress
          label="Changing posts"
          done={run.done}
          total={run.total}
          pauseMs={run.pauseMs}
        />
        <Button busy={run.phase === 'stopping'} onClick={run.stop}>
          Stop
        </Button>
      </>
    ) : (
      <>
        {undoable > 0 && <Button onClick={() => void run.undo()}>Undo all</Button>}
        {again.length > 0 && (
          <Button onClick={() => void run.save(again)}>{`Retry ${again.length} not saved`}</Button>
        )}
        <Button variant="primary" onClick={() => onClose(true)}>
          Done
        </Button>
      </>
    );

  return (
    <BulkDialog
      title={`Change the times of ${countPosts(posts.length)}`}
      busy={busy}
      onClose={() => onClose(agreed !== null)}
      foot={foot}
    >
      {agreed === null && preset === undefined && (
        <TimesForm fields={fields} onChange={(part) => setFields({ ...fields, ...part })} />
      )}
      <p aria-live="polite">
        {run.phase === 'ended'
          ? `${runSummary(run.results, changes.length)}.`
          : agreed === null && doubtful > 0
            ? `${countPosts(doubtful)} to look at first: see what stands at the new ${doubtful === 1 ? 'time' : 'times'}.`
            : ''}
      </p>
      <LeftOut posts={leftOut} />
      {changes.length > 0 && (
        <ReviewTable
          changes={changes}
          now={now}
          results={agreed === null ? null : run.results}
          busy={busy}
        />
      )}
    </BulkDialog>
  );
}
