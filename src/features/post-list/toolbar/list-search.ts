/**
 * The list's parameters in the address. They are plain text (`?status=posted&q=tea`), never JSON, so
 * that an address can be read, typed and shared. A value that is none of ours reads as unset and stays
 * in the address as it is.
 */
import * as z from 'zod/mini';
import { ContentTypeSchema, PlatformSchema } from '#contract/post.ts';
import { type ListFilter, STATUS_FILTERS } from '#domain/list/list-filter.ts';

/** What an address may hold: names and texts, ours and unknown ones. */
export const SearchParamsSchema = z.record(z.string(), z.optional(z.string()));
export type SearchParams = z.infer<typeof SearchParamsSchema>;

const FilterSchema = z.object({
  status: z.catch(z.enum(STATUS_FILTERS), 'upcoming'),
  platform: z.catch(z.nullable(PlatformSchema), null),
  contentType: z.catch(z.nullable(ContentTypeSchema), null),
  accountId: z.nullable(z.string()),
  search: z.string(),
  isThisWeek: z.boolean(),
});

/** Each filter's parameter. */
const NAME = {
  status: 'status',
  platform: 'platform',
  contentType: 'type',
  accountId: 'account',
  search: 'q',
} as const satisfies Record<Exclude<keyof ListFilter, 'isThisWeek'>, string>;
/** `since=week`: the last seven days. */
const SINCE = 'since';

/** Reads the filter out of an address. */
export function filterOf(params: SearchParams): ListFilter {
  return FilterSchema.parse({
    status: params[NAME.status],
    platform: params[NAME.platform] ?? null,
    contentType: params[NAME.contentType] ?? null,
    accountId: params[NAME.accountId] ?? null,
    search: params[NAME.search] ?? '',
    isThisWeek: params[SINCE] === 'week',
  });
}

/** `params` with some filters changed. Defaults leave the address, to keep links short. */
export function withFilter(params: SearchParams, part: Partial<ListFilter>): SearchParams {
  const next = { ...params };
  const { isThisWeek, ...named } = part;
  // The week goes with the status that it was asked for with.
  if (isThisWeek === true) next[SINCE] = 'week';
  else if (isThisWeek === false || part.status !== undefined) delete next[SINCE];
  for (const [key, value] of Object.entries(named)) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a Partial<ListFilter>
    const name = NAME[key as keyof typeof NAME];
    if (value === '' || value === 'upcoming' || value === null) delete next[name];
    else next[name] = value;
  }
  return next;
}
