/**
 * All posts of all pages, each once. Single posts are read all the time, and each reading changes one
 * page of a hundred: what it costs must not grow with the other pages.
 */
import type { Post } from '#contract/post.ts';

export interface PageOfPosts {
  readonly posts: readonly Post[];
}

export interface Posts<Page extends PageOfPosts = PageOfPosts> {
  readonly pages: readonly Page[];
  /** In the order of the pages. */
  readonly all: readonly Post[];
  readonly get: (postId: string) => Post | undefined;
  /** Where each post stands in `all`, by id; the same map as long as that is so. */
  readonly places: ReadonlyMap<string, number>;
}

function made<Page extends PageOfPosts>(
  pages: readonly Page[],
  all: readonly Post[],
  places: ReadonlyMap<string, number>,
): Posts<Page> {
  const get = (postId: string) => {
    const place = places.get(postId);
    return place === undefined ? undefined : all[place];
  };
  return { pages, all, places, get };
}

const sameIds = (a: PageOfPosts, b: PageOfPosts) =>
  a.posts.length === b.posts.length &&
  a.posts.every(({ postId }, index) => postId === b.posts[index]?.postId);

/** `before` with the pages that changed; undefined where a post came, went or moved. */
function renewed<Page extends PageOfPosts>(
  pages: readonly Page[],
  before: Posts<Page>,
): Posts<Page> | undefined {
  if (pages.length !== before.pages.length) return undefined;
  const total = pages.reduce((sum, page) => sum + page.posts.length, 0);
  // A repeated post stands in one place only, and its later reading may be in another page.
  if (total !== before.all.length) return undefined;
  const all = [...before.all];
  let start = 0;
  for (const [index, page] of pages.entries()) {
    const old = before.pages[index];
    if (old !== page) {
      if (old === undefined || !sameIds(old, page)) return undefined;
      for (const [offset, post] of page.posts.entries()) all[start + offset] = post;
    }
    start += page.posts.length;
  }
  return made(pages, all, before.places);
}

/**
 * Collects the posts of `pages`. A post can be repeated when rows moved between two requests: the later
 * reading wins. `before` is what was collected last: what did not change is taken from it.
 */
export function collectPosts<Page extends PageOfPosts>(
  pages: readonly Page[],
  before?: Posts<Page>,
): Posts<Page> {
  const soon = before && renewed(pages, before);
  if (soon !== undefined) return soon;
  const found = new Map<string, Post>();
  for (const page of pages) for (const post of page.posts) found.set(post.postId, post);
  const places = new Map([...found.keys()].map((postId, place) => [postId, place] as const));
  return made(pages, [...found.values()], places);
}
