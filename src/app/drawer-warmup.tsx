import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Activity, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Post, type PostContent, PostSchema } from '#contract/post.ts';
import { postQueries } from '#api/post-queries.ts';
import { openPost } from '#api/team/open-tabs.ts';
import { whenIdle } from '#ui/when-idle.ts';
import { DeleteQuestion, EditDrawer, PostHistory, loadingDrawer } from './parts.tsx';

/** So many posts of each content are rendered: code that has run some times runs faster. */
const ROUNDS = 3;
/** How long they stay; React renders them in what time is left over. Milliseconds. */
const STAY_MS = 5000;

const CONTENTS: readonly PostContent[] = [
  // Without addresses: nothing is fetched.
  { contentType: 'video', contentUrl: '' },
  { contentType: 'slides', contentUrl: [] },
];

/** Made up, so that nothing of the user's own is read. */
const EXAMPLES = Array.from({ length: ROUNDS }, (_, round) =>
  CONTENTS.map((content): Post =>
    PostSchema.parse({
      postId: `example-${content.contentType}-${round}`,
      accountId: 'example',
      platform: content.contentType === 'video' ? 'tiktok' : 'instagram',
      caption: 'Example 🌅 #example',
      timezone: 'America/New_York',
      scheduledTime: '2099-01-01T12:00:00.000Z',
      status: 'generated',
      createdAt: '2020-01-01T12:00:00.000Z',
      ...content,
    }),
  ),
).flat();

const nothing = () => {};

/** A cache of its own: what the app knows is not touched. */
function exampleClient(): QueryClient {
  const client = new QueryClient();
  for (const post of EXAMPLES) client.setQueryData(postQueries.detail(post.postId).queryKey, post);
  return client;
}

/**
 * Renders examples in the drawer when its code is there and the browser idle, outside of the page and
 * hidden: without effects, so nothing is requested, focused or stored. Code runs slowly when it runs first;
 * the first post would open later than the others (docs/decisions/016).
 */
export function DrawerWarmup() {
  const [room, setRoom] = useState<{ box: HTMLElement; client: QueryClient } | null>(null);
  useEffect(() => {
    let timer: number | undefined;
    let isGone = false;
    const warmUp = async () => {
      await whenIdle();
      await loadingDrawer();
      await whenIdle();
      // An open post has done the same.
      if (isGone || openPost.read() !== null) return;
      setRoom({ box: document.createElement('div'), client: exampleClient() });
      timer = window.setTimeout(() => setRoom(null), STAY_MS);
    };
    void warmUp();
    return () => {
      isGone = true;
      window.clearTimeout(timer);
    };
  }, []);
  return (
    room !== null &&
    createPortal(
      <QueryClientProvider client={room.client}>
        <Activity mode="hidden">
          {EXAMPLES.map(({ postId }) => (
            <EditDrawer
              key={postId}
              postId={postId}
              viewerZone="Europe/Paris"
              neighbours={{ place: null, count: 0, previousId: null, nextId: null }}
              onGo={nothing}
              onClose={nothing}
              DeleteQuestion={DeleteQuestion}
              History={PostHistory}
              onReturnFocus={nothing}
              onSaved={nothing}
              onTime={nothing}
            />
          ))}
        </Activity>
      </QueryClientProvider>,
      room.box,
    )
  );
}
