import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query';
import { Activity, useCallback, useEffect, useRef, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import type { Post } from '#contract/post.ts';
import { cachePost } from '#api/post-cache.ts';
import { postQueries } from '#api/post-queries.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { DeleteOutlet } from './delete-outlet.tsx';
import { EditDrawer, fetchDrawer } from './drawer-outlet.tsx';
import { whenIdle } from './when-idle.ts';

/** So many posts are drawn: code that has run some times is compiled better. */
const EXAMPLES = 8;
/** How long the drawing stays; React does it in what time is left over. Milliseconds. */
const STAY_MS = 10_000;

const nothing = () => {};

/** Draws `posts` in the drawer, outside the page and hidden. Returns how to end it. */
function drawForNobody(posts: readonly Post[]): () => void {
  // Of its own: what the app knows is not touched.
  const client = new QueryClient();
  for (const post of posts) cachePost(client, post);
  const root = createRoot(document.createElement('div'), { onUncaughtError: nothing });
  root.render(
    <QueryClientProvider client={client}>
      <Activity mode="hidden">
        {posts.map(({ postId }) => (
          <EditDrawer
            key={postId}
            postId={postId}
            viewerZone="UTC"
            DeleteQuestion={DeleteOutlet}
            onClose={nothing}
            onReturnFocus={nothing}
            onSaved={nothing}
          />
        ))}
      </Activity>
    </QueryClientProvider>,
  );
  return () => {
    root.unmount();
    client.clear();
  };
}

/** The posts of the list's first page, as soon as it is there. */
function useFirstPosts(): readonly Post[] | undefined {
  const client = useQueryClient();
  const subscribe = useCallback(
    (notify: () => void) => client.getQueryCache().subscribe(notify),
    [client],
  );
  return useSyncExternalStore(
    subscribe,
    () => client.getQueryData(postQueries.all().queryKey)?.pages[0]?.posts,
  );
}

/**
 * Fetches the drawer's code when the list is there and the browser idle, and then draws some posts in
 * it for nobody. A browser compiles code when it first runs: else the first post would open much more
 * slowly than the others. Hidden, the drawer has no effects: it asks, focuses and keeps nothing.
 */
export function DrawerWarmup() {
  const posts = useFirstPosts();
  const latest = useRef(posts);
  useEffect(() => {
    latest.current = posts;
  });
  const isReady = posts !== undefined;
  useEffect(() => {
    if (!isReady) return undefined;
    let end = nothing;
    let isOver = false;
    const warm = async () => {
      await whenIdle();
      await fetchDrawer();
      await whenIdle();
      if (isOver) return;
      const examples = latest.current?.filter((post) => editabilityOf(post) === 'editable') ?? [];
      end = drawForNobody(examples.slice(0, EXAMPLES));
      window.setTimeout(() => end(), STAY_MS);
    };
    // A failure, here or in the drawing, shows when the drawer is really needed.
    warm().catch(nothing);
    return () => {
      isOver = true;
      end();
    };
  }, [isReady]);
  return null;
}
