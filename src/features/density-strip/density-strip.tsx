import { useMemo, useState } from 'react';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { densityOf } from '#domain/list/density.ts';
import type { Day } from '#domain/time/day.ts';
import { nextDays } from '#domain/time/next-days.ts';
import { Button } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { readStored, writeStored } from '#ui/stored-value.ts';
import { matchesMedia } from '#ui/use-media-query.ts';
import { DensityChart } from './density-chart.tsx';
import { DensityTable } from './density-table.tsx';
import styles from './density-strip.module.css';

const DAYS = 28;
const STORED_AS = 'rundown.four-weeks';
const BY = [
  { value: 'platform', label: 'Platform' },
  { value: 'account', label: 'Account' },
] as const;

export interface DensityStripProps {
  /** What the filters let through, whatever its status. */
  readonly posts: readonly Post[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly dayOfPost: (post: Post) => Day | null;
  readonly today: Day;
  readonly onDay: (day: Day) => void;
}

/** Open unless it was closed; closed on a phone unless it was opened. */
function firstOpen(): boolean {
  const kept = readStored(STORED_AS, (text) =>
    text === 'open' || text === 'closed' ? text : null,
  );
  return kept === null ? !matchesMedia('(max-width: 40rem)') : kept === 'open';
}

/** The next four weeks at a glance: posts for each day, as bars or as a table. */
export function DensityStrip({ posts, accounts, dayOfPost, today, onDay }: DensityStripProps) {
  const [by, setBy] = useState<'platform' | 'account'>('platform');
  const [isTable, setIsTable] = useState(false);
  const [isOpen, setIsOpen] = useState(firstOpen);
  const days = useMemo(() => nextDays(today, DAYS), [today]);
  const density = useMemo(
    () =>
      densityOf(posts, days, dayOfPost, (post) =>
        by === 'platform' ? post.platform : post.accountId,
      ),
    [posts, days, dayOfPost, by],
  );
  const nameOf = (key: string | null) => {
    if (key === null) return 'Others';
    if (by === 'platform') return key === 'tiktok' ? 'TikTok' : 'Instagram';
    return accountName(key, accounts?.get(key));
  };
  // A platform keeps its colour whatever the filters leave of it; accounts are coloured by their rank.
  const seriesOf = (key: string | null, rank: number) =>
    by === 'account' ? rank : key === 'tiktok' ? 0 : 1;
  const shown = { days, density, nameOf, seriesOf, onDay };
  return (
    <details
      className={styles.strip}
      open={isOpen}
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
        writeStored(STORED_AS, event.currentTarget.open ? 'open' : 'closed');
      }}
    >
      <summary className={styles.summary}>Next 4 weeks</summary>
      <div className={styles.bar}>
        <p className={styles.legend}>
          {density.groups.map(({ key, total }, rank) => (
            <span key={key ?? 'others'} className={styles.group}>
              <span className={styles.swatch} data-series={seriesOf(key, rank)} />
              {nameOf(key)} {total}
            </span>
          ))}
        </p>
        <Segmented label="Bars by" choices={BY} value={by} onChange={setBy} />
        <Button size="sm" aria-pressed={isTable} onClick={() => setIsTable(!isTable)}>
          Table
        </Button>
      </div>
      {!isTable && <DensityChart {...shown} />}
      <div className={isTable ? styles.scroller : 'visually-hidden'}>
        <DensityTable {...shown} isVisible={isTable} />
      </div>
    </details>
  );
}
