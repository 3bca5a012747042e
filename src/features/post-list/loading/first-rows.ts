/**
 * When the first rows may be rendered. The API names no order: where its pages do not come in the list's own,
 * a further page puts rows between those that are being read, or above them, and the first row is not the
 * next post. So a list of a few pages is rendered once it is whole. One that is longer, or slow, is rendered as
 * far as it is known; one whose pages come in its order only grows at its end, and is rendered at once.
 */
import type { StatusFilter } from '#domain/list/list-filter.ts';
import { isLatestFirst } from '#domain/list/order-posts.ts';
import type { ListPages } from './list-reader.ts';

/** Of 100 posts each. */
const FEW_PAGES = 10;

/** No longer than this after the first page. Milliseconds. */
export const FIRST_ROWS_MS = 3000;

/** Whether the posts of a list have come in the order of the choice, whatever the choice leaves of them. */
function isInOrder({ pages }: ListPages, status: StatusFilter): boolean {
  const times = pages
    .flatMap(({ posts }) => posts)
    .flatMap(({ scheduledTime }) => scheduledTime ?? []);
  const sign = isLatestFirst(status) ? -1 : 1;
  return times.every((time, index) => {
    const before = times[index - 1];
    return before === undefined || sign * (Date.parse(time) - Date.parse(before)) >= 0;
  });
}

/** Whether the first rows of a choice wait for more pages of its `lists`. */
export function areRowsAwaited(lists: readonly ListPages[], status: StatusFilter): boolean {
  const growing = lists.filter(
    (list) => list.error === null && !list.isWhole && !list.isIncomplete,
  );
  if (lists.reduce((sum, { pages }) => sum + pages.length, 0) >= FEW_PAGES) return false;
  return growing.some((list) => list.pages.length === 0 || !isInOrder(list, status));
}
