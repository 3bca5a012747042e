import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Post } from '#contract/post.ts';
import type { DeleteOutcome } from '#api/save/delete-posts.ts';
import { postMutations, runMutation } from '#api/save/post-mutations.ts';
import { refreshPost } from '#api/post-cache.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { Button } from '#ui/button.tsx';
import { BulkDialog } from './bulk-dialog.tsx';
import {
  countPosts,
  deleteWords,
  failureAdvice,
  notDoneFirst,
  timeWords,
  leftOutWords,
} from './bulk-words.ts';
import { LeftOut } from './left-out.tsx';
import styles from './review-table.module.css';
import { RunProgress } from './run-progress.tsx';
import { useRun } from './use-run.ts';

/** Ids in one request: few enough that a failure leaves little to be read again. */
const PER_REQUEST = 25;
/** Rows rendered; whoever deletes more goes by the number. */
const MOST_ROWS = 200;

export interface DeleteDialogProps {
  /** As they were when the dialog opened. */
  readonly posts: readonly Post[];
  /** `changed`: something may have been deleted. `deleted`: what the server said is gone. */
  readonly onClose: (changed: boolean, deleted: readonly Post[]) => void;
}

const endingOf = (outcome: DeleteOutcome) => outcome;

function inRequests(ids: readonly string[]): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(ids.length / PER_REQUEST) }, (_, index) =>
    ids.slice(index * PER_REQUEST, (index + 1) * PER_REQUEST),
  );
}

/** What was refused is not as the list has it. One after the other: the run's requests are counted. */
async function readAgain(client: QueryClient, postIds: readonly string[]): Promise<void> {
  for (const postId of postIds) {
    // A failure is no news: the list is read again in time.
    await refreshPost(client, postId).catch(() => {});
  }
}

/** Deletes posts: names what goes, asks, and says what came of each. There is no way back. */
export function DeleteDialog({ posts, onClose }: DeleteDialogProps) {
  const client = useQueryClient();
  const [isAgreed, setIsAgreed] = useState(false);
  const run = useRun<DeleteOutcome>(endingOf);
  const going = posts.filter((post) => editabilityOf(post) === 'editable');
  const locked = posts.filter((post) => editabilityOf(post) !== 'editable');
  const busy = run.phase === 'running' || run.phase === 'stopping';

  const remove = (ids: readonly string[]) => {
    setIsAgreed(true);
    void run.start(
      inRequests(ids),
      (batch) => batch,
      async (batch) => {
        const outcomes = await runMutation(client, postMutations.remove(batch), undefined);
        await readAgain(
          client,
          batch.filter((id) => outcomes.get(id)?.kind === 'refused'),
        );
        return outcomes;
      },
    );
  };
  const isDeleted = ({ postId }: Post) => run.results.get(postId)?.kind === 'deleted';
  const deleted = going.filter(isDeleted);
  const rows = run.phase === 'ended' ? notDoneFirst(going, isDeleted) : going;
  const again = going.filter((post) => {
    const kind = run.results.get(post.postId)?.kind;
    return kind === undefined || kind === 'failed' || kind === 'unknown';
  });

  const what = going.length === 1 ? 'Delete this post' : `Delete ${countPosts(going.length)}`;
  const foot = !isAgreed ? (
    <>
      <Button onClick={() => onClose(false, [])}>Keep</Button>
      <Button
        variant="danger"
        disabled={going.length === 0}
        onClick={() => remove(going.map((post) => post.postId))}
      >
        {going.length === 1 ? 'Delete post' : `Delete ${countPosts(going.length)}`}
      </Button>
    </>
  ) : busy ? (
    <>
      <RunProgress label="Deleting posts" done={run.done} total={run.total} pauseMs={run.pauseMs} />
      <Button busy={run.phase === 'stopping'} onClick={run.stop}>
        Stop
      </Button>
    </>
  ) : (
    <>
      {again.length > 0 && (
        <Button onClick={() => remove(again.map((post) => post.postId))}>
          {`Retry ${again.length} not deleted`}
        </Button>
      )}
      <Button variant="primary" onClick={() => onClose(true, deleted)}>
        Done
      </Button>
    </>
  );

  return (
    <BulkDialog
      title={isAgreed ? what : `${what}?`}
      busy={busy}
      role="alertdialog"
      onClose={() => onClose(isAgreed, deleted)}
      foot={foot}
    >
      <p aria-live="polite">
        {run.phase === 'ended'
          ? `${countPosts(deleted.length)} deleted${going.length > deleted.length ? `, ${going.length - deleted.length} not` : ''}. ${failureAdvice(run.results.values())}`
          : busy
            ? 'Stop keeps what is not deleted yet.'
            : 'What is deleted does not go live and cannot be brought back.'}
      </p>
      <LeftOut
        posts={locked.map((post) => ({ post, reason: 'locked' as const }))}
        wordsOf={leftOutWords}
      />
      {going.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Post</th>
              <th scope="col">Scheduled for</th>
              {isAgreed && <th scope="col">Result</th>}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((post) => {
              const result = run.results.get(post.postId);
              return (
                <tr key={post.postId}>
                  <th scope="row" dir="auto" translate="no">
                    {shortTitle(post)}
                  </th>
                  <td translate="no">{timeWords(post.scheduledTime, post.timezone)}</td>
                  {isAgreed && (
                    <td className={styles.result} data-good={result && result.kind === 'deleted'}>
                      {result === undefined ? (busy ? '…' : 'Not started') : deleteWords(result)}
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {going.length > MOST_ROWS && <p>{`and ${countPosts(going.length - MOST_ROWS)} more`}</p>}
    </BulkDialog>
  );
}
