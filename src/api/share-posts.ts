/**
 * A page that is read again mostly says what is known. What did not change keeps its identity, so that
 * nothing made from it is made again and no row is drawn again. It is done page by page, as they
 * arrive: react-query's own comparison comes at the end, over ten thousand posts at once.
 */
import { type InfiniteData, replaceEqualDeep } from '@tanstack/react-query';
import type { Post, PostPage } from '#contract/post.ts';

type Known = ReadonlyMap<string, Post>;

const known = new WeakMap<object, Known>();

/** The posts of a list by id; gone through once for each list. */
function postsOf(list: InfiniteData<PostPage>): Known {
  const before = known.get(list);
  if (before !== undefined) return before;
  const posts = new Map(
    list.pages.flatMap((page) => page.posts.map((post) => [post.postId, post] as const)),
  );
  known.set(list, posts);
  return posts;
}

/** `page`, with every post that `list` holds just so; the list's own page where all of it is the same. */
export function sharePage<Page extends PostPage>(
  list: InfiniteData<Page> | undefined,
  page: Page,
): Page {
  if (list === undefined) return page;
  const before = postsOf(list);
  const posts = page.posts.map((post) => {
    const old = before.get(post.postId);
    return old === undefined ? post : replaceEqualDeep(old, post);
  });
  const same = list.pages.find(
    (old) => old.posts[0] === posts[0] && old.nextCursor === page.nextCursor,
  );
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
  const kept = old.pages.length;
  if (list.pages.length > kept) {
    return { ...list, pages: [...old.pages, ...list.pages.slice(kept)] };
  }
  return old.pages.every((page, index) => page === list.pages[index]) ? old : list;
}
