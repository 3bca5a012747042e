import { useId } from 'react';
import { ContentTypeSchema, PlatformSchema } from '#contract/post.ts';
import type { ListFilter, StatusFilter } from '#domain/list/list-filter.ts';
import type { StatusCounts } from '#domain/list/arrange-posts.ts';
import { NativeSelect } from '#ui/native-select.tsx';
import { Segmented } from '#ui/segmented.tsx';
import styles from './list-toolbar.module.css';
import { formatCount } from '../rows/post-count.ts';
import { SearchField } from './search-field.tsx';

const STATUS_CHOICES: readonly { readonly value: StatusFilter; readonly label: string }[] = [
  { value: 'upcoming', label: 'Upcoming' },
  { value: 'posted', label: 'Posted' },
  { value: 'failed', label: 'Failed' },
  { value: 'all', label: 'All' },
];

export interface AccountChoice {
  readonly accountId: string;
  readonly label: string;
}

interface ListToolbarProps {
  readonly filter: ListFilter;
  /** Null until there is something to count. */
  readonly counts: StatusCounts | null;
  readonly accounts: readonly AccountChoice[];
  readonly onChange: (part: Partial<ListFilter>) => void;
  /** At each key of the search, before the filter has it. */
  readonly onSearch: (search: string) => void;
}

/** The filters. The radios are named by their status alone; how many each holds is said once. */
export function ListToolbar(props: ListToolbarProps) {
  const { filter, counts, accounts, onChange, onSearch } = props;
  const countsId = useId();
  return (
    <div className={styles.toolbar}>
      <Segmented
        label="Status"
        describedBy={countsId}
        choices={STATUS_CHOICES.map((choice) => ({
          ...choice,
          aside: counts !== null && (
            <span className={styles.count}>{formatCount(counts[choice.value])}</span>
          ),
        }))}
        value={filter.status}
        onChange={(status) => onChange({ status })}
      />
      <p id={countsId} hidden>
        {counts !== null &&
          STATUS_CHOICES.map((choice) => `${choice.label} ${counts[choice.value]}`).join(', ')}
      </p>
      <div className={styles.selects}>
        <NativeSelect
          aria-label="Platform"
          data-active={filter.platform !== null}
          value={filter.platform ?? ''}
          onChange={(event) => {
            const platform = PlatformSchema.safeParse(event.target.value);
            onChange({ platform: platform.success ? platform.data : null });
          }}
        >
          <option value="">All platforms</option>
          <option value="tiktok">TikTok</option>
          <option value="instagram">Instagram</option>
        </NativeSelect>
        <NativeSelect
          aria-label="Content"
          data-active={filter.contentType !== null}
          value={filter.contentType ?? ''}
          onChange={(event) => {
            const type = ContentTypeSchema.safeParse(event.target.value);
            onChange({ contentType: type.success ? type.data : null });
          }}
        >
          <option value="">All content</option>
          <option value="video">Video</option>
          <option value="slides">Slides</option>
        </NativeSelect>
        <NativeSelect
          aria-label="Account"
          data-active={filter.accountId !== null}
          value={filter.accountId ?? ''}
          onChange={(event) => onChange({ accountId: event.target.value || null })}
        >
          <option value="">All accounts</option>
          {accounts.map((account) => (
            <option key={account.accountId} value={account.accountId}>
              {account.label}
            </option>
          ))}
        </NativeSelect>
      </div>
      <SearchField
        search={filter.search}
        onSearch={onSearch}
        onPersist={(search) => onChange({ search })}
      />
    </div>
  );
}
