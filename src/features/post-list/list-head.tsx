import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { type ListFilter, NO_FILTER, type StatusFilter } from '#domain/list/list-filter.ts';
import { Button } from '#ui/button.tsx';
import styles from './list-head.module.css';
import { countPosts, formatCount } from './rows/post-count.ts';
import type { AllPosts } from './loading/use-all-posts.ts';

/** Loading that is over within this many pages is not worth a word. */
const LONG_LOAD_PAGES = 3;

const SUBJECT: Record<StatusFilter, string> = {
  upcoming: 'Upcoming is',
  posted: 'Posted is',
  failed: 'Failed is',
  all: 'The list is',
};

interface ListHeadProps {
  readonly all: AllPosts;
  readonly loaded: number | undefined;
  /** When what is shown was read, where it is not of this visit. */
  readonly asOf: string | undefined;
  readonly shown: number;
  readonly isSearching: boolean;
  /** All posts of the chosen status are loaded. */
  readonly isWhole: boolean;
  readonly failedThisWeek: number;
  /** Posts whose moment has passed and that did not go out. */
  readonly overdue: number;
  readonly filter: ListFilter;
  readonly onChange: (part: Partial<ListFilter>) => void;
  /** What stands at the end of the line. */
  readonly children?: ReactNode;
}

/** Whether posts of the chosen status are still being read. */
const isGrowing = (all: AllPosts, isWhole: boolean) => all.more === 'loading' && !isWhole;

/** How many posts are shown; how many were looked through, where that is the question. */
function summaryOf({ all, loaded, shown, asOf, isSearching, isWhole }: ListHeadProps): ReactNode {
  if (loaded === undefined) {
    if (all.error !== null) return '';
    return asOf === undefined ? 'Loading posts…' : `As of ${asOf}, loading posts…`;
  }
  const more = isGrowing(all, isWhole) ? ' so far' : '';
  if (!isSearching) return `${countPosts(shown)}${more}`;
  return (
    <>
      <span>{`${formatCount(shown)} found`}</span>
      <span className={styles.detail}>{`, searched ${countPosts(loaded)}${more}`}</span>
    </>
  );
}

function Loading({ all, loaded, filter, isWhole }: ListHeadProps) {
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
  // Never before the rows themselves.
  const words =
    isWhole && loaded !== undefined
      ? `${SUBJECT[filter.status]} complete, loading the rest…`
      : 'loading more…';
  return (
    // Another element for other words: else these would be seen to move.
    <span key={words} className={styles.loading} data-running>
      <span>{words}</span>
      <Button size="sm" variant="quiet" aria-label="Cancel loading" onClick={all.stop}>
        Cancel
      </Button>
    </span>
  );
}

/** Soonest first: among the upcoming they stand at the top. */
function Overdue({ overdue, onChange }: ListHeadProps) {
  if (overdue === 0) return null;
  return (
    <button
      type="button"
      className={styles.overdue}
      onClick={() => {
        onChange({ ...NO_FILTER, status: 'upcoming' });
        window.scrollTo({ top: 0 });
      }}
    >
      {`${formatCount(overdue)} overdue`}
    </button>
  );
}

function Failed({ failedThisWeek, filter, onChange }: ListHeadProps) {
  if (filter.isThisWeek) {
    return (
      <button
        type="button"
        className={styles.failed}
        onClick={() => onChange({ isThisWeek: false })}
      >
        <span>This week only </span>
        <X aria-hidden />
        <span className="visually-hidden">: show all</span>
      </button>
    );
  }
  if (failedThisWeek === 0) return null;
  return (
    <button
      type="button"
      className={styles.failed}
      onClick={() => onChange({ ...NO_FILTER, status: 'failed', isThisWeek: true })}
    >
      <span>{`${formatCount(failedThisWeek)} failed`}</span>
      <span className={styles.detail}> this week</span>
    </button>
  );
}

/** The list's title, how much it shows, and what needs a look first. */
export function ListHead(props: ListHeadProps) {
  return (
    <div className={styles.head}>
      <h1 className={styles.heading}>Scheduled posts</h1>
      <p className={styles.summary}>{summaryOf(props)}</p>
      {/* Once the words before them stay as they are. */}
      {!isGrowing(props.all, props.isWhole) && (
        <>
          <Overdue {...props} />
          <Failed {...props} />
        </>
      )}
      <Loading {...props} />
      {props.children}
    </div>
  );
}
