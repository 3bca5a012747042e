import type { ReactNode } from 'react';
import type { Post } from '#contract/post.ts';
import { shortTitle } from '#domain/list/post-title.ts';
import { notDoneFirst, outcomeWords } from './bulk-words.ts';
import styles from './result-list.module.css';
import type { ShownRun } from './run-dialog.tsx';

interface ResultListProps<C> extends Omit<ShownRun<unknown>, 'plan'> {
  readonly changes: readonly C[];
  /** What stands beside a post before the run: `2 places`. */
  readonly aside: (change: C) => string;
  /** What stands below it. */
  readonly detail: (change: C) => ReactNode;
}

/** The posts of a run, each with what would come of it, then with what did; what was not saved first. */
export function ResultList<C extends { readonly post: Post }>(props: ResultListProps<C>) {
  const { changes, results, busy, aside, detail } = props;
  const isDone = ({ post }: C) => results?.get(post.postId)?.kind === 'saved';
  const rows = results === null || busy ? changes : notDoneFirst(changes, isDone);
  const words = (change: C) => {
    if (results === null) return aside(change);
    const result = results.get(change.post.postId);
    if (result === undefined) return busy ? '…' : 'Not started';
    return outcomeWords(result);
  };
  return (
    <ul className={styles.list}>
      {rows.map((change) => (
        <li key={change.post.postId} className={styles.item}>
          <b dir="auto" translate="no">
            {shortTitle(change.post, 40)}
          </b>
          <span className={styles.aside}>{words(change)}</span>
          {detail(change)}
        </li>
      ))}
    </ul>
  );
}
