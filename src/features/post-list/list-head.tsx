import type { ReactNode } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './list-head.module.css';
import { countPosts, formatCount } from './rows/post-count.ts';
import type { AllPosts } from './loading/use-all-posts.ts';

/** Loading that is over within this many pages is not worth a word. */
const LONG_LOAD_PAGES = 3;

interface ListHeadProps {
  readonly all: AllPosts;
  readonly loaded: number | undefined;
  readonly shown: number;
  readonly isSearching: boolean;
  readonly failedThisWeek: number;
  readonly onShowFailed: () => void;
  readonly children: ReactNode;
}

/** How much stands behind the list: it searches and counts only what is loaded. */
function summaryOf({ all, loaded, shown, isSearching }: ListHeadProps): string {
  if (loaded === undefined) return all.error === null ? 'Loading posts…' : '';
  if (isSearching) {
    const more = all.more === 'loading' ? ' so far' : '';
    return `${formatCount(shown)} found, searched ${countPosts(loaded)}${more}`;
  }
  if (all.more === 'none' && shown === loaded) return countPosts(shown);
  return `${countPosts(shown)} of ${formatCount(loaded)} loaded`;
}

function Loading({ all }: { readonly all: AllPosts }) {
  if (all.more === 'stopped') {
    return (
      <span className={styles.loading}>
        There are more
        <Button size="sm" onClick={all.resume}>
          Resume loading
        </Button>
      </span>
    );
  }
  if (all.more === 'none' || all.pages < LONG_LOAD_PAGES) return null;
  return (
    <span className={styles.loading}>
      loading more…
      <Button size="sm" variant="quiet" aria-label="Cancel loading" onClick={all.stop}>
        Cancel
      </Button>
    </span>
  );
}

/** The list's title, what is behind it, and what needs a look first. */
export function ListHead(props: ListHeadProps) {
  const { all, failedThisWeek, onShowFailed, children } = props;
  return (
    <div className={styles.head}>
      <h1 className={styles.heading}>Scheduled posts</h1>
      <p className={styles.summary}>{summaryOf(props)}</p>
      <Loading all={all} />
      {failedThisWeek > 0 && (
        <button type="button" className={styles.failed} onClick={onShowFailed}>
          {formatCount(failedThisWeek)} failed this week
        </button>
      )}
      {children}
    </div>
  );
}
