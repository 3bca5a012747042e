import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { HistoryChange } from '#contract/history.ts';
import { describeError } from '#api/describe-error.ts';
import { historyQueries } from '#api/history-queries.ts';
import type { Draft } from '#domain/edit/draft.ts';
import type { HistoryProps } from '#domain/history/history-props.ts';
import { historyItems } from '#domain/history/history-items.ts';
import { restoreField } from '#domain/history/restore-field.ts';
import { Button } from '#ui/button.tsx';
import { ProgressLine } from '#ui/progress-line.tsx';
import { HistoryEntry } from './history-entry.tsx';
import styles from './history.module.css';
import { UnreadableNote } from './unreadable-note.tsx';
import { useSoundName } from './use-sound-name.ts';

/** Whether a value can come back depends on that value alone. */
const NO_DRAFT: Draft = {
  caption: '',
  wall: '',
  zone: '',
  contentType: 'video',
  videoUrl: '',
  slideUrls: [],
  soundId: null,
};

interface RestoreProps extends Pick<HistoryProps, 'onRestore'> {
  readonly change: HistoryChange;
  /** The place of the entry that it belongs to. */
  readonly seq: number;
}

function Restore({ change, seq, onRestore }: RestoreProps) {
  if (onRestore === null) return null;
  const possible = restoreField(change, NO_DRAFT);
  if (possible.kind === 'impossible') {
    const field = `${change.field[0]?.toUpperCase() ?? ''}${change.field.slice(1)}`;
    return <p className={styles.reason}>{`${field} cannot be restored: ${possible.reason}`}</p>;
  }
  return (
    <Button
      size="sm"
      onClick={() =>
        onRestore(
          (draft) => {
            const restored = restoreField(change, draft);
            return restored.kind === 'restored' ? restored.draft : draft;
          },
          { field: change.field, seq },
        )
      }
    >
      {`Restore ${change.field}`}
    </Button>
  );
}

/** Who changed the post and how, newest first, with the way back into the form. */
export function PostHistory(props: HistoryProps) {
  const { postId, viewerZone, version, isGone = false, onRestore } = props;
  const query = useInfiniteQuery(historyQueries.ofPost(postId));
  const { refetch } = query;
  const read = useRef(version);
  useEffect(() => {
    if (read.current === version) return;
    read.current = version;
    void refetch();
  }, [version, refetch]);
  const soundName = useSoundName();
  const items = historyItems(query.data?.pages.flatMap((page) => page.data) ?? []);
  if (isGone && items.length === 0 && query.error === null) return null;
  return (
    <section aria-label="History" className={styles.region}>
      <h3 className={styles.title}>History</h3>
      {query.isPending && <ProgressLine label="Loading the history" />}
      {query.error !== null && (
        <p role="alert" className={styles.reason}>
          <span>
            {`The history could not be loaded. ${describeError(query.error, 'load-post').advice}`}
          </span>{' '}
          <Button size="sm" onClick={() => void query.refetch()}>
            Try again
          </Button>
        </p>
      )}
      {query.data !== undefined && items.length === 0 && (
        <p className={styles.reason}>Nothing has been changed here yet.</p>
      )}
      {onRestore === null && items.length > 0 && (
        <p className={styles.reason}>
          {isGone
            ? 'A deleted post cannot be restored. What it held last can be copied from here.'
            : 'Nothing can be restored: this post is closed for changes.'}
        </p>
      )}
      <UnreadableNote pages={query.data?.pages} />
      <ul className={styles.list} aria-label="Changes">
        {items.map((item) => (
          <li key={item.seq} className={styles.item}>
            <HistoryEntry item={item} viewerZone={viewerZone} soundName={soundName}>
              <div className={styles.actions}>
                {/* What was refused has replaced nothing. */}
                {(item.ending === 'refused' ? [] : item.changes).map((change) => (
                  <Restore
                    key={change.field}
                    change={change}
                    seq={item.seq}
                    onRestore={onRestore}
                  />
                ))}
              </div>
            </HistoryEntry>
          </li>
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          size="sm"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          Show earlier changes
        </Button>
      )}
    </section>
  );
}
