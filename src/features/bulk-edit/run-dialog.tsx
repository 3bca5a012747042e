import { type ReactNode, useState } from 'react';
import type { Post } from '#contract/post.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { Button } from '#ui/button.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { type RunOutcome, countPosts, failureAdvice, runSummary } from './bulk-words.ts';
import { RunProgress } from './run-progress.tsx';
import { useTimesRun } from './use-times-run.ts';

/** What a run has saved, and how that is called: `4 posts moved`. */
export interface RunDone {
  readonly saves: readonly Saved[];
  readonly words: string;
}

/** `left`: what is still to be done; null where nothing was begun. `done`: what can be taken back. */
export type OnRunClose = (left: readonly Post[] | null, done: RunDone | null) => void;

interface RunPlan {
  readonly changes: readonly { readonly post: Post; readonly draft: Draft }[];
}

/** What the dialog shows of a plan: the one that follows the form, or the one that was agreed to. */
export interface ShownRun<P> {
  readonly plan: P;
  /** Null before the run. */
  readonly results: ReadonlyMap<string, RunOutcome> | null;
  /** Whether more results will come. */
  readonly busy: boolean;
}

interface RunDialogProps<P extends RunPlan> {
  readonly title: string;
  /** What the progress is called: `Changing posts`. */
  readonly label: string;
  /** Follows the form; once agreed to it stays. */
  readonly plan: P;
  /** What is to be thought about before the run; '' where nothing is. */
  readonly remark: string;
  /** `4 posts moved`, of so many that were saved. */
  readonly doneWords: (count: number) => string;
  readonly onClose: OnRunClose;
  /** What to do with the posts; null where that was decided elsewhere. */
  readonly form: ReactNode;
  readonly children: (shown: ShownRun<P>) => ReactNode;
}

/**
 * Everything that changes many posts goes through the same steps: a form with what would come of it, a
 * run that can be stopped, and where some were not saved, which and why, with another try. What went
 * well closes by itself.
 */
export function RunDialog<P extends RunPlan>(props: RunDialogProps<P>) {
  const { title, label, onClose, children } = props;
  const [agreed, setAgreed] = useState<P | null>(null);
  const run = useTimesRun();
  const plan = agreed ?? props.plan;
  const { changes } = plan;
  const busy = run.phase === 'running' || run.phase === 'stopping';
  const again = changes.filter(({ post }) => {
    const result = run.results.get(post.postId);
    return result?.on !== 'undo' && run.isFailure(result);
  });
  const finish = (left: readonly Post[] | null) => {
    const saves = run.undoable();
    onClose(left, saves.length === 0 ? null : { saves, words: props.doneWords(saves.length) });
  };
  const close = () =>
    finish(
      agreed &&
        changes
          .map(({ post }) => post)
          .filter(({ postId }) => run.results.get(postId)?.kind !== 'saved'),
    );
  const save = async (list: RunPlan['changes']) => {
    // What went well needs no reader: it closes by itself, and can be undone from the message.
    if (await run.save(list)) finish([]);
  };
  const start = () => {
    setAgreed(props.plan);
    void save(props.plan.changes);
  };
  return (
    <BulkDialog
      title={title}
      busy={busy}
      onClose={close}
      foot={
        agreed === null ? (
          <>
            <Button onClick={close}>Cancel</Button>
            <Button variant="primary" disabled={changes.length === 0} onClick={start}>
              {`Change ${countPosts(changes.length)}`}
            </Button>
          </>
        ) : busy ? (
          <>
            <RunProgress label={label} done={run.done} total={run.total} pauseMs={run.pauseMs} />
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
        )
      }
    >
      {agreed === null && props.form}
      <p aria-live="polite">
        {run.phase === 'ended'
          ? `${runSummary(run.results, changes.length)}. ${failureAdvice([...run.results.values()].map(({ outcome }) => outcome))}`
          : agreed === null && props.remark}
      </p>
      {children({ plan, results: agreed === null ? null : run.results, busy })}
    </BulkDialog>
  );
}
