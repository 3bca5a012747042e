import { useCallback, useMemo } from 'react';
import * as z from 'zod/mini';
import { ContentTypeSchema, PlatformSchema } from '#contract/post.ts';
import { type ListFilter, STATUS_FILTERS } from '#domain/list/list-filter.ts';
import { useUrlParams } from './use-url-params.ts';

/** What anyone may have typed into the address bar: a value that is none of ours reads as unset. */
const ParamsSchema = z.object({
  status: z.catch(z.enum(STATUS_FILTERS), 'upcoming'),
  platform: z.catch(z.nullable(PlatformSchema), null),
  contentType: z.catch(z.nullable(ContentTypeSchema), null),
  accountId: z.nullable(z.string()),
  search: z.catch(z.string(), ''),
});

/** Each filter's URL parameter. */
const PARAMS = [
  { key: 'status', name: 'status' },
  { key: 'platform', name: 'platform' },
  { key: 'contentType', name: 'type' },
  { key: 'accountId', name: 'account' },
  { key: 'search', name: 'q' },
] as const satisfies readonly { key: keyof ListFilter; name: string }[];

/** The list's filter, held by the URL alone, so that a link restores it. */
export function useListFilter() {
  const { params, changeParams } = useUrlParams();
  const filter: ListFilter = useMemo(
    () =>
      ParamsSchema.parse({
        status: params.get('status'),
        platform: params.get('platform'),
        contentType: params.get('type'),
        accountId: params.get('account'),
        search: params.get('q') ?? '',
      }),
    [params],
  );

  /** Changes some filters. Defaults leave the URL, to keep links short. */
  const change = useCallback(
    (part: Partial<ListFilter>) => {
      changeParams((next) => {
        for (const { key, name } of PARAMS) {
          const value = part[key];
          if (value === undefined) continue;
          if (value === null || value === '' || value === 'upcoming') next.delete(name);
          else next.set(name, value);
        }
      });
    },
    [changeParams],
  );

  return { filter, change };
}
