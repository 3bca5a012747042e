/**
 * The editing of one post, from its beginning to a save, as a pure reducer over named events. It starts
 * from the post as first read (`opened`) and stays with it: later reads show as a note and count at the
 * save, but never move a field under the user's hand. Only three things begin it anew: a choice of the
 * user, an answer to a save that leaves something to be saved, and a read that holds exactly what the
 * form holds.
 */
import type { Post } from '#contract/post.ts';
import type { SaveOutcome } from '#api/save/save-post.ts';
import { type Draft, changedFields, draftOf } from '#domain/edit/draft.ts';
import { mergeDrafts } from '#domain/edit/merge-drafts.ts';

export interface EditingState {
  /** The post that the form is compared with, and merged from at the save. */
  readonly opened: Post;
  /** The post as it was last read. */
  readonly latest: Post;
  /** The form's values. */
  readonly draft: Draft;
  /** Counts how often `draft` was set from here: the form then has to show it. */
  readonly version: number;
  /** When the restored edits were persisted; null where none were. Milliseconds since the epoch. */
  readonly restoredAt: number | null;
  readonly isSaving: boolean;
  /** How the last save ended, where that has to be shown. */
  readonly outcome: SaveOutcome | undefined;
  /** What the last save sent; null before the first. */
  readonly sent: Draft | null;
  /** A save whose answer was lost turned out to have been stored. */
  readonly arrivedLate: boolean;
  /** Everything typed is saved: the form can go. */
  readonly isDone: boolean;
}

/** Edits of this post that this browser persisted. */
export interface RestoredEdits {
  readonly opened: Post;
  readonly draft: Draft;
  /** Milliseconds since the epoch, by the server's clock. */
  readonly keptAt: number;
}

export type EditingEvent =
  /** The user changed a field. */
  | { readonly type: 'typed'; readonly draft: Draft }
  | { readonly type: 'saveStarted' }
  /** `outcome` is null after a fault of our own. `sent` is the draft that was saved. */
  | { readonly type: 'saveSettled'; readonly outcome: SaveOutcome | null; readonly sent: Draft }
  /** The post was read again, or written by someone whose answer reached this tab. */
  | { readonly type: 'readAgain'; readonly post: Post }
  /** The user settled a conflict, or took in a newer version: `draft` is to be saved over `latest`. */
  | { readonly type: 'choseTheirs'; readonly draft: Draft }
  | { readonly type: 'discarded' };

/** The fields that the form would change. */
export function editedFields({ opened, draft }: EditingState) {
  return changedFields(draftOf(opened), draft, opened.platform);
}

/** The event `opened`, which begins it: at edits from last time, if they still change anything, or afresh. */
export function openEditing(post: Post, restored: RestoredEdits | null): EditingState {
  const isOfUse =
    restored !== null && changedFields(draftOf(post), restored.draft, post.platform).length > 0;
  return {
    opened: isOfUse ? restored.opened : post,
    latest: post,
    draft: isOfUse ? restored.draft : draftOf(post),
    version: 0,
    restoredAt: isOfUse ? restored.keptAt : null,
    isSaving: false,
    outcome: undefined,
    sent: null,
    arrivedLate: false,
    isDone: false,
  };
}

/** From here on the form shows `draft` and is compared with `opened`. */
function begin(state: EditingState, opened: Post, draft: Draft): EditingState {
  const { version } = state;
  return {
    ...state,
    opened,
    draft,
    version: version + 1,
    restoredAt: null,
    arrivedLate: false,
  };
}

/** Where the server already holds all that the form holds, there is nothing left to be saved. */
function adoptLatest(state: EditingState): EditingState {
  const { latest, draft, outcome } = state;
  if (state.isSaving || state.isDone || latest === state.opened) return state;
  if (editedFields(state).length === 0) return state;
  if (changedFields(draftOf(latest), draft, latest.platform).length > 0) return state;
  return {
    ...state,
    opened: latest,
    restoredAt: null,
    outcome: undefined,
    arrivedLate: outcome !== undefined,
  };
}

function settle(state: EditingState, outcome: SaveOutcome, sent: Draft): EditingState {
  const { draft, opened } = state;
  switch (outcome.kind) {
    case 'saved': {
      const typedOn = changedFields(sent, draft, opened.platform).length > 0;
      if (!typedOn) return { ...state, isDone: true };
      const { merged } = mergeDrafts(sent, draft, draftOf(outcome.post), opened.platform);
      return begin(state, outcome.post, merged);
    }
    case 'stored-otherwise': {
      const { merged } = mergeDrafts(
        draftOf(opened),
        draft,
        draftOf(outcome.post),
        opened.platform,
      );
      return { ...begin(state, outcome.post, merged), outcome };
    }
    default:
      return adoptLatest({ ...state, outcome });
  }
}

export function editingReducer(state: EditingState, event: EditingEvent): EditingState {
  switch (event.type) {
    case 'typed': {
      const typed = { ...state, draft: event.draft };
      // It tells of a form that holds nothing else.
      const arrivedLate = state.arrivedLate && editedFields(typed).length === 0;
      return adoptLatest({ ...typed, arrivedLate });
    }
    case 'saveStarted':
      return { ...state, isSaving: true, outcome: undefined, arrivedLate: false };
    case 'saveSettled': {
      const settled = { ...state, isSaving: false, sent: event.sent };
      return event.outcome === null ? settled : settle(settled, event.outcome, event.sent);
    }
    case 'readAgain':
      return adoptLatest({ ...state, latest: event.post });
    case 'choseTheirs':
      return { ...begin(state, state.latest, event.draft), outcome: undefined };
    case 'discarded':
      return { ...begin(state, state.latest, draftOf(state.latest)), outcome: undefined };
  }
}
