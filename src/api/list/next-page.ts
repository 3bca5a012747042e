/**
 * Whether a list of posts goes on, and whether it ends where it should. Cursors are opaque, and a broken
 * API can lead in a circle: the same cursor again, a ring of several, or new ones for ever that bring
 * nothing new. Then the list stops with what is there, and is known to be incomplete.
 */
import type { Post, PostPage } from '#contract/post.ts';
import { postsById } from './posts-by-id.ts';

/** Pages in a row that may bring no new post: rows move between requests, but not this far. */
const MOST_STALE = 3;

const stale = new WeakMap<PostPage, boolean>();

/** Whether every post of page `at` stands in an earlier page; true for a page without posts. */
function bringsNothing(pages: readonly PostPage[], at: number): boolean {
  const page = pages[at];
  if (page === undefined) return false;
  const known = stale.get(page);
  if (known !== undefined) return known;
  const earlier = pages.slice(0, at);
  const isKnown = ({ postId }: Post) => earlier.some((one) => postsById(one).has(postId));
  // Nearly always false at the first post, so the whole is rarely looked through.
  const isStale = page.posts.every(isKnown);
  stale.set(page, isStale);
  return isStale;
}

function goesInCircles(pages: readonly PostPage[], cursors: readonly unknown[]): boolean {
  const next = pages.at(-1)?.nextCursor ?? null;
  if (next === null) return false;
  if (cursors.includes(next)) return true;
  const count = pages.length;
  if (count <= MOST_STALE) return false;
  for (let at = count - MOST_STALE; at < count; at += 1)
    if (!bringsNothing(pages, at)) return false;
  return true;
}

/** The cursor to go on with; null at the end. `cursors` are those that led to `pages`, null the first. */
export function nextCursorOf(
  pages: readonly PostPage[],
  cursors: readonly unknown[],
): string | null {
  return goesInCircles(pages, cursors) ? null : (pages.at(-1)?.nextCursor ?? null);
}

/** Whether the list stopped without having come to its end. */
export function isIncomplete(pages: readonly PostPage[], cursors: readonly unknown[]): boolean {
  return pages.at(-1)?.isCutOff === true || goesInCircles(pages, cursors);
}
