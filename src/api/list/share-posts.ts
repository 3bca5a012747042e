/**
 * A page that is read again mostly says what is known. What did not change keeps its identity, so that
 * nothing made from it is made again and no row is rendered again. It is done page by page, as they
 * arrive: react-query's own comparison comes at the end, over ten thousand posts at once.
 */
import { type InfiniteData, replaceEqualDeep } from '@tanstack/react-query';
import type { Post, PostPage } from '#contract/post.ts';
import { postsById } from './posts-by-id.ts';

/** Rows move between two readings, but seldom further than this many pages. */
const NEAR = 1;

/**
 * Posts that were read twice are held once. One list comes in much the order of another, so the pages that
 * held the posts before hold most of the next ones.
 */
function shareAcross<Page extends PostPage>(page: Page, others: readonly PostPage[]): Page {
  if (others.length === 0) return page;
  const hits: PostPage[] = [];
  const knownOf = ({ postId }: Post): Post | undefined => {
    const isHere = (one: PostPage) => postsById(one).has(postId);
    const hit = hits.find(isHere);
    if (hit !== undefined) return postsById(hit).get(postId);
    const other = others.find(isHere);
    if (other === undefined) return undefined;
    hits.push(other);
    return postsById(other).get(postId);
  };
  const posts = page.posts.map((post) => {
    const known = knownOf(post);
    return known === undefined ? post : replaceEqualDeep(known, post);
  });
  return { ...page, posts };
}

/**
 * `page`, which `cursor` led to, with every post that the same place of `list` holds just so; the list's
 * own page where all of it is the same. What is read for the first time is looked for in the pages of
 * `others`, which another list was read by.
 */
export function sharePage<Page extends PostPage>(
  list: InfiniteData<Page> | undefined,
  cursor: string | null,
  page: Page,
  others: readonly PostPage[] = [],
): Page {
  const at = list?.pageParams.indexOf(cursor) ?? -1;
  if (list === undefined || at === -1) return shareAcross(page, others);
  const near = list.pages.slice(Math.max(0, at - NEAR), at + NEAR + 1);
  const posts = page.posts.map((post) => {
    const old = near.map((one) => postsById(one).get(post.postId)).find((one) => one !== undefined);
    return old === undefined ? post : replaceEqualDeep(old, post);
  });
  const same = near.find((old) => old.posts[0] === posts[0] && old.nextCursor === page.nextCursor);
  return same === undefined ? { ...page, posts } : replaceEqualDeep(same, { ...page, posts });
}

const isList = (data: unknown): data is { readonly pages: readonly unknown[] } =>
  typeof data === 'object' && data !== null && 'pages' in data && Array.isArray(data.pages);

/**
 * The old list where the new one consists of the very same pages. Where pages came to it, those before
 * are the old ones: a page that arrives brings the others as they were when it was asked for.
 */
export function shareList(old: unknown, list: unknown): unknown {
  if (!isList(old) || !isList(list) || old.pages.length > list.pages.length) return list;
  const count = old.pages.length;
  if (list.pages.length > count) {
    return { ...list, pages: [...old.pages, ...list.pages.slice(count)] };
  }
  return old.pages.every((page, index) => page === list.pages[index]) ? old : list;
}
