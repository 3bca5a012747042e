import { useQueryClient } from '@tanstack/react-query';
import { startTransition, useCallback, useEffect, useRef, useState } from 'react';
import { listenForBroadcasts } from '#api/broadcast-post.ts';
import type { Saved } from '#api/save-post.ts';
import { type Outlook, PostList, type Selection } from '#features/post-list/post-list.tsx';
import { focusPage } from '#ui/focus-page.ts';
import { ShortcutHelp } from '#features/shortcuts/shortcut-help.tsx';
import { useSingleKeys } from '#features/shortcuts/use-single-keys.ts';
import { BulkOutlet } from './bulk-outlet.tsx';
import { DeleteOutlet } from './delete-outlet.tsx';
import { DrawerOutlet, fetchDrawer } from './drawer-outlet.tsx';
import { DrawerWarmup } from './drawer-warmup.tsx';
import { Header } from './header.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import type { SaveNews } from './save-toast.tsx';
import styles from './shell.module.css';
import { StripOutlet } from './strip-outlet.tsx';
import { ToastOutlet } from './toast-outlet.tsx';
import { useOpenPost } from './use-open-post.ts';
import { usePageTitle } from './use-page-title.ts';
import { useViewerZone } from './use-viewer-zone.ts';

/** Fetches the drawer's code ahead of its use; a failure shows when it is really needed. */
function prefetchDrawer() {
  fetchDrawer().catch(() => {});
}

/** The row of a post, if it is drawn, or the page itself. */
function focusRow(postId: string) {
  const row = document.querySelector<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`);
  if (row === null) focusPage();
  else row.focus();
}

// Made once: opening a post draws the list no second time.
const renderOutlook = (outlook: Outlook) => <StripOutlet {...outlook} />;
const renderSelection = ({ posts, shown, setPosts }: Selection) => (
  <BulkOutlet posts={posts} shown={shown} onSelect={setPosts} />
);

export function Shell() {
  const zone = useViewerZone();
  const { postId, close } = useOpenPost();
  const [news, setNews] = useState<SaveNews | null>(null);
  const { singleKeys, setSingleKeys } = useSingleKeys();
  usePageTitle(postId);
  const client = useQueryClient();
  useEffect(() => listenForBroadcasts(client), [client]);
  const returnFocus = useCallback(() => {
    if (postId !== null) focusRow(postId);
  }, [postId]);
  const saves = useRef(0);
  // The row shows it first; the words follow in the next drawing.
  const showSaved = useCallback((saved: Saved) => {
    saves.current += 1;
    const number = saves.current;
    startTransition(() => setNews({ kind: 'saved', saved, number }));
  }, []);
  return (
    <>
      <Header>
        <ShortcutHelp singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
      </Header>
      <main className={styles.main} tabIndex={-1}>
        <PaneBoundary name="The list" resetLabel="Show it again">
          <PostList
            viewerZone={zone}
            singleKeys={singleKeys}
            onLikelyOpen={prefetchDrawer}
            renderOutlook={renderOutlook}
            renderSelection={renderSelection}
          />
        </PaneBoundary>
      </main>
      {postId !== null && (
        <DrawerOutlet
          postId={postId}
          viewerZone={zone}
          onClose={close}
          DeleteQuestion={DeleteOutlet}
          onReturnFocus={returnFocus}
          onSaved={showSaved}
        />
      )}
      <DrawerWarmup />
      <ToastOutlet news={news} viewerZone={zone} onNews={setNews} />
    </>
  );
}
