/**
 * The save that is never faked. One save is: read the post afresh, merge, PATCH once, prove.
 *
 * Between the fresh read and the PATCH a colleague may still write: the API has no version to send
 * along, so no client can close that gap. It is as short as one round trip.
 */
import type { Post } from '#contract/post.ts';
import { buildPatch } from '#domain/edit/build-patch.ts';
import { type Draft, type DraftField, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { type Merge, mergeDrafts } from '#domain/edit/merge-drafts.ts';
import { fetchPost } from './post-queries.ts';
import { withRetries } from './retry-policy.ts';
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
}

/** Saves a draft. Never throws: every ending is an outcome. */
export async function savePost({ opened, draft }: SaveRequest): Promise<SaveOutcome> {
  let fresh: Post;
  try {
    fresh = await withRetries(() => fetchPost(opened.postId));
  } catch (error) {
    return { kind: 'failed', error };
  }
  if (editabilityOf(fresh) !== 'editable') return { kind: 'locked', post: fresh };
  const merge = mergeDrafts(draftOf(opened), draft, draftOf(fresh), opened.platform);
  if (merge.conflicts.length > 0) return { kind: 'conflict', post: fresh, merge };
  const { takenFromThem } = merge;
  const patch = buildPatch(fresh, merge.merged);
  // Someone else has already made the very same change.
  if (patch === null) return { kind: 'saved', post: fresh, previous: fresh, takenFromThem };
  const outcome = await sendPatch(fresh, patch);
  return outcome.kind === 'saved' ? { ...outcome, takenFromThem } : outcome;
}
