/** Puts a post that was just read into every query that shows it, so that all screens agree. */
import { type InfiniteData, type QueryClient, replaceEqualDeep } from '@tanstack/react-query';
import { type Post, mergePost } from '#contract/post.ts';
import { type ListPage, fetchPost, postQueries } from './post-queries.ts';

type List = InfiniteData<ListPage>;

/**
 * Pages without the post keep their identity, so that only its row is rendered again; and all of them do
 * where the reading tells nothing new. A post can stand in several pages, where rows moved between two
 * requests: it is renewed in all of them.
 */
function replaceInPages(data: List, post: Post): List {
  let isNew = false;
  const pages = data.pages.map((page) => {
    const at = page.posts.findIndex(({ postId }) => postId === post.postId);
    const known = page.posts[at];
    if (known === undefined) return page;
    const read = replaceEqualDeep(known, mergePost(known, post));
    if (read === known) return page;
    isNew = true;
    return { ...page, posts: page.posts.with(at, read) };
  });
  return isNew ? { ...data, pages } : data;
}

/** The lists that have been read, at least in part. */
const listsOf = (client: QueryClient) =>
  client.getQueriesData<List>({ queryKey: postQueries.lists });

/**
 * Changes what the lists hold. They stay as old as they are: the other posts were not read, and a list
 * that counted as new at each reading of one post would never be read again.
 */
export function changeLists(client: QueryClient, change: (list: List) => List): void {
  for (const [queryKey, data] of listsOf(client)) {
    if (data === undefined) continue;
    const list = change(data);
    // Written all the same, it would end the error of a page that could not be loaded.
    if (list === data) continue;
    const updatedAt = client.getQueryState(queryKey)?.dataUpdatedAt;
    client.setQueryData(queryKey, list, updatedAt === undefined ? {} : { updatedAt });
  }
}

/** How many answers to writes each post has had: a read that began before the last one is old. */
const writes = new WeakMap<QueryClient, Map<string, number>>();

function writesOf(client: QueryClient): Map<string, number> {
  const known = writes.get(client) ?? new Map<string, number>();
  writes.set(client, known);
  return known;
}

/** Reads a post outside of any query and shows it, unless a write was answered meanwhile. */
export async function refreshPost(
  client: QueryClient,
  postId: string,
  signal?: AbortSignal,
): Promise<void> {
  const before = writesOf(client).get(postId);
  const post = await fetchPost(postId, signal);
  if (writesOf(client).get(postId) === before) cachePost(client, post);
}

/** Takes `post`, the answer to a write, as the newest truth: in the list and in its own query. */
export async function applyPost(client: QueryClient, post: Post): Promise<void> {
  const known = writesOf(client);
  known.set(post.postId, (known.get(post.postId) ?? 0) + 1);
  // What was asked for before must not bring the old post back when it arrives. Written at once: the
  // screen, notified that the request has settled, begins the next with what it finds.
  const cancelled = Promise.all([
    client.cancelQueries({ queryKey: postQueries.lists }),
    client.cancelQueries({ queryKey: postQueries.detail(post.postId).queryKey }),
  ]);
  cachePost(client, post);
  await cancelled;
  // A first load that was cancelled does not begin again by itself.
  void client.refetchQueries({
    queryKey: postQueries.lists,
    type: 'active',
    predicate: ({ state }) => state.data === undefined,
  });
}

/** Puts `post` into the list and into its own query, as a read of this moment. */
export function cachePost(client: QueryClient, post: Post): void {
  client.setQueryData(postQueries.detail(post.postId).queryKey, (old) => mergePost(old, post));
  listPost(client, post);
}

/** Puts `post`, as its own query has just read it, into the list. */
export function listPost(client: QueryClient, post: Post): void {
  changeLists(client, (list) => replaceInPages(list, post));
}

/** The post as the list last saw it: shown at once while it is read afresh. */
export function cachedPost(client: QueryClient, postId: string): Post | undefined {
  const known = client.getQueryData(postQueries.detail(postId).queryKey);
  if (known !== undefined) return known;
  let newest: Post | undefined;
  let readAt = 0;
  for (const [, list] of listsOf(client)) {
    for (const page of list?.pages ?? []) {
      const post = page.posts.find((candidate) => candidate.postId === postId);
      if (post === undefined || (newest !== undefined && page.readAt < readAt)) continue;
      newest = post;
      readAt = page.readAt;
    }
  }
  return newest;
}
