import { Suspense } from 'react';
import type { EditDrawerProps } from '#features/edit-drawer/edit-drawer.tsx';
import { fetchedLater } from './fetched-later.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import styles from './shell.module.css';
import { fetchToast } from './toast-outlet.tsx';

/** The drawer and all that only it needs, the word after a save included: fetched when idle. */
const { FetchedLater: EditDrawer, fetchIt: fetchDrawer } = fetchedLater<EditDrawerProps>(
  async () => {
    const [drawer] = await Promise.all([
      import('#features/edit-drawer/edit-drawer.tsx'),
      fetchToast(),
    ]);
    return drawer.EditDrawer;
  },
);

export { EditDrawer, fetchDrawer };

/** Where the open post shows. A crash in it leaves the list as it is. */
export function DrawerOutlet(props: EditDrawerProps) {
  return (
    <div className={styles.outlet}>
      <PaneBoundary
        name="The post's pane"
        resetLabel="Close it"
        onReset={props.onClose}
        resetKeys={[props.postId]}
      >
        <Suspense fallback={null}>
          <EditDrawer {...props} />
        </Suspense>
      </PaneBoundary>
    </div>
  );
}
