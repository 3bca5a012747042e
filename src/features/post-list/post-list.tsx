import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Post } from '#contract/post.ts';
import { accountName, accountQueries } from '#api/account-queries.ts';
import { describeError } from '#api/describe-error.ts';
import { useNow } from '#api/use-now.ts';
import { dayReader, sharedZone } from '#domain/list/day-zone.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { ProgressLine } from '#ui/progress-line.tsx';
import { ClockWarning } from './clock-warning.tsx';
import { DayZoneSelect } from './day-zone-select.tsx';
import { ListNotice } from './list-notice.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import styles from './post-list.module.css';
import { PostRows } from './post-rows.tsx';
import { RowSkeletons } from './row-skeletons.tsx';
import { type AllPosts, useAllPosts } from './use-all-posts.ts';
import { useDayZone } from './use-day-zone.ts';
import { useListFilter } from './use-list-filter.ts';
import { useShownPosts } from './use-shown-posts.ts';

const NO_POSTS: readonly Post[] = [];
const count = new Intl.NumberFormat('en-GB');
const posts = (n: number) => `${count.format(n)} ${n === 1 ? 'post' : 'posts'}`;

/** How much stands behind the list: it searches and counts only what is loaded. */
function summaryOf(all: AllPosts, shown: number): string {
  if (all.posts === undefined) return all.error === null ? 'Loading posts…' : '';
  const loaded = all.posts.length;
  const of = shown === loaded ? posts(shown) : `${posts(shown)} of ${count.format(loaded)} loaded`;
  return all.loadingMore ? `${of} · loading more…` : of;
}

function LoadProblems({ all }: { readonly all: AllPosts }) {
  if (all.error === null) return null;
  const { title, advice } = describeError(all.error, 'load-list');
  const kept = all.posts === undefined ? '' : ' The posts below are from the last time it worked.';
  return (
    <Banner
      tone="error"
      title={title}
      actions={
        <Button size="sm" onClick={all.retry} busy={all.refreshing}>
          Try again
        </Button>
      }
    >
      {advice}
      {kept}
    </Banner>
  );
}

interface PostListProps {
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  /** A post is likely to be opened next. */
  readonly onLikelyOpen: () => void;
}

/** All posts: filters, day sections, and every state between "loading" and "nothing to show". */
export function PostList({ viewerZone, onLikelyOpen }: PostListProps) {
  const all = useAllPosts();
  const accounts = useQuery(accountQueries.all()).data;
  const { filter, change } = useListFilter();
  const now = useNow('minute');
  const { dayZone, changeDayZone } = useDayZone();
  const dayOfPost = useMemo(() => dayReader(dayZone, viewerZone), [dayZone, viewerZone]);
  const shown = useShownPosts(all.posts ?? NO_POSTS, filter, accounts, dayOfPost);

  const accountChoices = useMemo(() => {
    const ids = new Set((all.posts ?? NO_POSTS).map((post) => post.accountId));
    if (filter.accountId !== null) ids.add(filter.accountId);
    return [...ids]
      .map((accountId) => {
        const account = accounts?.get(accountId);
        const platform = account?.platform === 'instagram' ? 'Instagram' : 'TikTok';
        const label = accountName(accountId, account);
        return { accountId, label: account === undefined ? label : `${label} · ${platform}` };
      })
      .toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
  }, [all.posts, accounts, filter.accountId]);

  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.heading}>Scheduled posts</h1>
        <p className={styles.summary}>{summaryOf(all, shown.posts.length)}</p>
        <DayZoneSelect value={dayZone} onChange={changeDayZone} />
      </div>
      <ListToolbar filter={filter} accounts={accountChoices} onChange={change} />
      <ClockWarning />
      <LoadProblems all={all} />
      {all.malformed > 0 && (
        <Banner
          tone="warning"
          title={`${posts(all.malformed)} could not be read and ${all.malformed === 1 ? 'is' : 'are'} not shown`}
        >
          The API sent {all.malformed === 1 ? 'it' : 'them'} in a form that Rundown does not know.
          Nothing was changed.
        </Banner>
      )}
      <div className={styles.panel}>
        <div className={styles.progress}>
          {(all.posts === undefined || all.loadingMore) && all.error === null && (
            <ProgressLine label="Loading posts" />
          )}
        </div>
        {all.posts === undefined ? (
          all.error === null && <RowSkeletons />
        ) : shown.posts.length === 0 ? (
          <ListNotice
            filter={filter}
            loaded={all.posts.length}
            stillLoading={all.loadingMore}
            onChange={change}
          />
        ) : (
          <PostRows
            posts={shown.posts}
            sections={shown.sections}
            accounts={accounts}
            now={now}
            viewerZone={viewerZone}
            headingZone={sharedZone(dayZone, viewerZone) ?? viewerZone}
            onHover={onLikelyOpen}
          />
        )}
      </div>
    </>
  );
}
