/** Takes deleted posts out of every query, so that no screen shows what is gone. */
import type { QueryClient } from '@tanstack/react-query';
import { postQueries } from './post-queries.ts';

export async function forgetPosts(
  client: QueryClient,
  postIds: ReadonlySet<string>,
): Promise<void> {
  if (postIds.size === 0) return;
  const { queryKey } = postQueries.all();
  // A list that was asked for before must not bring them back.
  await client.cancelQueries({ queryKey });
  for (const postId of postIds) client.removeQueries(postQueries.detail(postId));
  client.setQueryData(queryKey, (data) => {
    if (data === undefined) return undefined;
    const pages = data.pages.map((page) =>
      page.posts.some(({ postId }) => postIds.has(postId))
        ? { ...page, posts: page.posts.filter(({ postId }) => !postIds.has(postId)) }
        : page,
    );
    return { ...data, pages };
  });
}
