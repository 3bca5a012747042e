import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import { listenForBroadcasts } from '#api/broadcast-post.ts';
import type { Saved } from '#api/save-post.ts';
import type { Plan, Selection } from '#features/post-list/plan.ts';
import { type Outlook, PostList } from '#features/post-list/post-list.tsx';
import type { RowSignal } from '#features/post-list/rows/use-row-signal.ts';
import { useOpen } from '#features/post-list/rows/use-open.ts';
import { ShortcutHelp } from '#features/shortcuts/shortcut-help.tsx';
import { useSingleKeys } from '#features/shortcuts/use-single-keys.ts';
import { ToastRegion } from '#ui/toast-region.tsx';
import { Header } from './header.tsx';
import { createListOrder } from './list-order.ts';
import { PaneBoundary } from './pane-boundary.tsx';
import { BulkBar, Navigator, Planner, SaveToast, preloadDrawer } from './parts.tsx';
import { type RunDone, ShellProvider, useShell } from './shell-context.ts';
import styles from './shell.module.css';
import { hasStoredSteps } from './undo-key.ts';
import type { Done } from './undo-step.ts';
import { useOpenPost } from './use-open-post.ts';
import { usePageTitle } from './use-page-title.ts';
import { useViewerZone } from './use-viewer-zone.ts';
import { whenIdle } from '#ui/when-idle.ts';

/** Where the selected posts are acted on: fetched with the first selection, and mounted from then on. */
function SelectionBar({ posts, shown, setPosts, isRange, setIsRange }: Selection) {
  const [isWanted, setIsWanted] = useState(false);
  if (posts.length > 0 && !isWanted) setIsWanted(true);
  const { showMany } = useShell();
  return (
    isWanted && (
      <BulkBar
        posts={posts}
        shown={shown}
        isRange={isRange}
        onRange={setIsRange}
        onSelect={setPosts}
        onDone={showMany}
      />
    )
  );
}

// Stable: opening a post does not render the list again.
const renderOutlook = (outlook: Outlook) => <Navigator {...outlook} />;
const renderPlan = (plan: Plan) => <Planner {...plan} onLikelyOpen={preloadDrawer} />;
const renderSelection = (selection: Selection) => <SelectionBar {...selection} />;

/** What stands on every page: the header, the list, and the message after a save. */
export function Shell() {
  const { zone: viewerZone, isKnown: isZoneKnown } = useViewerZone();
  const { postId } = useOpenPost();
  const open = useOpen();
  const { singleKeys, setSingleKeys } = useSingleKeys();
  usePageTitle(postId);
  const client = useQueryClient();
  useEffect(() => listenForBroadcasts(client), [client]);
  useEffect(() => {
    void whenIdle().then(preloadDrawer);
  }, []);
  const [feed, setFeed] = useState<readonly Done[]>([]);
  const [hasOlder] = useState(hasStoredSteps);
  const [signal, setSignal] = useState<RowSignal | null>(null);
  // The row shows it first; the words follow in the next commit.
  const showDone = useCallback((done: Done) => {
    startTransition(() => setFeed((before) => [...before, done]));
  }, []);
  const showSaved = useCallback(
    (saved: Saved, how?: 'moved') => {
      showDone({ saves: [saved], how: how ?? 'saved' });
      const { post, previous } = saved;
      const isMoved = post.scheduledTime !== previous.scheduledTime;
      if (isMoved) setSignal({ postId: post.postId, isWanted: false });
    },
    [showDone],
  );
  const showMany = useCallback(
    ({ saves, words }: RunDone) => showDone({ saves, how: { words } }),
    [showDone],
  );
  const forgetSignal = useCallback(() => setSignal(null), []);
  const [order] = useState(createListOrder);
  const context = useMemo(
    () => ({ viewerZone, showSaved, showMany, order }),
    [viewerZone, showSaved, showMany, order],
  );
  return (
    <ShellProvider value={context}>
      <Header>
        <ShortcutHelp singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
      </Header>
      <main className={styles.main} tabIndex={-1}>
        <PaneBoundary name="The list" resetLabel="Show it again">
          <PostList
            viewerZone={viewerZone}
            isZoneKnown={isZoneKnown}
            singleKeys={singleKeys}
            onLikelyOpen={preloadDrawer}
            onOrder={order.write}
            signal={signal}
            onSignalSeen={forgetSignal}
            renderOutlook={renderOutlook}
            renderPlan={renderPlan}
            renderSelection={renderSelection}
          />
        </PaneBoundary>
      </main>
      <Outlet />
      <ToastRegion>
        {(hasOlder || feed.length > 0) && (
          <SaveToast
            feed={feed}
            viewerZone={viewerZone}
            singleKeys={singleKeys}
            onShow={(id) =>
              order.read().includes(id) ? setSignal({ postId: id, isWanted: true }) : open(id)
            }
          />
        )}
      </ToastRegion>
    </ShellProvider>
  );
}
