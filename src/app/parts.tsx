/** The parts of the screen that the first row can do without: a chunk and a boundary each. */
import { readPerson } from '#api/person.ts';
import { lazyPart } from './lazy-part.tsx';
import styles from './shell.module.css';
import { whenIdle } from '#ui/when-idle.ts';

/** Asks whether the open post goes: the same question as for many. */
export const [DeleteQuestion] = lazyPart(
  async () => (await import('#features/bulk-edit/delete-dialog.tsx')).DeleteDialog,
  {
    name: 'The question',
    resetLabel: 'Close it',
    onReset: ({ onClose }) => onClose(false, []),
  },
);

/** Who changed the open post. */
export const [PostHistory] = lazyPart(
  async () => (await import('#features/history/post-history.tsx')).PostHistory,
  { name: 'The history', resetLabel: 'Show it again' },
);

/** The word after a save, with the way back. */
const [Toast, , loadingToast] = lazyPart(async () => (await import('./save-toast.tsx')).SaveToast, {
  name: 'The message',
  resetLabel: 'Show it again',
});
export const SaveToast = Toast;

/** What saves comes together with its message: the key that undoes is heard from the first save on. */
async function withToast<T>(part: Promise<T>): Promise<T> {
  const [loaded] = await Promise.all([part, loadingToast()]);
  return loaded;
}

/** Acts on the selected posts. */
export const [BulkBar] = lazyPart(
  async () => (await withToast(import('#features/bulk-edit/bulk-bar.tsx'))).BulkBar,
  { name: 'The bar of the selected posts', resetLabel: 'Show it again' },
);

/** The navigator beside the list. It comes after the list, into a place of its height. */
export const [Navigator] = lazyPart(
  async () => {
    await whenIdle();
    return (await import('#features/navigator/navigator.tsx')).Navigator;
  },
  {
    name: 'The navigator',
    resetLabel: 'Show it again',
    fallback: <div className={styles.navigatorPlace} />,
  },
);

/** The list on paper: its code is there before anyone can ask for it. */
export const [PrintRows] = lazyPart(
  async () => {
    await whenIdle();
    return (await import('#features/post-list/rows/print-rows.tsx')).PrintRows;
  },
  { name: 'The list for paper', resetLabel: 'Try again' },
);

/** Why the list is empty. */
export const [ListNotice, preloadListNotice] = lazyPart(
  async () => (await import('#features/post-list/loading/list-notice.tsx')).ListNotice,
  { name: 'The message', resetLabel: 'Show it again' },
);

/** What could not be loaded, in words. */
export const [LoadProblems, preloadLoadProblems] = lazyPart(
  async () => (await import('#features/post-list/loading/load-problems.tsx')).LoadProblems,
  { name: 'The message', resetLabel: 'Show it again' },
);

/** The same posts as a week or a month. */
export const [Planner] = lazyPart(
  async () => (await withToast(import('./planner-pane.tsx'))).PlannerPane,
  {
    name: 'The planner',
    resetLabel: 'Show it again',
    fallback: <div className={styles.planner} />,
  },
);

/** Every post and command by a few words. */
export const [Palette, preloadPalette] = lazyPart(
  async () => (await import('./palette/palette-pane.tsx')).PalettePane,
  { name: 'The command palette', resetLabel: 'Close it', onReset: ({ onClose }) => onClose() },
);

/** The history over all posts. */
export const [Activity] = lazyPart(async () => (await import('./activity-pane.tsx')).ActivityPane, {
  name: 'The activity',
  resetLabel: 'Show it again',
});

/** Who is signed in, and what belongs to them. */
export const [PersonMenu] = lazyPart(
  async () => (await import('./person/person-menu.tsx')).PersonMenu,
  {
    name: 'The menu',
    resetLabel: 'Show it again',
    // As wide as what comes, so that its neighbours stay where they are.
    fallback: <span className={styles.person}>{readPerson()?.name}</span>,
  },
);

/** Asks for a sign-in where a session has ended. */
export const [SignInDialog] = lazyPart(
  async () => (await import('./person/sign-in-dialog.tsx')).SignInDialog,
  { name: 'Signing in', resetLabel: 'Show it again' },
);

/** The open post. A crash in it leaves the list as it is. */
export const [EditDrawer, preloadDrawer, loadingDrawer] = lazyPart(
  async () => (await withToast(import('#features/edit-drawer/edit-drawer.tsx'))).EditDrawer,
  {
    name: 'The post’s pane',
    resetLabel: 'Close it',
    onReset: ({ onClose }) => onClose(),
    resetKeys: ({ postId }) => [postId],
  },
);
