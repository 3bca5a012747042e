import { Suspense, lazy } from 'react';
import type { EditDrawerProps } from '#features/edit-drawer/edit-drawer.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import styles from './shell.module.css';
import { loadToast } from './toast-outlet.tsx';

/** The drawer and all that only it needs, the word after a save included: fetched when idle. */
export async function loadDrawer() {
  const drawer = import('#features/edit-drawer/edit-drawer.tsx').then(({ EditDrawer }) => ({
    default: EditDrawer,
  }));
  await Promise.all([drawer, loadToast()]);
  return drawer;
}

const EditDrawer = lazy(loadDrawer);

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
