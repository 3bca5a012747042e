/** After a write was answered: every screen and every tab shows what the server holds. */
import type { QueryClient } from '@tanstack/react-query';
import type { Post } from '#contract/post.ts';
import { applyPost } from '#api/post-cache.ts';
import { broadcastPost } from './broadcast-post.ts';

/** Takes `post`, as a write answered it, into this tab and tells the others. */
export async function applyWriteResult(client: QueryClient, post: Post): Promise<void> {
  await applyPost(client, post);
  broadcastPost(post);
}
