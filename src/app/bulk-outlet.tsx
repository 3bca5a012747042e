import { Suspense, lazy, useState } from 'react';
import type { BulkBarProps } from '#features/bulk-edit/bulk-bar.tsx';

const BulkBar = lazy(async () => {
  const { BulkBar: Loaded } = await import('#features/bulk-edit/bulk-bar.tsx');
  return { default: Loaded };
});

/**
 * Where the selected posts are acted on. Fetched with the first selection, and kept from then on: a
 * dialog outlives the selection it was opened with.
 */
export function BulkOutlet(props: BulkBarProps) {
  const [isWanted, setIsWanted] = useState(false);
  const hasPosts = props.posts.length > 0;
  if (hasPosts && !isWanted) setIsWanted(true);
  if (!isWanted) return null;
  return (
    <Suspense fallback={null}>
      <BulkBar {...props} />
    </Suspense>
  );
}
