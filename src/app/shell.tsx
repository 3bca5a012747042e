import { useQueryClient } from '@tanstack/react-query';
import { Outlet, useMatch } from '@tanstack/react-router';
import {
  createContext,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import { mayChange, readPerson, readPersonText, subscribePerson } from '#api/person.ts';
import { listenForBroadcasts } from '#api/save/broadcast-post.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { Post } from '#contract/post.ts';
import type { DraftTime } from '#domain/planner/draft-time.ts';
import { createStore } from '#domain/store.ts';
import type { Controls } from '#features/post-list/controls.ts';
import type { NavigatorProps, Plan, Selection } from '#features/post-list/plan.ts';
import { PostList } from '#features/post-list/post-list.tsx';
import type { RowSignal } from '#features/post-list/rows/use-row-signal.ts';
import { useOpen } from '#features/post-list/rows/use-open.ts';
import { useView } from '#features/post-list/toolbar/use-view.ts';
import { ShortcutHelp } from '#features/shortcuts/shortcut-help.tsx';
import { useSingleKeys } from '#features/shortcuts/use-single-keys.ts';
import { ToastRegion } from '#ui/toast/toast-region.tsx';
import { CommandsButton } from './palette/commands-button.tsx';
import { usePaletteKey } from './palette/use-palette-key.ts';
import { DrawerWarmup } from './drawer-warmup.tsx';
import { Header } from './header.tsx';
import { PageTitle } from './page-title.ts';
import { PaneBoundary } from './pane-boundary.tsx';
import { SignInAgain } from './person/sign-in-again.tsx';
import {
  Activity,
  BulkBar,
  ListNotice,
  LoadProblems,
  Navigator,
  Palette,
  PersonMenu,
  Planner,
  PrintRows,
  SaveToast,
  preloadDrawer,
  preloadListNotice,
  preloadLoadProblems,
  preloadPalette,
} from './parts.tsx';
import { type RunDone, ShellProvider, useShell } from './shell-context.ts';
import styles from './shell.module.css';
import { hasStoredSteps } from './undo/undo-key.ts';
import type { Done } from './undo/undo-step.ts';
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

/** How the open palette closes; null while it is closed. Apart, so that the list is not rendered for it. */
const PaletteContext = createContext<(() => void) | null>(null);

function ControlsPalette(controls: Controls) {
  const close = use(PaletteContext);
  return close !== null && <Palette {...controls} onClose={close} />;
}

// Stable: opening a post does not render the list again.
const renderNavigator = (props: NavigatorProps) => (
  <div className={styles.navigator}>
    <Navigator {...props} />
  </div>
);
const renderPlan = (plan: Plan) => <Planner {...plan} onLikelyOpen={preloadDrawer} />;
const renderSelection = (selection: Selection) => <SelectionBar {...selection} />;

const renderControls = (controls: Controls) => <ControlsPalette {...controls} />;

/** What stands on every page: the header, the list, and the message after a save. */
export function Shell() {
  const { zone: viewerZone, isKnown: isZoneKnown } = useViewerZone();
  const open = useOpen();
  const { singleKeys, setSingleKeys } = useSingleKeys();
  const client = useQueryClient();
  useEffect(() => listenForBroadcasts(client), [client]);
  useEffect(() => {
    const following = whenIdle()
      .then(() => import('#api/team/follow-team.ts'))
      .then(({ followTeam }) => followTeam(client))
      // Without it everything works, only later.
      .catch(() => undefined);
    return () => void following.then((stop) => stop?.());
  }, [client]);
  useEffect(() => {
    const preload = async () => {
      await whenIdle();
      preloadDrawer();
      preloadPalette();
      preloadListNotice();
      // Where the connection goes, it must be there to say so.
      preloadLoadProblems();
    };
    void preload();
  }, []);
  const isActivity = useMatch({ from: '/activity', shouldThrow: false }) !== undefined;
  const isList = useView().view === 'list' && !isActivity;
  // Another one may sign in under the open page: what they are offered is theirs.
  const personText = useSyncExternalStore(subscribePerson, readPersonText);
  const person = readPerson();
  const [feed, setFeed] = useState<readonly Done[]>([]);
  const [hasOlder] = useState(hasStoredSteps);
  const [signal, setSignal] = useState<RowSignal | null>(null);
  // No transition: the address closes the drawer at once, and the key that undoes must be there by then.
  const showDone = useCallback((done: Done) => setFeed((before) => [...before, done]), []);
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
  const [order] = useState(() => createStore<readonly string[]>([]));
  const showOrder = useCallback(
    (posts: readonly Post[]) => order.write(posts.map(({ postId: id }) => id)),
    [order],
  );
  const [currentUndo] = useState(() => createStore<(() => void) | null>(null));
  const [isPaletteOpen, setIsPaletteOpen] = useState(false);
  const closePalette = useCallback(() => setIsPaletteOpen(false), []);
  usePaletteKey((canOpen) => setIsPaletteOpen((isOpen) => !isOpen && canOpen));
  const [draftTime] = useState(() => createStore<DraftTime | null>(null));
  const context = useMemo(
    () => ({ viewerZone, personText, showSaved, showMany, order, draftTime, currentUndo }),
    [viewerZone, personText, showSaved, showMany, order, draftTime, currentUndo],
  );
  return (
    <ShellProvider value={context}>
      <PageTitle />
      <Header>
        <CommandsButton onClick={() => setIsPaletteOpen(true)} />
        <ShortcutHelp singleKeys={singleKeys} onSingleKeys={setSingleKeys} />
        {person !== null && <PersonMenu person={person} />}
      </Header>
      <main className={styles.main} tabIndex={-1}>
        {isActivity ? (
          <Activity />
        ) : (
          <PaneBoundary name="The list" resetLabel="Show it again">
            <PaletteContext value={isPaletteOpen ? closePalette : null}>
              <PostList
                viewerZone={viewerZone}
                isZoneKnown={isZoneKnown}
                singleKeys={singleKeys}
                onLikelyOpen={preloadDrawer}
                onOrder={showOrder}
                signal={signal}
                onSignalSeen={forgetSignal}
                renderNavigator={renderNavigator}
                ListNotice={ListNotice}
                LoadProblems={LoadProblems}
                PrintRows={PrintRows}
                renderPlan={renderPlan}
                {...(mayChange() ? { renderSelection } : {})}
                renderControls={renderControls}
              />
            </PaletteContext>
          </PaneBoundary>
        )}
      </main>
      <Outlet />
      <SignInAgain />
      <DrawerWarmup />
      <ToastRegion>
        {(hasOlder || feed.length > 0) && (
          <SaveToast
            feed={feed}
            viewerZone={viewerZone}
            singleKeys={singleKeys}
            onShow={(id) => {
              const isListed = isList && order.read().includes(id);
              if (isListed) setSignal({ postId: id, isWanted: true });
              else open(id);
            }}
          />
        )}
      </ToastRegion>
    </ShellProvider>
  );
}
