/** After a write was answered: every screen and every tab shows what the server holds. */
import type { QueryClient } from '@tanstack/react-query';
import type { Post } from '#contract/post.ts';
import { cachePost } from './post-cache.ts';
import { announcePost } from './post-channel.ts';
import { postQueries } from './post-queries.ts';

/** Takes `post`, as a write answered it, into this tab and tells the others. */
export async function takeAnswer(client: QueryClient, post: Post): Promise<void> {
  // What was asked for before the write must not bring the old post back when it arrives.
  await client.cancelQueries({ queryKey: postQueries.all().queryKey });
  await client.cancelQueries({ queryKey: postQueries.detail(post.postId).queryKey });
  cachePost(client, post);
  announcePost(post);
}
