import { ContentTypeSchema, PlatformSchema } from '#contract/post.ts';
import type { ListFilter } from '#domain/list/list-filter.ts';
import { PLATFORM_NAME } from '#domain/platform-name.ts';
import { NativeSelect } from '#ui/native-select.tsx';

export interface AccountChoice {
  readonly accountId: string;
  readonly label: string;
}

export interface FilterSelectsProps {
  readonly filter: ListFilter;
  readonly accounts: readonly AccountChoice[];
  readonly onChange: (part: Partial<ListFilter>) => void;
}

/** Platform, content and account. */
export function FilterSelects({ filter, accounts, onChange }: FilterSelectsProps) {
  return (
    <>
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
        {PlatformSchema.options.map((platform) => (
          <option key={platform} value={platform}>
            {PLATFORM_NAME[platform]}
          </option>
        ))}
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
    </>
  );
}
