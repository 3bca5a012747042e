/**
 * What one tab saves reaches the other tabs of this browser at once. They take it into their queries
 * like any other reading of the post; an open form stays as it is and compares itself with it.
 */
import * as z from 'zod/mini';
import type { QueryClient } from '@tanstack/react-query';
import { type Post, PostSchema } from '#contract/post.ts';
import { applyPost, refreshPost } from '#api/post-cache.ts';

/** A post with something in it that was not understood. */
const NotWholeSchema = z.object({ unreadable: z.array(z.unknown()) });

const CHANNEL = 'rundown:posts';

/** Opened once: a channel does not hear itself. Null where the browser has none. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(CHANNEL);

/** Tells the other tabs what the server holds now. */
export function broadcastPost(post: Post): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none: it is one origin's by nature
  channel?.postMessage(post);
}

/** Takes in what other tabs announce. Returns how to stop. */
export function listenForBroadcasts(client: QueryClient): () => void {
  const take = (event: MessageEvent<unknown>) => {
    // Another version of Rundown may be open in the other tab: what it says is parsed like any input.
    const post = PostSchema.safeParse(event.data);
    if (!post.success) return;
    // What could not be read whole over there cannot be here: a message is what was made of the answer.
    const { success: isPart } = NotWholeSchema.safeParse(event.data);
    if (!isPart) void applyPost(client, post.data);
    else void refreshPost(client, post.data.postId).catch(() => {});
  };
  channel?.addEventListener('message', take);
  return () => channel?.removeEventListener('message', take);
}
