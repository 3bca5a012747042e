import type { ReactNode } from 'react';
import type { KnownCounts } from '#domain/list/arrange-posts.ts';
import type { ListFilter } from '#domain/list/list-filter.ts';
import { useSidePanel } from '#ui/dialog/side-panel.ts';
import { useMediaQuery } from '#ui/use-media-query.ts';
import { type AccountChoice, FilterSelects } from './filter-selects.tsx';
import { FiltersButton } from './filters-button.tsx';
import styles from './list-toolbar.module.css';
import { SearchField } from './search-field.tsx';
import { StatusChoice } from './status-choice.tsx';
import { TimesIn, type TimesInProps } from './times-in.tsx';

interface ListToolbarProps {
  readonly filter: ListFilter;
  /** Null until there is something to count. */
  readonly counts: KnownCounts | null;
  readonly accounts: readonly AccountChoice[];
  readonly onChange: (part: Partial<ListFilter>) => void;
  /** At each key of the search, before the filter has it. */
  readonly onSearch: (search: string) => void;
  readonly times: TimesInProps;
  /** What stands at the beginning of the line. */
  readonly children?: ReactNode;
}

/** Below it the filters are in a sheet. The stylesheet changes at the same width. */
export const NARROW = '(max-width: 63.99rem)';
/** The same where a post is open beside the list. */
const NARROW_BESIDE = '(max-width: 98.99rem)';

const isSet = ({ status, platform, contentType, accountId }: ListFilter) => [
  status !== 'upcoming',
  platform !== null,
  contentType !== null,
  accountId !== null,
];

/** One line of tools that stays at the top of the window: view, status, filters, search, zone. */
export function ListToolbar(props: ListToolbarProps) {
  const { filter, counts, accounts, onChange, onSearch, times, children } = props;
  const isBeside = useSidePanel();
  const isNarrow = useMediaQuery(isBeside ? NARROW_BESIDE : NARROW);
  const status = (
    <StatusChoice
      status={filter.status}
      counts={counts}
      onChange={(choice) => onChange({ status: choice })}
    />
  );
  const selects = <FilterSelects filter={filter} accounts={accounts} onChange={onChange} />;
  const search = (
    <SearchField
      search={filter.search}
      onSearch={onSearch}
      onPersist={(text) => onChange({ search: text })}
    />
  );
  return (
    <div className={styles.toolbar} data-tools>
      {children}
      {!isNarrow && status}
      {!isNarrow && selects}
      {search}
      {isNarrow ? (
        <FiltersButton count={isSet(filter).filter(Boolean).length}>
          {status}
          {selects}
          <TimesIn {...times} />
        </FiltersButton>
      ) : (
        <TimesIn {...times} />
      )}
    </div>
  );
}
