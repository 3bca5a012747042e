/**
 * The query of an address: plain text, `?q=tea+time`. The router's own way would read and write JSON,
 * which nobody can type or read.
 */
import { SearchParamsSchema } from '#features/post-list/toolbar/list-search.ts';

/** `?q=tea+time` as `{ q: 'tea time' }`. */
export const parseSearch = (text: string): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(text));

/** The way back; empty, or with its `?`. What is undefined is left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(SearchParamsSchema.parse(search))) {
    if (value !== undefined) params.set(name, value);
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}
