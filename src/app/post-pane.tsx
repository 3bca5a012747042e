import { useCallback, useEffect, useRef } from 'react';
import type { Saved } from '#api/save/save-post.ts';
import { useOpen } from '#features/post-list/rows/use-open.ts';
import { focusPage } from '#ui/focus-page.ts';
import { useNeighbours } from './list-order.ts';
import { DeleteQuestion, EditDrawer, PostHistory } from './parts.tsx';
import { useShell } from './shell-context.ts';
import styles from './shell.module.css';
import { useOpenPost } from './use-open-post.ts';

/** The row of a post, if it is rendered, or the page itself. */
function focusRow(postId: string) {
  const row = document.querySelector<HTMLElement>(`[data-post="${CSS.escape(postId)}"]`);
  if (row === null) focusPage();
  else row.focus();
}

/** The page of one post: the drawer beside the list, or over it. */
export function PostPane() {
  const { viewerZone, showSaved, order, draftTime } = useShell();
  const { postId, close } = useOpenPost();
  const open = useOpen();
  const neighbours = useNeighbours(order, postId);
  /** The row that gets the focus in place of the post's own: the one that stood beside a moved post. */
  const beside = useRef<{ postId: string | null; id: string | null; isMoved: boolean }>(null);
  useEffect(() => {
    if (beside.current?.postId === postId || neighbours.place === null) return;
    beside.current = { postId, id: neighbours.nextId ?? neighbours.previousId, isMoved: false };
  }, [postId, neighbours]);
  const save = useCallback(
    (saved: Saved) => {
      const isMoved = saved.post.scheduledTime !== saved.previous.scheduledTime;
      if (beside.current !== null) beside.current = { ...beside.current, isMoved };
      showSaved(saved);
    },
    [showSaved],
  );
  const returnFocus = useCallback(() => {
    if (postId === null) return;
    const { id, isMoved } = beside.current ?? { id: null, isMoved: false };
    focusRow(isMoved && id !== null ? id : postId);
  }, [postId]);
  if (postId === null) return null;
  return (
    <div className={styles.outlet}>
      <EditDrawer
        postId={postId}
        viewerZone={viewerZone}
        neighbours={neighbours}
        onGo={open}
        onClose={close}
        DeleteQuestion={DeleteQuestion}
        History={PostHistory}
        onReturnFocus={returnFocus}
        onSaved={save}
        onTime={draftTime.write}
      />
    </div>
  );
}
