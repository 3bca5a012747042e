import { useMemo, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { type CaptionsPlan, planReplace } from '#domain/bulk/replace-captions.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { TextInput } from '#ui/text-input.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import { countPosts, outcomeWords, runSummary } from './bulk-words.ts';
import { CaptionPreview } from './caption-preview.tsx';
import styles from './captions-dialog.module.css';
import { RunProgress } from './run-progress.tsx';
import type { RunDone } from './times-dialog.tsx';
import { useTimesRun } from './use-times-run.ts';

interface CaptionsDialogProps {
  /** As they were when the dialog opened. */
  readonly posts: readonly Post[];
  /** `changed`: something may have been saved. `done`: what of it can be taken back. */
  readonly onClose: (changed: boolean, done: RunDone | null) => void;
}

const LEFT_OUT = {
  locked: 'can no longer be changed',
  unreadable: 'have a caption that could not be read',
  'not-found': 'do not hold it',
  unchanged: 'would not change',
  'over-limit': 'would be longer than their platform takes',
} as const;

/** `3 do not hold it, 1 would be longer than its platform takes`. */
function leftOutSummary({ leftOut }: CaptionsPlan): string {
  const counts = new Map<keyof typeof LEFT_OUT, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${count} ${LEFT_OUT[reason]}`).join(', ');
}

/** Replaces words in many captions: what and by what, a preview, the run, and what came of it. */
export function CaptionsDialog({ posts, onClose }: CaptionsDialogProps) {
  const [find, setFind] = useState('');
  const [replacement, setReplacement] = useState('');
  const [matchCase, setMatchCase] = useState(true);
  const [agreed, setAgreed] = useState<CaptionsPlan | null>(null);
  const run = useTimesRun();
  const plan = useMemo(
    () => planReplace(posts, { find, replacement, matchCase }),
    [posts, find, replacement, matchCase],
  );
  const { changes } = agreed ?? plan;
  const busy = run.phase === 'running' || run.phase === 'stopping';
  const again = changes.filter(({ post }) => run.isFailure(run.results.get(post.postId)));
  const finish = (changed: boolean) => {
    const saves = run.undoable();
    const words = saves.length === 1 ? '1 caption changed' : `${saves.length} captions changed`;
    onClose(changed, saves.length === 0 ? null : { saves, words });
  };
  const close = () => finish(agreed !== null);
  const save = async (list: CaptionsPlan['changes']) => {
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
          label="Changing captions"
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
      title={`Replace in the captions of ${countPosts(posts.length)}`}
      busy={busy}
      onClose={close}
      foot={foot}
    >
      {agreed === null && (
        <div className={styles.fields}>
          <Field label="Find">
            {(control) => (
              <TextInput
                {...control}
                value={find}
                onChange={(event) => setFind(event.target.value)}
              />
            )}
          </Field>
          <Field label="Replace with">
            {(control) => (
              <TextInput
                {...control}
                value={replacement}
                onChange={(event) => setReplacement(event.target.value)}
              />
            )}
          </Field>
          <label className={styles.option}>
            <input
              type="checkbox"
              checked={matchCase}
              onChange={(event) => setMatchCase(event.target.checked)}
            />
            Match capital letters
          </label>
        </div>
      )}
      <p aria-live="polite" className={styles.summary}>
        {run.phase === 'ended'
          ? `${runSummary(run.results, changes.length)}.`
          : find !== '' && plan.leftOut.length > 0 && `${leftOutSummary(plan)}.`}
      </p>
      <ul className={styles.list}>
        {changes.map((change) => {
          const result = run.results.get(change.post.postId);
          return (
            <li key={change.post.postId} className={styles.item}>
              <b dir="auto" translate="no">
                {shortTitle(change.post, 40)}
              </b>
              <span className={styles.count}>
                {agreed === null
                  ? `${change.count} ${change.count === 1 ? 'place' : 'places'}`
                  : result === undefined
                    ? busy
                      ? '…'
                      : 'Not started'
                    : outcomeWords(result)}
              </span>
              <CaptionPreview parts={change.parts} />
            </li>
          );
        })}
      </ul>
    </BulkDialog>
  );
}
