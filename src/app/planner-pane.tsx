import { useRouter, useSearch } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { Post } from '#contract/post.ts';
import type { Saved } from '#api/save/save-post.ts';
import type { TimesAction } from '#domain/bulk/plan-times.ts';
import { dayOf } from '#domain/time/day.ts';
import { Planner } from '#features/planner/planner.tsx';
import type { Plan } from '#features/post-list/plan.ts';
import { useOpen } from '#features/post-list/rows/use-open.ts';
import { useLookAt, useLookedAt } from '#features/post-list/toolbar/use-looked-at.ts';
import { lazyPart } from './lazy-part.tsx';
import { stringifySearch } from './search-text.ts';
import { useShell } from './shell-context.ts';

/** Several posts were dropped at once: what is asked about before anything is saved. */
interface Drop {
  readonly posts: readonly Post[];
  readonly action: TimesAction;
}

/** The review of many moves at once. */
const [TimesReview] = lazyPart(
  async () => (await import('#features/bulk-edit/times-dialog.tsx')).TimesDialog,
  { name: 'The review', resetLabel: 'Close it', onReset: ({ onClose }) => onClose(null, null) },
);

interface PlannerPaneProps extends Plan {
  /** A post is likely to be opened next. */
  readonly onLikelyOpen: () => void;
}

/** The week or the month: where a drop is saved, and where one of many posts is reviewed first. */
export function PlannerPane({ selection, ...plan }: PlannerPaneProps) {
  const { showSaved, showMany, draftTime } = useShell();
  const open = useOpen();
  const { basepath } = useRouter();
  const lookAt = useLookAt();
  const at = useLookedAt() ?? dayOf(plan.now, plan.zone ?? plan.viewerZone);
  // Of the same commit as `at`: the location's own changes before it, and would render all cards twice.
  const query = useSearch({ strict: false, select: stringifySearch });
  const [drop, setDrop] = useState<Drop | null>(null);
  const showMoved = useCallback((saved: Saved) => showSaved(saved, 'moved'), [showSaved]);
  const review = useCallback((posts: readonly Post[], action: TimesAction) => {
    setDrop({ posts, action });
  }, []);
  return (
    <>
      <Planner
        {...plan}
        at={at}
        onAt={lookAt}
        chosen={selection.posts}
        draftTime={draftTime}
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
          onClose={(left, done) => {
            setDrop(null);
            if (left !== null) selection.setPosts(left);
            if (done !== null) showMany(done);
          }}
        />
      )}
    </>
  );
}
