/** Takes deleted posts out of every query, so that no screen shows what is gone. */
import type { QueryClient } from '@tanstack/react-query';
import type { Post } from '#contract/post.ts';
import { changeLists } from '#api/post-cache.ts';
import { postQueries } from '#api/post-queries.ts';

export async function removePosts(
  client: QueryClient,
  postIds: ReadonlySet<string>,
): Promise<void> {
  if (postIds.size === 0) return;
  // A list that was asked for before must not bring them back; see `applyPost` for what is waited for.
  const cancelled = client.cancelQueries({ queryKey: postQueries.lists });
  for (const postId of postIds) client.removeQueries(postQueries.detail(postId));
  const isGone = ({ postId }: Post) => postIds.has(postId);
  changeLists(client, (list) => ({
    ...list,
    pages: list.pages.map((page) =>
      page.posts.some(isGone)
        ? { ...page, posts: page.posts.filter((post) => !isGone(post)) }
        : page,
    ),
  }));
  await cancelled;
}
