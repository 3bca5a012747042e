import { Suspense } from 'react';
import { ToastRegion } from '#ui/toast-region.tsx';
import { fetchedLater } from './fetched-later.tsx';
import type { SaveNews, SaveToastProps } from './save-toast.tsx';

/** What speaks after a save, and takes it back. Comes with the drawer, as nothing is saved before. */
const { FetchedLater: SaveToast, fetchIt: fetchToast } = fetchedLater<SaveToastProps>(
  async () => (await import('./save-toast.tsx')).SaveToast,
);

export { fetchToast };

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
