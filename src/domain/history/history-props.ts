import type { RestoredFrom } from '#contract/restored-from.ts';
import type { Draft } from '#domain/edit/draft.ts';

/** What the drawer gives to the history of its post, which another feature renders. */
export interface HistoryProps {
  readonly postId: string;
  readonly viewerZone: string;
  /** Another one whenever the post has changed. */
  readonly version: string;
  /** There is no such post any more: nothing is shown where it never had entries. */
  readonly isGone?: boolean;
  /** Puts the former value of an entry into the form; null where the post cannot be changed. */
  readonly onRestore: ((restore: (draft: Draft) => Draft, from: RestoredFrom) => void) | null;
}
