import { QueryClient } from '@tanstack/react-query';
import { expect, it, vi } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { cachedPost } from '#api/post-cache.ts';
import { broadcastPost, listenForBroadcasts } from './broadcast-post.ts';

/** Stands for another tab: a channel hears all but itself. */
const otherTab = new BroadcastChannel('rundown:posts');
const say = (data: unknown) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel has none: it is one origin's by nature
  otherTab.postMessage(data);
};

it('what another tab says is taken in, what is no post is not', async () => {
  const client = new QueryClient();
  const stop = listenForBroadcasts(client);
  say({ postId: 'post_1', caption: 'not a whole post' });
  say(videoPost({ caption: 'From the other tab' }));
  await vi.waitFor(() => {
    expect(cachedPost(client, 'post_1')?.caption).toBe('From the other tab');
  });
  stop();
  say(videoPost({ caption: 'Too late' }));
  const last = new QueryClient();
  const stopLast = listenForBroadcasts(last);
  await vi.waitFor(() => {
    say(videoPost({ caption: 'Heard by those who listen' }));
    expect(cachedPost(last, 'post_1')?.caption).toBe('Heard by those who listen');
  });
  expect(cachedPost(client, 'post_1')?.caption).toBe('From the other tab');
  stopLast();
});

it('what this tab saves is broadcast to the others', async () => {
  const heard = new Promise<unknown>((resolve) => {
    otherTab.addEventListener('message', (event: MessageEvent<unknown>) => resolve(event.data));
  });
  const post = videoPost();
  broadcastPost(post);
  expect(await heard).toEqual(post);
});
