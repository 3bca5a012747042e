import { useMemo, useState } from 'react';
import type { Instant } from '#contract/instant.ts';
import { useListedPosts } from '#api/list/use-listed-posts.ts';
import { planCollisions } from '#domain/bulk/plan-collisions.ts';
import type { TimesChange } from '#domain/bulk/plan-times.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { Button } from '#ui/button.tsx';
import { type RunOutcome, notDoneFirst, outcomeWords, timeWords } from './bulk-words.ts';
import { changeRemarks } from './change-remarks.ts';
import styles from './review-table.module.css';

/** Rows rendered at first, and with each wish for more. */
const STEP = 100;

interface ReviewTableProps {
  readonly changes: readonly TimesChange[];
  /** The server's time. */
  readonly now: Instant;
  /** Null before the run. */
  readonly results: ReadonlyMap<string, RunOutcome> | null;
  /** Whether more results will come. */
  readonly busy: boolean;
}

/** Before and after for each post, and during the run what came of it. */
export function ReviewTable({ changes, now, results, busy }: ReviewTableProps) {
  const [rendered, setRendered] = useState(STEP);
  const rest = changes.length - rendered;
  const posts = useListedPosts();
  const close = useMemo(() => planCollisions(changes, posts), [changes, posts]);
  const isReview = results === null;
  const hasClose = isReview && close.size > 0;
  const isDone = ({ post }: TimesChange) => results?.get(post.postId)?.kind === 'saved';
  const isFine = (change: TimesChange) =>
    changeRemarks(change, now).length === 0 && !close.has(change.post.postId);
  const rows =
    results === null
      ? notDoneFirst(changes, isFine)
      : busy
        ? changes
        : notDoneFirst(changes, isDone);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">Post</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
            {hasClose && <th scope="col">Close on the account</th>}
            {results !== null && <th scope="col">Result</th>}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, rendered).map((change) => {
            const { post, after } = change;
            const remarks = results === null ? changeRemarks(change, now) : [];
            const result = results?.get(post.postId);
            const near = close.get(post.postId);
            return (
              <tr key={post.postId}>
                <th scope="row" dir="auto" translate="no">
                  {shortTitle(post)}
                </th>
                <td translate="no">{timeWords(post.scheduledTime, post.timezone)}</td>
                <td className={styles.after}>
                  <span translate="no">{timeWords(after.instant, after.zone)}</span>
                  {remarks.map((remark) => (
                    <span key={remark} className={styles.remark}>
                      {remark}
                    </span>
                  ))}
                </td>
                {hasClose && (
                  <td className={styles.close}>
                    {near !== undefined &&
                      `${near.minutes === 0 ? 'Same time as' : `${near.minutes} min from`} “${shortTitle(near.post, 24)}”`}
                  </td>
                )}
                {results !== null && (
                  <td className={styles.result} data-good={result && result.kind === 'saved'}>
                    {result === undefined ? (busy ? '…' : 'Not started') : outcomeWords(result)}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {rest > 0 && (
        <Button size="sm" onClick={() => setRendered(rendered + STEP)}>
          {`Show ${Math.min(STEP, rest)} more of ${rest}`}
        </Button>
      )}
    </>
  );
}
