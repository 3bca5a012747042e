import { useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Post } from '#contract/post.ts';
import type { Saved } from '#api/save-post.ts';
import type { TimesAction } from '#domain/bulk/plan-times.ts';
import { Planner } from '#features/planner/planner.tsx';
import type { Plan } from '#features/post-list/plan.ts';
import { useOpen } from '#features/post-list/rows/use-open.ts';
import { lazyPart } from './lazy-part.tsx';
import { useShell } from './shell-context.ts';

/** Several posts were dropped at once: what is asked about before anything is saved. */
interface Drop {
  readonly posts: readonly Post[];
  readonly action: TimesAction;
}

/** The review of many moves at once. */
const [TimesReview] = lazyPart(
  async () => (await import('#features/bulk-edit/times-dialog.tsx')).TimesDialog,
  { name: 'The review', resetLabel: 'Close it', onReset: ({ onClose }) => onClose(false, null) },
);

interface PlannerPaneProps extends Plan {
  /** A post is likely to be opened next. */
  readonly onLikelyOpen: () => void;
}

/** The week or the month: where a drop is saved, and where one of many posts is reviewed first. */
export function PlannerPane({ selection, ...plan }: PlannerPaneProps) {
  const { showSaved, showMany } = useShell();
  const open = useOpen();
  const { basepath } = useRouter();
  const query = useRouterState({ select: ({ location }) => location.searchStr });
  const [drop, setDrop] = useState<Drop | null>(null);
  const showMoved = useCallback((saved: Saved) => showSaved(saved, 'moved'), [showSaved]);
  const review = useCallback((posts: readonly Post[], action: TimesAction) => {
    setDrop({ posts, action });
  }, []);
  return (
    <>
      <Planner
        {...plan}
        chosen={selection.posts}
        query={query}
        basePath={basepath}
        onOpen={open}
        onMoved={showMoved}
        onMoveMany={review}
      />
      {drop !== null && (
        <TimesReview
          posts={drop.posts}
          preset={drop.action}
          onClose={(changed, done) => {
            setDrop(null);
            if (changed) selection.setPosts([]);
            if (done !== null) showMany(done);
          }}
        />
      )}
    </>
  );
}
