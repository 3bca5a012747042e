/** Takes a save back, under the same checks as a save. */
import type { Post } from '#contract/post.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { holdsTheSame } from '#domain/edit/holds-the-same.ts';
import { undoOf } from '#domain/edit/undo-patch.ts';
import { fetchPost } from '#api/post-queries.ts';
import { withRetries } from '#api/retry-policy.ts';
import { type PatchOutcome, sendPatch } from './send-patch.ts';

export type UndoOutcome =
  | (PatchOutcome & { readonly kind: 'saved'; readonly unrestorable: readonly DraftField[] })
  | Exclude<PatchOutcome, { kind: 'saved' }>
  /** Someone has changed the post since the save. Nothing was sent. */
  | { readonly kind: 'changed-again'; readonly post: Post }
  /** What the save changed cannot be put back through the API. Nothing was sent. */
  | {
      readonly kind: 'impossible';
      readonly post: Post;
      readonly unrestorable: readonly DraftField[];
    };

export interface UndoRequest {
  /** The post as the save stored it. */
  readonly saved: Post;
  /** The post as it was just before. */
  readonly previous: Post;
  /** Part of a run over many posts: see `withRetries`. */
  readonly isOneOfMany?: boolean;
}

/** Undoes a save. Never throws: every ending is an outcome. */
export async function undoSave(request: UndoRequest): Promise<UndoOutcome> {
  const { saved, previous, isOneOfMany } = request;
  let fresh: Post;
  try {
    fresh = await withRetries(() => fetchPost(saved.postId), isOneOfMany);
  } catch (error) {
    return { kind: 'failed', error };
  }
  if (editabilityOf(fresh) !== 'editable') return { kind: 'locked', post: fresh };
  if (!holdsTheSame(saved, fresh)) {
    // An earlier try whose answer was lost has done it.
    return holdsTheSame(previous, fresh)
      ? { kind: 'saved', post: fresh, previous: saved, tidied: [], unrestorable: [] }
      : { kind: 'changed-again', post: fresh };
  }
  const { patch, unrestorable } = undoOf(previous, fresh);
  if (patch === null) {
    return unrestorable.length > 0
      ? { kind: 'impossible', post: fresh, unrestorable }
      : { kind: 'saved', post: fresh, previous: fresh, tidied: [], unrestorable };
  }
  const outcome = await sendPatch(fresh, patch);
  return outcome.kind === 'saved' ? { ...outcome, unrestorable } : outcome;
}
