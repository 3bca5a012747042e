import { CalendarClock, SearchX } from 'lucide-react';
import type { ListFilter } from '#domain/list/list-filter.ts';
import { Button } from '#ui/button.tsx';
import styles from './list-notice.module.css';

export interface ListNoticeProps {
  readonly filter: ListFilter;
  /** Posts that are loaded, whatever the filter. */
  readonly loaded: number;
  readonly stillLoading: boolean;
  readonly onChange: (part: Partial<ListFilter>) => void;
}

const NOTHING: Record<ListFilter['status'], string> = {
  upcoming: 'Nothing is scheduled',
  posted: 'Nothing has been posted yet',
  failed: 'Nothing has failed',
  all: 'There are no posts yet',
};

/** Why the list is empty, and what to do about it. */
export function ListNotice({ filter, loaded, stillLoading, onChange }: ListNoticeProps) {
  const narrowed =
    filter.search !== '' ||
    filter.platform !== null ||
    filter.contentType !== null ||
    filter.accountId !== null ||
    filter.isThisWeek;
  const Icon = narrowed ? SearchX : CalendarClock;
  return (
    <div className={styles.notice}>
      <Icon className={styles.icon} aria-hidden />
      {narrowed ? (
        <>
          <p className={styles.title}>
            {stillLoading ? 'No post matches so far' : 'No post matches these filters'}
          </p>
          <p className={styles.text}>
            {filter.search === ''
              ? 'Choose fewer filters to see more posts.'
              : `Nothing among ${loaded} loaded posts contains “${filter.search}” under these filters. Check the spelling, or clear the filters.`}
          </p>
          <Button
            onClick={() =>
              onChange({
                search: '',
                platform: null,
                contentType: null,
                accountId: null,
                isThisWeek: false,
              })
            }
          >
            Clear filters
          </Button>
        </>
      ) : (
        <>
          <p className={styles.title}>
            {`${NOTHING[filter.status]}${stillLoading ? ' so far' : ''}`}
          </p>
          <p className={styles.text}>
            {stillLoading
              ? 'Posts are still being loaded.'
              : loaded === 0
                ? 'Posts appear here as soon as they are created through Infinipost.'
                : `All ${loaded} loaded posts have another status.`}
          </p>
          {loaded > 0 && filter.status !== 'all' && (
            <Button onClick={() => onChange({ status: 'all' })}>Show all posts</Button>
          )}
        </>
      )}
    </div>
  );
}
