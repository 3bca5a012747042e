/** The parts of the screen that the first row can do without: a chunk and a boundary each. */
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

/** Acts on the selected posts. */
export const [BulkBar] = lazyPart(
  async () => (await import('#features/bulk-edit/bulk-bar.tsx')).BulkBar,
  { name: 'The bar of the selected posts', resetLabel: 'Show it again' },
);

/** The navigator beside the list. It comes after the list, into a place of their height. */
export const [Navigator] = lazyPart(
  async () => {
    await whenIdle();
    return (await import('#features/navigator/navigator.tsx')).Navigator;
  },
  {
    name: 'The navigator',
    resetLabel: 'Show it again',
    fallback: <div className={styles.strip} />,
  },
);

/** The same posts as a week or a month. */
export const [Planner] = lazyPart(async () => (await import('./planner-pane.tsx')).PlannerPane, {
  name: 'The planner',
  resetLabel: 'Show it again',
  fallback: <div className={styles.planner} />,
});

/** The word after a save, with the way back. */
const toast = lazyPart(async () => (await import('./save-toast.tsx')).SaveToast, {
  name: 'The message',
  resetLabel: 'Show it again',
});
export const SaveToast = toast[0];

/** The open post. A crash in it leaves the list as it is. */
export const [EditDrawer, preloadDrawer] = lazyPart(
  async () => {
    const { EditDrawer: Loaded } = await import('#features/edit-drawer/edit-drawer.tsx');
    // A save is the drawer's: its message is fetched with it.
    toast[1]();
    return Loaded;
  },
  {
    name: 'The post’s pane',
    resetLabel: 'Close it',
    onReset: ({ onClose }) => onClose(),
    resetKeys: ({ postId }) => [postId],
  },
);
