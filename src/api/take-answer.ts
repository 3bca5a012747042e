/** After a write was answered: every screen and every tab shows what the server holds. */
import type { QueryClient } from '@tanstack/react-query';
import type { Post } from '#contract/post.ts';
import { takePost } from './post-cache.ts';
import { announcePost } from './post-channel.ts';

/** Takes `post`, as a write answered it, into this tab and tells the others. */
export async function takeAnswer(client: QueryClient, post: Post): Promise<void> {
  await takePost(client, post);
  announcePost(post);
}
