/**
 * All posts of all pages of all lists, each once. A hundred pages come one after the other, and single
 * posts are read all the time: what either costs must not grow with the pages that were there before.
 */
import type { Post } from '#contract/post.ts';

export interface PageOfPosts {
  readonly posts: readonly Post[];
  /** When it was requested, in milliseconds since the Unix epoch. */
  readonly readAt: number;
}

export interface Posts<Page extends PageOfPosts = PageOfPosts> {
  readonly pages: readonly Page[];
  /** In the order in which they came. A post keeps its place as long as pages only come. */
  readonly all: readonly Post[];
  readonly get: (postId: string) => Post | undefined;
  /**
   * Where each post stands in `all`, by id. The same map goes on while pages only come, so it may know
   * more than an older `all` holds: `get` looks at both.
   */
  readonly places: ReadonlyMap<string, number>;
  /** The page that each post of `all` was taken from. */
  readonly origins: readonly Page[];
}

interface Collected<Page extends PageOfPosts> {
  readonly all: readonly Post[];
  readonly origins: readonly Page[];
  readonly places: Map<string, number>;
}

interface Growing<Page extends PageOfPosts> extends Collected<Page> {
  readonly all: Post[];
  readonly origins: Page[];
}

/** The maps of `places`: only this file adds to one. */
const placesOf = new WeakMap<ReadonlyMap<string, number>, Map<string, number>>();

function made<Page extends PageOfPosts>(
  pages: readonly Page[],
  { all, origins, places }: Collected<Page>,
): Posts<Page> {
  placesOf.set(places, places);
  const get = (postId: string) => {
    const place = places.get(postId);
    const post = place === undefined ? undefined : all[place];
    return post?.postId === postId ? post : undefined;
  };
  return { pages, all, get, places, origins };
}

/** Whether two pages hold the same posts, read by the same request: only their contents can differ. */
const isSameReading = (a: PageOfPosts, b: PageOfPosts) =>
  a.readAt === b.readAt &&
  a.posts.length === b.posts.length &&
  a.posts.every(({ postId }, index) => postId === b.posts[index]?.postId);

function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  // Addresses, and what could not be read.
  return typeof a === 'object' && a !== null && JSON.stringify(a) === JSON.stringify(b);
}

/** Whether two readings tell the same of a post. */
function isSamePost(a: Post, b: Post): boolean {
  if (a === b) return true;
  const before: Readonly<Record<string, unknown>> = { ...a };
  const values = Object.entries(b);
  return (
    values.length === Object.keys(a).length &&
    values.every(([field, value]) => field in before && isSameValue(before[field], value))
  );
}

/**
 * Takes in a page that came. The later reading of a post wins; one that tells nothing new leaves the
 * post as it is, so that nothing made from it is made again.
 */
function add<Page extends PageOfPosts>({ all, origins, places }: Growing<Page>, page: Page): void {
  for (const post of page.posts) {
    const known = places.get(post.postId);
    const isKnown = known !== undefined && all[known]?.postId === post.postId;
    const place = isKnown ? known : all.length;
    const origin = origins[place];
    if (isKnown && origin !== undefined && origin.readAt > page.readAt) continue;
    places.set(post.postId, place);
    origins[place] = page;
    const old = all[place];
    if (old === undefined || !isSamePost(old, post)) all[place] = post;
  }
}

/**
 * Puts what is new of a page in place of its old contents. The other posts stay as they are: they may
 * have come from another list, which said the same.
 */
function replace<Page extends PageOfPosts>(
  { all, origins, places }: Growing<Page>,
  old: Page,
  page: Page,
): void {
  for (const [index, post] of page.posts.entries()) {
    const place = places.get(post.postId);
    if (place === undefined || origins[place] !== old) continue;
    if (post !== old.posts[index]) all[place] = post;
    origins[place] = page;
  }
}

/** `before` with the pages that came or changed; undefined where a post went, moved or was read anew. */
function renewed<Page extends PageOfPosts>(
  pages: readonly Page[],
  before: Posts<Page>,
): Posts<Page> | undefined {
  const places = placesOf.get(before.places);
  if (places === undefined) return undefined;
  const known = new Set(before.pages);
  const current = new Set(pages);
  const fresh = pages.filter((page) => !known.has(page));
  const gone = before.pages.filter((page) => !current.has(page));
  const growing: Growing<Page> = { all: [...before.all], origins: [...before.origins], places };
  for (const old of gone) {
    const at = fresh.findIndex((page) => isSameReading(old, page));
    const page = fresh[at];
    if (page === undefined) return undefined;
    fresh.splice(at, 1);
    replace(growing, old, page);
  }
  for (const page of fresh) add(growing, page);
  const isSame =
    growing.all.length === before.all.length &&
    growing.all.every((post, place) => post === before.all[place]);
  return made(pages, isSame ? { ...growing, all: before.all } : growing);
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
  const growing: Growing<Page> = { all: [], origins: [], places: new Map() };
  for (const page of pages) add(growing, page);
  return made(pages, growing);
}
