import type { Draft } from '#domain/edit/draft.ts';

/** What the drawer gives to the history of its post, which another feature renders. */
export interface HistoryProps {
  readonly postId: string;
  readonly viewerZone: string;
  /** Another one whenever the post has changed. */
  readonly version: string;
  /** Puts a former value into the form; null where the post cannot be changed. */
  readonly onRestore: ((restore: (draft: Draft) => Draft) => void) | null;
}
