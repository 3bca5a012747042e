import { useQueryClient } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { listenForBroadcasts } from '#api/broadcast-post.ts';
import type { Saved } from '#api/save-post.ts';
import type { Plan, Selection } from '#features/post-list/plan.ts';
import { type Outlook, PostList } from '#features/post-list/post-list.tsx';
import { ShortcutHelp } from '#features/shortcuts/shortcut-help.tsx';
import { useSingleKeys } from '#features/shortcuts/use-single-keys.ts';
import { ToastRegion } from '#ui/toast-region.tsx';
import { Header } from './header.tsx';
import { createListOrder } from './list-order.ts';
import { PaneBoundary } from './pane-boundary.tsx';
import { BulkBar, Navigator, Planner, SaveToast, preloadDrawer } from './parts.tsx';
import type { SaveNews } from './save-toast.tsx';
import { ShellProvider } from './shell-context.ts';
import styles from './shell.module.css';
import { useOpenPost } from './use-open-post.ts';
import { usePageTitle } from './use-page-title.ts';
import { useViewerZone } from './use-viewer-zone.ts';
import { whenIdle } from './when-idle.ts';

/** Where the selected posts are acted on: fetched with the first selection, and mounted from then on. */
function SelectionBar({ posts, shown, setPosts }: Selection) {
  const [isWanted, setIsWanted] = useState(false);
  if (posts.length > 0 && !isWanted) setIsWanted(true);
  return isWanted && <BulkBar posts={posts} shown={shown} onSelect={setPosts} />;
}

// Stable: opening a post does not render the list again.
const renderOutlook = (outlook: Outlook) => <Navigator {...outlook} />;
const renderPlan = (plan: Plan) => <Planner {...plan} onLikelyOpen={preloadDrawer} />;
const renderSelection = (selection: Selection) => <SelectionBar {...selection} />;

/** What stands on every page: the header, the list, and the message after a save. */
export function Shell() {
  const { zone: viewerZone, isKnown: isZoneKnown } = useViewerZone();
  const { postId } = useOpenPost();
  const [news, setNews] = useState<SaveNews | null>(null);
  const { singleKeys, setSingleKeys } = useSingleKeys();
  usePageTitle(postId);
  const client = useQueryClient();
  useEffect(() => listenForBroadcasts(client), [client]);
  useEffect(() => {
    void whenIdle().then(preloadDrawer);
  }, []);
  const count = useRef(0);
  /** What can still be undone, the newest last. */
  const [saves, setSaves] = useState<readonly { saved: Saved; number: number }[]>([]);
  const dropSave = useCallback((number: number) => {
    setSaves((before) => before.filter((save) => save.number !== number));
  }, []);
  // The row shows it first; the words follow in the next commit.
  const showSaved = useCallback((saved: Saved, how?: 'moved') => {
    count.current += 1;
    const number = count.current;
    startTransition(() => {
      setSaves((before) => [...before, { saved, number }]);
      setNews({ kind: 'saved', saved, number, isMove: how === 'moved' });
    });
  }, []);
  const [order] = useState(createListOrder);
  const context = useMemo(() => ({ viewerZone, showSaved, order }), [viewerZone, showSaved, order]);
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
            renderOutlook={renderOutlook}
            renderPlan={renderPlan}
            renderSelection={renderSelection}
          />
        </PaneBoundary>
      </main>
      <Outlet />
      <ToastRegion>
        {news !== null && (
          <SaveToast
            news={news}
            viewerZone={viewerZone}
            singleKeys={singleKeys}
            earlier={saves.at(-1) ?? null}
            onUndone={dropSave}
            onNews={setNews}
          />
        )}
      </ToastRegion>
    </ShellProvider>
  );
}
