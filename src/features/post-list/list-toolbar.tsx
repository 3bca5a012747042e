import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { ContentTypeSchema, PlatformSchema } from '#contract/post.ts';
import type { ListFilter, StatusFilter } from '#domain/list/list-filter.ts';
import { NativeSelect } from '#ui/native-select.tsx';
import { Segmented } from '#ui/segmented.tsx';
import { TextInput } from '#ui/text-input.tsx';
import styles from './list-toolbar.module.css';

/** Typing is shown at once; the address bar follows after a pause (browsers limit its changes). */
const URL_PAUSE_MS = 250;

const STATUS_CHOICES: readonly { value: StatusFilter; label: string }[] = [
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
  readonly accounts: readonly AccountChoice[];
  readonly onChange: (part: Partial<ListFilter>) => void;
}

/** The search as typed, written to the filter after a pause and taken back from it on "back". */
function useSearchText(search: string, onChange: (search: string) => void) {
  const [text, setText] = useState(search);
  const [seen, setSeen] = useState(search);
  if (search !== seen) {
    setSeen(search);
    if (search !== text) setText(search);
  }
  const write = useRef(onChange);
  useEffect(() => {
    write.current = onChange;
  });
  useEffect(() => {
    if (text === search) return;
    const timer = window.setTimeout(() => write.current(text), URL_PAUSE_MS);
    return () => window.clearTimeout(timer);
  }, [text, search]);
  return [text, setText] as const;
}

export function ListToolbar({ filter, accounts, onChange }: ListToolbarProps) {
  const [text, setText] = useSearchText(filter.search, (search) => onChange({ search }));
  return (
    <div className={styles.toolbar}>
      <Segmented
        label="Status"
        choices={STATUS_CHOICES}
        value={filter.status}
        onChange={(status) => onChange({ status })}
      />
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
      <div className={styles.search}>
        <Search className={styles.searchIcon} aria-hidden />
        <TextInput
          type="search"
          aria-label="Search captions"
          placeholder="Search captions"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
    </div>
  );
}
