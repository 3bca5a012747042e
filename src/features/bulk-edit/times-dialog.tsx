import { useMemo, useState } from 'react';
import type { Post } from '#contract/post.ts';
import type { Saved } from '#api/save-post.ts';
import { serverNow } from '#api/server-clock.ts';
import { useNow } from '#api/use-now.ts';
import { planTimes, type TimesAction, type TimesPlan } from '#domain/bulk/plan-times.ts';
import { Button } from '#ui/button.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { countPosts, runSummary } from './bulk-words.ts';
import { changeRemarks } from './change-remarks.ts';
import { LeftOut } from './left-out.tsx';
import { ReviewTable } from './review-table.tsx';
import { mondayAfter } from './monday-after.ts';
import { RunProgress } from './run-progress.tsx';
import { actionOf, FIRST_FIELDS, type TimesFields } from './times-fields.ts';
import { TimesForm } from './times-form.tsx';
import { useTimesRun } from './use-times-run.ts';

export interface TimesDialogProps {
  /** As they were when the dialog opened. */
  readonly posts: readonly Post[];
  /** `changed`: something may have been saved. `done`: what of it can be taken back. */
  readonly onClose: (changed: boolean, done: RunDone | null) => void;
  /** What is to be done, where that was decided elsewhere: there is no form then, only the review. */
  readonly preset?: TimesAction;
  /** What the form begins with. */
  readonly first?: TimesAction['kind'];
}

/** What a run has saved, and how that is called: `4 posts moved`. */
export interface RunDone {
  readonly saves: readonly Saved[];
  readonly words: string;
}

const EMPTY: TimesPlan = { changes: [], leftOut: [] };

/** Changes the times of many posts: what to do, a review, the run, and what came of it. */
export function TimesDialog({ posts, preset, first = 'shift', onClose }: TimesDialogProps) {
  const [opened] = useState(serverNow);
  const monday = useMemo(() => mondayAfter(posts, opened), [posts, opened]);
  const [fields, setFields] = useState<TimesFields>({ ...FIRST_FIELDS, kind: first, day: monday });
  const [agreed, setAgreed] = useState<TimesPlan | null>(null);
  const now = useNow('minute');
  const run = useTimesRun();
  const action = useMemo(() => preset ?? actionOf(fields), [preset, fields]);
  const plan = useMemo(
    () => (action === null ? EMPTY : planTimes(posts, action, now)),
    [posts, action, now],
  );

  const { changes, leftOut } = agreed ?? plan;
  const doubtful = plan.changes.filter((change) => changeRemarks(change, now).length > 0).length;
  const busy = run.phase === 'running' || run.phase === 'stopping';
  const again = changes.filter(({ post }) => {
    const result = run.results.get(post.postId);
    return result?.on !== 'undo' && run.isFailure(result);
  });
  const finish = (changed: boolean) => {
    const saves = run.undoable();
    const words = `${countPosts(saves.length)} ${action?.kind === 'zone' ? 'changed' : 'moved'}`;
    onClose(changed, saves.length === 0 ? null : { saves, words });
  };
  const close = () => finish(agreed !== null);
  const save = async (list: TimesPlan['changes']) => {
    // What went well needs no reader: it closes by itself, and can be undone from the message.
    if (await run.save(list)) finish(true);
  };

  const foot =
    agreed === null ? (
      <>
        <Button onClick={close}>Cancel</Button>
        <Button
          variant="primary"
          disabled={changes.length === 0}
          onClick={() => {
            setAgreed(plan);
            void save(plan.changes);
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
        {run.undoable().length > 0 && <Button onClick={() => void run.undo()}>Undo all</Button>}
        {again.length > 0 && (
          <Button onClick={() => void save(again)}>{`Retry ${again.length} not saved`}</Button>
        )}
        <Button variant="primary" onClick={close}>
          Done
        </Button>
      </>
    );

  return (
    <BulkDialog
      title={`Change the times of ${countPosts(posts.length)}`}
      busy={busy}
      onClose={close}
      foot={foot}
    >
      {agreed === null && preset === undefined && (
        <TimesForm
          fields={fields}
          monday={monday}
          onChange={(part) => setFields({ ...fields, ...part })}
        />
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
