/**
 * All posts of all pages of all lists, each once. Single posts are read all the time, and each reading
 * changes one page of a hundred: what it costs must not grow with the other pages.
 */
import type { Post } from '#contract/post.ts';

export interface PageOfPosts {
  readonly posts: readonly Post[];
  /** When it was requested, in milliseconds since the Unix epoch. */
  readonly readAt: number;
}

export interface Posts<Page extends PageOfPosts = PageOfPosts> {
  readonly pages: readonly Page[];
  /** In the order of the pages. */
  readonly all: readonly Post[];
  readonly get: (postId: string) => Post | undefined;
  /** Where each post stands in `all`, by id; the same map as long as that is so. */
  readonly places: ReadonlyMap<string, number>;
  /** Which page each post of `all` was taken from. */
  readonly origins: readonly number[];
}

function made<Page extends PageOfPosts>(
  parts: Pick<Posts<Page>, 'pages' | 'all' | 'places' | 'origins'>,
): Posts<Page> {
  const get = (postId: string) => {
    const place = parts.places.get(postId);
    return place === undefined ? undefined : parts.all[place];
  };
  return { ...parts, get };
}

/** Whether two pages hold the same posts, read by the same request: only their contents can differ. */
const isSameReading = (a: PageOfPosts, b: PageOfPosts) =>
  a.readAt === b.readAt &&
  a.posts.length === b.posts.length &&
  a.posts.every(({ postId }, index) => postId === b.posts[index]?.postId);

/** `before` with the pages that changed; undefined where a post came, went, moved or was read anew. */
function renewed<Page extends PageOfPosts>(
  pages: readonly Page[],
  before: Posts<Page>,
): Posts<Page> | undefined {
  if (pages.length !== before.pages.length) return undefined;
  const { places, origins } = before;
  const all = [...before.all];
  for (const [index, page] of pages.entries()) {
    const old = before.pages[index];
    if (old === page) continue;
    if (old === undefined || !isSameReading(old, page)) return undefined;
    for (const post of page.posts) {
      const place = places.get(post.postId);
      if (place !== undefined && origins[place] === index) all[place] = post;
    }
  }
  return made({ pages, all, places, origins });
}

/**
 * Collects the posts of `pages`. A post can be in several: rows move between two requests, and a list
 * of one status is read beside the list of everything. The later reading wins. `before` is what was
 * collected last: what did not change is taken from it.
 */
export function collectPosts<Page extends PageOfPosts>(
  pages: readonly Page[],
  before?: Posts<Page>,
): Posts<Page> {
  const soon = before && renewed(pages, before);
  if (soon !== undefined) return soon;
  const all: Post[] = [];
  const origins: number[] = [];
  const places = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    for (const post of page.posts) {
      const known = places.get(post.postId);
      const place = known ?? all.length;
      const origin = pages[origins[place] ?? index];
      if (known !== undefined && origin !== undefined && origin.readAt > page.readAt) continue;
      places.set(post.postId, place);
      all[place] = post;
      origins[place] = index;
    }
  }
  return made({ pages, all, places, origins });
}
