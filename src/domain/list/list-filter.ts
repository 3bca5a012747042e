/**
 * Which posts the list shows. The API filters by one status, but its words are not the user's:
 * "Upcoming" is two statuses at once and an unknown status belongs to none of them, so the choice
 * is made here, over what is loaded.
 */
import type { Instant } from '#contract/instant.ts';
import type { ContentType, Platform, Post } from '#contract/post.ts';
import { toMs } from '#domain/time/offset.ts';

/** The user's words for the state of a post, in the order of the screen. */
export const STATUS_FILTERS = ['upcoming', 'posted', 'failed', 'all'] as const;
export type StatusFilter = (typeof STATUS_FILTERS)[number];

export interface ListFilter {
  readonly status: StatusFilter;
  readonly platform: Platform | null;
  readonly contentType: ContentType | null;
  readonly accountId: string | null;
  /** As typed. */
  readonly search: string;
  /** Whether only the last seven days are of interest. */
  readonly isThisWeek: boolean;
}

/** What the list shows when nothing was chosen. */
export const NO_FILTER: ListFilter = {
  status: 'upcoming',
  platform: null,
  contentType: null,
  accountId: null,
  search: '',
  isThisWeek: false,
};

/** Whether it is what the list shows when nothing was chosen. */
export function isNoFilter(filter: ListFilter): boolean {
  return Object.entries(NO_FILTER).every(([name, value]) => Reflect.get(filter, name) === value);
}

/**
 * Removes case and diacritics, so that "creme" finds "Crème". Folding a text is folding each of its
 * characters: the Greek sigma, whose small form depends on its place, is made one.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

/** What a search asks for: all of these words, folded, anywhere in a post's text. */
export function searchWords(search: string): readonly string[] {
  return foldText(search).split(/\s+/u).filter(Boolean);
}

/** Whether a post of this status is among those of a choice. */
export function matchesStatus(status: string, filter: StatusFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'upcoming':
      return status === 'generated' || status === 'pending_render';
    default:
      return status === filter;
  }
}

/**
 * Whether a post passes every filter but the status. `textOf` gives what the search looks through for
 * a post, already folded (callers keep it: folding 10,000 captions per key is slow).
 * `weekStart`: when the last seven days began.
 */
export function postFilter(
  filter: Omit<ListFilter, 'status'>,
  textOf: (post: Post) => string,
  weekStart: Instant | null = null,
): (post: Post) => boolean {
  const words = searchWords(filter.search);
  const since = filter.isThisWeek && weekStart !== null ? toMs(weekStart) : null;
  return (post) => {
    if (filter.platform !== null && post.platform !== filter.platform) return false;
    if (filter.contentType !== null && post.contentType !== filter.contentType) return false;
    if (filter.accountId !== null && post.accountId !== filter.accountId) return false;
    if (since !== null && (post.scheduledTime === null || toMs(post.scheduledTime) <= since)) {
      return false;
    }
    if (words.length === 0) return true;
    const text = textOf(post);
    return words.every((word) => text.includes(word));
  };
}
