import { useEffect, useState } from 'react';
import { createPortal, flushSync } from 'react-dom';
import type { Account } from '#contract/account.ts';
import type { Instant } from '#contract/instant.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { postTitle } from '#domain/list/post-title.ts';
import { statusWord } from '#domain/list/status-word.ts';
import { readTime } from '#domain/time/reading.ts';
import { countPosts, formatCount } from './post-count.ts';
import styles from './print-rows.module.css';

/** More rows than these are no longer read on paper: some 30 pages. */
const MOST_PRINTED = 500;

/** Whether the page is being printed. Rows are rendered for paper only then. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const media = window.matchMedia('print');
    // The browser takes its picture when the listeners have returned.
    const follow = () => flushSync(() => setIsPrinting(media.matches));
    const before = () => flushSync(() => setIsPrinting(true));
    const after = () => setIsPrinting(false);
    media.addEventListener('change', follow);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      media.removeEventListener('change', follow);
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  return isPrinting;
}

export interface PrintRowsProps {
  /** What the filter shows, in its order. */
  readonly posts: readonly Post[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly now: Instant;
  readonly viewerZone: string;
}

function when({ scheduledTime, timezone }: Post, viewerZone: string, now: Instant): string {
  if (scheduledTime === null) return 'No time set';
  const { own } = readTime(scheduledTime, timezone ?? 'UTC', viewerZone, now);
  return `${own.date}, ${own.clock} ${own.abbreviation}`;
}

/** What the filter shows, as a plain table for paper: each time in the post's own zone. */
export function PrintRows({ posts, accounts, now, viewerZone }: PrintRowsProps) {
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  const printed = posts.slice(0, MOST_PRINTED);
  const left = posts.length - printed.length;
  return createPortal(
    <table className={styles.print} data-print>
      <caption>
        {countPosts(posts.length)}
        {left > 0 && `; printed are the first ${formatCount(MOST_PRINTED)}`}
      </caption>
      <thead>
        <tr>
          <th>Time</th>
          <th>Account</th>
          <th>Post</th>
          <th>Status</th>
        </tr>
      </thead>
      <tbody>
        {printed.map((post) => (
          <tr key={post.postId}>
            <td className={styles.time}>{when(post, viewerZone, now)}</td>
            <td>{accountName(post.accountId, accounts?.get(post.accountId))}</td>
            <td dir="auto">
              <div className={styles.words}>{postTitle(post)}</div>
            </td>
            <td>{statusWord(post.status).word}</td>
          </tr>
        ))}
      </tbody>
    </table>,
    document.body,
  );
}
