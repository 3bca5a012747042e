import { Suspense, lazy } from 'react';
import type { DeleteDialogProps } from '#features/bulk-edit/delete-dialog.tsx';
import { PaneBoundary } from './pane-boundary.tsx';

const DeleteDialog = lazy(async () => {
  const { DeleteDialog: Loaded } = await import('#features/bulk-edit/delete-dialog.tsx');
  return { default: Loaded };
});

/** Asks whether the open post goes. The same question as for many, fetched when it is asked. */
export function DeleteOutlet(props: DeleteDialogProps) {
  return (
    <PaneBoundary
      name="The question"
      resetLabel="Close it"
      onReset={() => props.onClose(false, [])}
    >
      <Suspense fallback={null}>
        <DeleteDialog {...props} />
      </Suspense>
    </PaneBoundary>
  );
}
