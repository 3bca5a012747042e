import { Suspense, lazy } from 'react';
import type { DensityStripProps } from '#features/density-strip/density-strip.tsx';
import { PaneBoundary } from './pane-boundary.tsx';
import styles from './shell.module.css';
import { whenIdle } from './when-idle.ts';

const DensityStrip = lazy(async () => {
  await whenIdle();
  const { DensityStrip: Loaded } = await import('#features/density-strip/density-strip.tsx');
  return { default: Loaded };
});

/** Where the next four weeks show, above the list. It comes after the list, into a place kept free. */
export function StripOutlet(props: DensityStripProps) {
  return (
    <PaneBoundary name="The four weeks" resetLabel="Show them again">
      <Suspense fallback={<div className={styles.strip} />}>
        <DensityStrip {...props} />
      </Suspense>
    </PaneBoundary>
  );
}
