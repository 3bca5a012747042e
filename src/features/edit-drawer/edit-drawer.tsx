import * as Dialog from '@radix-ui/react-dialog';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import type { Post } from '#contract/post.ts';
import { accountName, accountQueries } from '#api/account-queries.ts';
import { isNotFound } from '#api/api-error.ts';
import { cachedPost, listPost } from '#api/post-cache.ts';
import { isOpenTo } from '#api/person.ts';
import { postQueries } from '#api/post-queries.ts';
import type { Saved } from '#api/save/save-post.ts';
import { serverNow, serverNowMs } from '#api/server-clock.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import type { Neighbours } from '#domain/list/neighbours.ts';
import type { DraftTime } from '#domain/planner/draft-time.ts';
import { rereadAfterMs } from '#domain/time/nearness.ts';
import { Confirm } from '#ui/dialog/confirm.tsx';
import { ProgressLine } from '#ui/progress-line.tsx';
import { Sheet } from '#ui/dialog/sheet.tsx';
import { sweepDrafts } from './storage/draft-store.ts';
import { DrawerHeader } from './drawer-header.tsx';
import type { HistoryProps } from '#domain/history/history-props.ts';
import styles from './drawer.module.css';
import { EditPane } from './edit-pane.tsx';
import { LoadProblem } from './load-problem.tsx';
import { OpenElsewhere } from './open-elsewhere.tsx';
import { slidesTakeEscape } from './content/slides-take-escape.ts';
import { useIsBeside } from './use-is-beside.ts';
import { useLeaving } from './use-leaving.ts';
import { useNeighbourKeys } from './use-neighbour-keys.ts';
import { usePaneKey } from './use-pane-key.ts';

export interface DeleteQuestionProps {
  /** The open post alone. */
  readonly posts: readonly Post[];
  /** `deleted`: it, if the server said that it is gone. */
  readonly onClose: (changed: boolean, deleted: readonly Post[]) => void;
}

export interface EditDrawerProps {
  readonly postId: string;
  /** The viewer's IANA zone. */
  readonly viewerZone: string;
  /** Leaves the post; nothing unsaved is left by then, or the user let it go. */
  readonly onClose: () => void;
  /** Where the post stands in the list. */
  readonly neighbours: Neighbours;
  /** Opens another post in its place. */
  readonly onGo: (postId: string) => void;
  readonly onSaved: (saved: Saved) => void;
  /** Called with the time in the form when that is a new one that could be saved; else with null. */
  readonly onTime: (time: DraftTime | null) => void;
  /** The question whether the post goes, asked over the drawer. */
  readonly DeleteQuestion: ComponentType<DeleteQuestionProps>;
  /** Who changed the post, and the way back into the form. */
  readonly History: ComponentType<HistoryProps>;
  /** Puts the focus back where it came from, after the drawer has gone. */
  readonly onReturnFocus: () => void;
}

/** A post without a time is read again this often while it is open. Milliseconds. */
const REREAD_MS = 30_000;

/** When to read the open post next. Milliseconds. */
function rereadAfter(post: Post | undefined): number | false {
  if (post === undefined || editabilityOf(post) !== 'editable') return false;
  return post.scheduledTime === null ? REREAD_MS : rereadAfterMs(post.scheduledTime, serverNow());
}

/** `isDeleting`: its deletion is being asked for, and a post that may be gone is not read. */
function usePost(postId: string, isDeleting: boolean) {
  const client = useQueryClient();
  const query = useQuery({
    ...postQueries.detail(postId),
    // What the list knows is shown at once, and counts as old: the post is read afresh.
    initialData: () => cachedPost(client, postId),
    initialDataUpdatedAt: 0,
    staleTime: 0,
    enabled: !isDeleting,
    refetchInterval: (state) => rereadAfter(state.state.data),
  });
  const { data, dataUpdatedAt } = query;
  useEffect(() => {
    // What was read here, the row behind the sheet shows too.
    if (data !== undefined && dataUpdatedAt > 0) listPost(client, data);
  }, [client, data, dataUpdatedAt]);
  return { query, error: query.error };
}

