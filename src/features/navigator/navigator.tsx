import { ChevronLeft, ChevronRight, Table } from 'lucide-react';
import { memo, useMemo, useState } from 'react';
import type { Account } from '#contract/account.ts';
import type { Post } from '#contract/post.ts';
import { accountName } from '#api/account-queries.ts';
import { densityOf } from '#domain/list/density.ts';
import { firstWeekday, weekOf } from '#domain/planner/calendar.ts';
import { platformName } from '#domain/platform-name.ts';
import { type Day, shiftDay } from '#domain/time/day.ts';
import { formatDayRange } from '#domain/time/format.ts';
import { nextDays } from '#domain/time/next-days.ts';
import { Button } from '#ui/button.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { DayGrid } from './day-grid.tsx';
import { DensityTable } from './density-table.tsx';
import styles from './navigator.module.css';

const BY = [
  { value: 'platform', label: 'Platform' },
  { value: 'account', label: 'Account' },
] as const;
/** A week on a phone, else four. The stylesheet changes at the same width. */
const PHONE = '(max-width: 40rem)';

export interface NavigatorProps {
  /** What the filters let through, whatever its status. */
  readonly posts: readonly Post[];
  readonly accounts: ReadonlyMap<string, Account> | undefined;
  readonly dayOfPost: (post: Post) => Day | null;
  readonly today: Day;
  readonly onDay: (day: Day) => void;
}

/**
 * Where the list is in time: the locale's weeks from this one on, posts per day, a way to each day. What
 * changes in the list alone, such as a row that was saved, does not render it again.
 */
export const Navigator = memo(function Navigator(props: NavigatorProps) {
  const { posts, accounts, dayOfPost, today, onDay } = props;
  const [by, setBy] = useState<'platform' | 'account'>('platform');
  const [isTable, setIsTable] = useState(false);
  /** Pages from the one with today. */
  const [page, setPage] = useState(0);
  const count = useMediaQuery(PHONE) ? 7 : 28;
  const days = useMemo(() => {
    const [first = today] = weekOf(today, firstWeekday(window.navigator.language));
    return nextDays(shiftDay(first, page * count), count);
  }, [today, page, count]);
  const density = useMemo(
    () =>
      densityOf(
        posts,
        days,
        dayOfPost,
        (post) => (by === 'platform' ? post.platform : post.accountId),
        today,
      ),
    [posts, days, dayOfPost, by, today],
  );
  const nameOf = (key: string | null) => {
    if (key === null) return 'Others';
    if (by === 'platform') return platformName(key) ?? 'Another platform';
    return accountName(key, accounts?.get(key));
  };
  // A platform keeps its colour whatever the filters leave of it; accounts are coloured by their rank.
  const seriesOf = (key: string | null, rank: number) =>
    by === 'account' ? rank : key === 'tiktok' ? 0 : 1;
  const go = (day: Day) => {
    setIsTable(false);
    onDay(day);
  };
  const range = formatDayRange(days[0] ?? today, days.at(-1) ?? today, today);
  return (
    <section aria-label="Days" className={styles.navigator}>
      <div className={styles.bar} data-away={page !== 0}>
        <Button
          size="sm"
          variant="quiet"
          icon={<ChevronLeft aria-hidden />}
          aria-label="Earlier days"
          onClick={() => setPage(page - 1)}
        />
        <Button
          size="sm"
          variant="quiet"
          onClick={() => {
            setPage(0);
            go(today);
          }}
        >
          Today
        </Button>
        <Button
          size="sm"
          variant="quiet"
          icon={<ChevronRight aria-hidden />}
          aria-label="Later days"
          onClick={() => setPage(page + 1)}
        />
        <Button
          size="sm"
          variant="quiet"
          icon={<Table aria-hidden />}
          aria-label="Table"
          aria-expanded={isTable}
          onClick={() => setIsTable(!isTable)}
        />
      </div>
      <DayGrid
        key={count}
        days={days}
        today={today}
        label={range}
        density={density}
        seriesOf={seriesOf}
        onDay={go}
      />
      <div className={isTable ? styles.panel : 'visually-hidden'}>
        {isTable && <Segmented label="Bars by" choices={BY} value={by} onChange={setBy} />}
        <DensityTable
          days={days}
          range={range}
          density={density}
          nameOf={nameOf}
          onDay={go}
          isVisible={isTable}
        />
      </div>
    </section>
  );
});
