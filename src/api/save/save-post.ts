/**
 * The save that is never faked. One save is: read the post afresh, merge, PATCH once, prove.
 *
 * Between the fresh read and the PATCH a colleague may still write: the API has no version to send
 * along, so no client can close that gap. It is as short as one round trip.
 */
import type { Post } from '#contract/post.ts';
import type { RestoredFrom } from '#contract/restored-from.ts';
import { buildPatch } from '#domain/edit/build-patch.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { type Draft, changedFields, draftOf, takeField } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { lockedFields } from '#domain/edit/locked-fields.ts';
import { type Merge, mergeDrafts } from '#domain/edit/merge-drafts.ts';
import { ApiError } from '#api/api-error.ts';
import { fetchPost } from '#api/post-queries.ts';
import { withRetries } from '#api/retry-policy.ts';
import { type PatchOutcome, sendPatch } from './send-patch.ts';

export type SaveOutcome =
  | (PatchOutcome & { readonly kind: 'saved'; readonly takenFromThem: readonly DraftField[] })
  | Exclude<PatchOutcome, { kind: 'saved' }>
  /** Someone changed the same field since the form was opened. Nothing was sent. */
  | { readonly kind: 'conflict'; readonly post: Post; readonly merge: Merge };

export type Saved = Extract<SaveOutcome, { kind: 'saved' }>;

export interface SaveRequest {
  /** The post as the form opened it. */
  readonly opened: Post;
  /** The form now. */
  readonly draft: Draft;
  /** What in it came back from the history. */
  readonly restoredFrom?: readonly RestoredFrom[];
  /** Part of a run over many posts: see `withRetries`. */
  readonly isOneOfMany?: boolean;
}

/** Saves a draft. Never throws: every ending is an outcome. */
export async function savePost(request: SaveRequest): Promise<SaveOutcome> {
  const { opened, draft, restoredFrom, isOneOfMany } = request;
  let fresh: Post;
  try {
    fresh = await withRetries(() => fetchPost(opened.postId), isOneOfMany);
  } catch (error) {
    return { kind: 'failed', error };
  }
  if (editabilityOf(fresh) !== 'editable') return { kind: 'locked', post: fresh };
  const begun = draftOf(opened);
  const closed = lockedFields(fresh);
  if (changedFields(begun, draft, opened.platform).some((field) => closed.includes(field))) {
    return { kind: 'failed', error: new ApiError({ kind: 'unreadable' }) };
  }
  // What cannot be read of it now is not a colleague's change.
  const theirs = closed.reduce((read, field) => takeField(field, begun, read), draftOf(fresh));
  const merge = mergeDrafts(begun, draft, theirs, opened.platform);
  if (merge.conflicts.length > 0) return { kind: 'conflict', post: fresh, merge };
  const { takenFromThem } = merge;
  const patch = buildPatch(fresh, merge.merged);
  // Someone else has already made the very same change.
  if (patch === null) {
    return { kind: 'saved', post: fresh, previous: fresh, tidied: [], takenFromThem };
  }
  const outcome = await sendPatch(fresh, patch, restoredFrom);
  return outcome.kind === 'saved' ? { ...outcome, takenFromThem } : outcome;
}