/** One post, beside the list or over it: to be edited, or only read where it is closed for editing. */
export function EditDrawer(props: EditDrawerProps) {
  const { postId, viewerZone, neighbours, onClose, onGo, onSaved, DeleteQuestion, History } = props;
  const accounts = useQuery(accountQueries.all()).data;
  /** The post as it was when its deletion was asked for. */
  const [going, setGoing] = useState<Post | null>(null);
  const { query, error } = usePost(postId, going !== null);
  const { guard, setGuard, letGo, isAsking, answer, askToClose } = useLeaving(onClose);
  const sheet = useRef<HTMLDivElement>(null);
  const isBeside = useIsBeside(guard);
  useNeighbourKeys(sheet, neighbours, onGo);
  usePaneKey(sheet, props.onReturnFocus);
  const shownId = useRef(postId);
  useEffect(() => {
    if (shownId.current === postId) return;
    shownId.current = postId;
    // The field that had the focus went with the other post.
    if (document.activeElement === document.body) sheet.current?.focus({ preventScroll: true });
  }, [postId]);

  const post = going ?? query.data;
  const isRead = post !== undefined;
  useEffect(() => {
    // Not before an answer has given the time: by a wrong clock every draft may look too old.
    if (isRead) sweepDrafts(serverNowMs());
  }, [isRead]);
  const isLocked = post !== undefined && !isOpenTo(post);
  const title = isLocked ? 'Post details' : 'Edit post';
  const readProblem = error !== null && (
    <LoadProblem
      error={error}
      hasPost={post !== undefined}
      isBusy={query.isFetching}
      onRetry={() => void query.refetch()}
    />
  );
  return (
    <Dialog.Root open modal={!isBeside} onOpenChange={(open) => !open && askToClose()}>
      <Sheet
        ref={sheet}
        isBeside={isBeside}
        onEscapeKeyDown={(event) => {
          // It puts a dragged slide back or lets the selected slides go, and closes nothing then.
          if (slidesTakeEscape()) event.preventDefault();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          props.onReturnFocus();
        }}
      >
        <DrawerHeader
          title={title}
          post={post}
          account={post && accountName(post.accountId, accounts?.get(post.accountId))}
          onDelete={
            post === undefined || isLocked ? null : () => !guard.current.saving && setGoing(post)
          }
          neighbours={neighbours}
          onGo={onGo}
          onClose={askToClose}
        />
        <OpenElsewhere postId={postId} />
        {post === undefined && readProblem}
        {post === undefined && isNotFound(error) && (
          <div className={styles.body}>
            <History
              key={postId}
              postId={postId}
              viewerZone={viewerZone}
              version=""
              isGone
              onRestore={null}
            />
          </div>
        )}
        {post === undefined && error === null && (
          <div className={styles.loadProblem}>
            <ProgressLine label="Loading the post" />
          </div>
        )}
        {post !== undefined && (
          <EditPane
            key={postId}
            post={post}
            readError={error}
            readProblem={readProblem}
            viewerZone={viewerZone}
            onGuard={setGuard}
            History={History}
            onSaved={onSaved}
            onTime={props.onTime}
            nextId={neighbours.nextId}
            onDone={(nextId) => (nextId === null ? onClose() : onGo(nextId))}
          />
        )}
        <Confirm
          open={isAsking}
          title="Discard changes?"
          stayLabel="Keep editing"
          leaveLabel="Discard"
          onStay={() => answer(false)}
          onLeave={() => answer(true)}
        >
          What you changed in this post has not been saved.
        </Confirm>
        {going !== null && (
          <DeleteQuestion
            posts={[going]}
            onClose={(changed, deleted) => {
              // The same to the end: what is gone is not read while the drawer closes.
              if (deleted.length > 0) {
                letGo();
                return onClose();
              }
              setGoing(null);
              if (changed) void query.refetch();
            }}
          />
        )}
      </Sheet>
    </Dialog.Root>
  );
}
