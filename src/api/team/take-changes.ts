/** Reads again what somebody else has saved, as far as it is shown here. */
import type { QueryClient } from '@tanstack/react-query';
import { ApiError } from '#api/api-error.ts';
import { cachedPost, refreshPost } from '#api/post-cache.ts';
import { postQueries } from '#api/post-queries.ts';
import { removePosts } from '#api/save/remove-posts.ts';

/** More posts than this are read with their list. */
const MOST_ALONE = 10;

const isGone = (error: unknown) => error instanceof ApiError && error.kind === 'not-found';

async function takeChange(client: QueryClient, postId: string): Promise<void> {
  try {
    await refreshPost(client, postId);
  } catch (error) {
    // Any other failure: the next reading of the list brings it.
    if (!isGone(error)) return;
    const { queryKey } = postQueries.detail(postId);
    const isOpen = (client.getQueryCache().find({ queryKey })?.getObserversCount() ?? 0) > 0;
    // The drawer says itself that its post is gone, and keeps what was typed.
    if (isOpen) await client.invalidateQueries({ queryKey });
    else await removePosts(client, new Set([postId]));
  }
}

export async function takeChanges(client: QueryClient, postIds: readonly string[]): Promise<void> {
  const shown = postIds.filter((postId) => cachedPost(client, postId) !== undefined);
  if (shown.length > MOST_ALONE) await client.invalidateQueries({ queryKey: postQueries.lists });
  else await Promise.all(shown.map((postId) => takeChange(client, postId)));
}
