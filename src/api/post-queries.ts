/** Posts as TanStack Query sees them. Keys are read from these objects, never written by hand. */
import {
  type InfiniteData,
  type QueryClient,
  infiniteQueryOptions,
  queryOptions,
} from '@tanstack/react-query';
import { type Post, type PostPage, PostSchema, mergePost, parsePostPage } from '#contract/post.ts';
import { ApiError } from './api-error.ts';
import { callApi, readAs } from './http-client.ts';
import { nextCursorOf } from './list/next-page.ts';
import { postPath } from './post-path.ts';
import { postsById } from './list/posts-by-id.ts';
import { shareList, sharePage } from './list/share-posts.ts';

/** A page, and when it was requested (milliseconds since the Unix epoch): a later reading wins. */
export interface ListPage extends PostPage {
  readonly readAt: number;
}

/** The key of all posts that are read by themselves; a post's id follows. */
const DETAILS = ['posts', 'detail'] as const;

const LISTS = ['posts', 'list'] as const;

/** The API's largest page. */
const PAGE_SIZE = 100;

/** Reads one post. Throws `ApiError`; `not-found` where there is none. */
export async function fetchPost(postId: string, signal?: AbortSignal): Promise<Post> {
  return readPost(postId, await callApi({ path: postPath(postId), signal }));
}

/** Reads an answer about one post. Throws `ApiError`; `other-post` where it is about another. */
export function readPost(postId: string, body: unknown): Post {
  const post = readAs((value) => PostSchema.parse(value), body);
  if (post.postId !== postId) throw new ApiError({ kind: 'other-post' });
  return post;
}

/**
 * Tells the posts that have a query of their own what a page says of them, unless they were read after
 * `asked` (milliseconds since the Unix epoch): opened again, a post must not look older than its row.
 */
function followPage(client: QueryClient, page: PostPage, asked: number): void {
  const posts = postsById(page);
  for (const { state, queryKey } of client.getQueryCache().findAll({ queryKey: DETAILS })) {
    const post = posts.get(String(queryKey.at(-1)));
    if (post === undefined || state.data === undefined || state.dataUpdatedAt >= asked) continue;
    client.setQueryData<Post>(queryKey, (old) => mergePost(old, post));
  }
}

/** The statuses that have a list of their own: what a manager looks at first. */
export type ListedStatus = 'generated' | 'pending_render' | 'failed';

/** Posts page by page: of one status, or of every status where it is null. */
function listOptions(status: ListedStatus | null) {
  return infiniteQueryOptions({
    queryKey: [...LISTS, status ?? 'all'],
    queryFn: async ({ client, queryKey, pageParam, signal }) => {
      const only = status === null ? '' : `&status=${status}`;
      const cursor = pageParam === null ? '' : `&cursor=${encodeURIComponent(pageParam)}`;
      const readAt = Date.now();
      const path = `/v1/posts?limit=${PAGE_SIZE}${only}${cursor}`;
      const page = readAs(parsePostPage, await callApi({ path, signal }));
      followPage(client, page, readAt);
      const lists = client.getQueriesData<InfiniteData<ListPage>>({ queryKey: LISTS });
      const others = lists.flatMap(([key, list]) => (key.at(-1) === queryKey.at(-1) ? [] : [list]));
      return sharePage(
        client.getQueryData<InfiniteData<ListPage>>(queryKey),
        pageParam,
        { ...page, readAt },
        others.flatMap((list) => list?.pages ?? []),
      );
    },
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- widens null for the type of the cursors that follow
    initialPageParam: null as string | null,
    getNextPageParam: (_last, pages, _cursor, cursors) => nextCursorOf(pages, cursors),
    staleTime: 60_000,
    structuralSharing: shareList,
  });
}

export const postQueries = {
  /** The key of all lists. */
  lists: LISTS,

  /** The posts of one status. The API filters by one: what matters first is requested first. */
  withStatus: (status: ListedStatus) => listOptions(status),

  /** Every post, also of statuses that nobody documented. The API has no order, range or search. */
  all: () => listOptions(null),

  /** One post, always read afresh when it is opened. */
  detail: (postId: string) =>
    queryOptions({
      queryKey: [...DETAILS, postId],
      queryFn: ({ signal }) => fetchPost(postId, signal),
    }),
};
