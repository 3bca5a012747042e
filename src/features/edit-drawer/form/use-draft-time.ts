import { useEffect } from 'react';
import type { Post } from '#contract/post.ts';
import { serverNow } from '#api/server-clock.ts';
import type { Draft } from '#domain/edit/draft.ts';
import { type DraftTime, draftTimeOf } from '#domain/planner/draft-time.ts';

/** Reports the time in the form while it changes, and null when it is saved or left. */
export function useDraftTime(
  draft: Draft | null,
  opened: Post,
  onTime: (time: DraftTime | null) => void,
): void {
  const wall = draft?.wall ?? '';
  const zone = draft?.zone ?? '';
  useEffect(() => {
    onTime(draftTimeOf(opened, { wall, zone }, serverNow()));
  }, [opened, wall, zone, onTime]);
  useEffect(() => () => onTime(null), [onTime]);
}
