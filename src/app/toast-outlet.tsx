import { Suspense, lazy } from 'react';
import { ToastRegion } from '#ui/toast.tsx';
import type { SaveNews, SaveToastProps } from './save-toast.tsx';

/** What speaks after a save, and takes it back. Comes with the drawer, as nothing is saved before. */
export const loadToast = () => import('./save-toast.tsx');

const SaveToast = lazy(async () => ({ default: (await loadToast()).SaveToast }));

interface ToastOutletProps extends Omit<SaveToastProps, 'news'> {
  readonly news: SaveNews | null;
}

/** Where the word after a save shows. */
export function ToastOutlet({ news, ...rest }: ToastOutletProps) {
  return (
    <ToastRegion>
      {news !== null && (
        <Suspense fallback={null}>
          <SaveToast news={news} {...rest} />
        </Suspense>
      )}
    </ToastRegion>
  );
}
