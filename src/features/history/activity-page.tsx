import {
  type InfiniteData,
  useInfiniteQuery,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { HistoryPage } from '#contract/history.ts';
import { accountName, accountQueries } from '#api/account-queries.ts';
import { describeError } from '#api/describe-error.ts';
import { historyQueries } from '#api/history-queries.ts';
import { cachedPost } from '#api/post-cache.ts';
import {
  type ActivityFilter,
  type ActivityParameter,
  historyParameters,
} from '#domain/history/activity-filter.ts';
import { type HistoryItem, historyItems } from '#domain/history/history-items.ts';
import { postTitle } from '#domain/list/post-title.ts';
import { Banner } from '#ui/banner.tsx';
import { Button } from '#ui/button.tsx';
import { ProgressLine } from '#ui/progress-line.tsx';
import { ActivityFilters } from './activity-filters.tsx';
import styles from './activity.module.css';
import { HistoryEntry } from './history-entry.tsx';
import { usePeople } from './use-people.ts';
import { UnreadableNote } from './unreadable-note.tsx';
import { useSoundName } from './use-sound-name.ts';

export interface ActivityPageProps {
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  readonly filter: ActivityFilter;
  readonly onFilter: (name: ActivityParameter, value: string) => void;
  /** A link to a post's drawer. */
  readonly renderLink: (postId: string, title: string) => ReactNode;
}

/** As many entries are in the document at once, however long the history is. */
const IN_VIEW = 100;

const itemsOf = (data: InfiniteData<HistoryPage> | undefined) =>
  historyItems(data?.pages.flatMap((page) => page.data) ?? []);

/** Who changed what, over all posts, newest first. */
export function ActivityPage({ viewerZone, filter, onFilter, renderLink }: ActivityPageProps) {
  const query = useInfiniteQuery(historyQueries.all(historyParameters(filter)));
  const accounts = useQuery(accountQueries.all()).data;
  const client = useQueryClient();
  const soundName = useSoundName();
  const people = usePeople(filter.person);
  const [first, setFirst] = useState({ filter, at: 0 });
  // Another filter begins at its newest entry.
  const at = first.filter === filter ? first.at : 0;
  const items = itemsOf(query.data);
  const shown = items.slice(at, at + IN_VIEW);
  const goTo = (next: number) => setFirst({ filter, at: next });
  const goOn = async () => {
    const next = at + shown.length;
    // A page holds rows, and an entry is two of them or more: one page is not always enough.
    let { data, hasNextPage, isError } = query;
    while (hasNextPage && !isError && itemsOf(data).length < next + IN_VIEW) {
      ({ data, hasNextPage, isError } = await query.fetchNextPage());
    }
    if (itemsOf(data).length > next) goTo(next);
    window.scrollTo({ top: 0 });
  };
  const titleOf = ({ postId, last }: HistoryItem) => {
    const post = postId === null ? undefined : cachedPost(client, postId);
    if (post !== undefined) return postTitle(post);
    const line = last?.caption.split('\n', 1)[0] ?? '';
    return line === '' ? (postId ?? '') : line;
  };
  const hasMore = at + shown.length < items.length || query.hasNextPage;
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>Activity</h1>
        <ActivityFilters
          filter={filter}
          onFilter={onFilter}
          people={people}
          accounts={
            new Map([...(accounts ?? [])].map(([id, account]) => [id, accountName(id, account)]))
          }
        />
      </div>
      {query.isPending && <ProgressLine label="Loading the activity" />}
      {query.error !== null && (
        <Banner
          tone="error"
          title="The activity could not be loaded"
          actions={
            <Button size="sm" busy={query.isFetching} onClick={() => void query.refetch()}>
              Try again
            </Button>
          }
        >
          {describeError(query.error, 'load-post').advice}
        </Banner>
      )}
      {query.data !== undefined && items.length === 0 && (
        <p className={styles.empty}>
          {Object.keys(filter).length === 0
            ? 'Nothing has been changed through Rundown yet. Each save, move and deletion will stand here.'
            : 'No entry fits these filters. Take one of them away.'}
        </p>
      )}
      <UnreadableNote pages={query.data?.pages} />
      <ul className={styles.list} aria-label="Changes">
        {shown.map((item) => (
          <li key={item.seq} className={styles.item}>
            {item.postId !== null && (
              <p className={styles.post} dir="auto">
                {item.isDeletion && item.ending === 'proved'
                  ? titleOf(item)
                  : renderLink(item.postId, titleOf(item))}
              </p>
            )}
            <HistoryEntry item={item} viewerZone={viewerZone} soundName={soundName} />
          </li>
        ))}
      </ul>
      <div className={styles.pages}>
        {at > 0 && <Button onClick={() => goTo(Math.max(0, at - IN_VIEW))}>Later changes</Button>}
        {hasMore && items.length > 0 && (
          <Button busy={query.isFetchingNextPage} onClick={() => void goOn()}>
            Earlier changes
          </Button>
        )}
      </div>
    </>
  );
}
