/**
 * The save that is never faked. One save is: read the post afresh, merge, PATCH once, prove.
 *
 * - Nothing is PATCHed twice: whatever goes wrong after the PATCH left, the post is only read again,
 *   and what it holds decides what the person is told.
 * - Between the fresh read and the PATCH a colleague may still write: the API has no version to send
 *   along, so no client can close that gap. It is as short as one round trip.
 * - A PATCH that timed out may still be applied after the second read. Then the person is told that
 *   it was not saved, tries again, and the fresh read of that try finds it done.
 */
import type { Post } from '#contract/post.ts';
import { PostSchema, mergePost } from '#contract/post.ts';
import type { PostPatch } from '#contract/post-patch.ts';
import { buildPatch } from '#domain/edit/build-patch.ts';
import { type Draft, draftOf } from '#domain/edit/draft.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { type Merge, mergeDrafts } from '#domain/edit/merge-drafts.ts';
import { type Mismatch, proveSave } from '#domain/edit/prove-save.ts';
import { ApiError } from './api-error.ts';
import { callApi, readAs } from './http-client.ts';
import { fetchPost } from './post-queries.ts';

export type SaveOutcome =
  /** Proven: `post` is what the server holds, `previous` what it held just before. */
  | { readonly kind: 'saved'; readonly post: Post; readonly previous: Post; readonly merge: Merge }
  /** The server answered yes but holds something else. */
  | {
      readonly kind: 'stored-otherwise';
      readonly post: Post;
      readonly mismatches: readonly Mismatch[];
    }
  /** Someone changed the same field since the form was opened. Nothing was sent. */
  | { readonly kind: 'conflict'; readonly post: Post; readonly merge: Merge }
  /** The post is posted, failed or otherwise closed by now. Nothing was changed. */
  | { readonly kind: 'locked'; readonly post: Post }
  /** Nothing was changed, as far as the server tells. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The PATCH left, no answer came, and the post could not be read again. */
  | { readonly kind: 'unknown'; readonly error: unknown };

export interface SaveRequest {
  /** The post as the form opened it. */
  readonly opened: Post;
  /** The form now. */
  readonly draft: Draft;
}

/** Failures after which the PATCH may have been applied all the same. */
function mayHaveBeenApplied(error: unknown): boolean {
  if (!(error instanceof ApiError)) return true;
  return ['timeout', 'network', 'unreadable', 'unavailable', 'server-error'].includes(error.kind);
}

async function patchPost(postId: string, patch: PostPatch): Promise<Post> {
  const path = `/v1/posts/${encodeURIComponent(postId)}`;
  const body = await callApi({ method: 'PATCH', path, body: patch });
  return readAs((value) => PostSchema.parse(value), body);
}

async function settle(fresh: Post, merge: Merge, patch: PostPatch): Promise<SaveOutcome> {
  try {
    const post = mergePost(fresh, await patchPost(fresh.postId, patch));
    const mismatches = proveSave(patch, fresh, post);
    return mismatches.length === 0
      ? { kind: 'saved', post, previous: fresh, merge }
      : { kind: 'stored-otherwise', post, mismatches };
  } catch (error) {
    return explainFailure(fresh, merge, patch, error);
  }
}

/** Reads the post again: its status, and whether the change is there, say what really happened. */
async function explainFailure(
  fresh: Post,
  merge: Merge,
  patch: PostPatch,
  error: unknown,
): Promise<SaveOutcome> {
  const asked = error instanceof ApiError && ['unauthorized', 'rate-limited'].includes(error.kind);
  if (asked) return { kind: 'failed', error };
  let post: Post;
  try {
    post = await fetchPost(fresh.postId);
  } catch (readError) {
    return mayHaveBeenApplied(error)
      ? { kind: 'unknown', error }
      : { kind: 'failed', error: isGone(readError) ? readError : error };
  }
  if (mayHaveBeenApplied(error) && proveSave(patch, fresh, post).length === 0) {
    return { kind: 'saved', post, previous: fresh, merge };
  }
  if (editabilityOf(post) !== 'editable') return { kind: 'locked', post };
  return { kind: 'failed', error };
}

function isGone(error: unknown): boolean {
  return error instanceof ApiError && error.kind === 'not-found';
}

/** Saves a draft. Never throws: every ending is an outcome. */
export async function savePost({ opened, draft }: SaveRequest): Promise<SaveOutcome> {
  try {
    const fresh = await fetchPost(opened.postId);
    if (editabilityOf(fresh) !== 'editable') return { kind: 'locked', post: fresh };
    const merge = mergeDrafts(draftOf(opened), draft, draftOf(fresh), opened.platform);
    if (merge.conflicts.length > 0) return { kind: 'conflict', post: fresh, merge };
    const patch = buildPatch(fresh, merge.merged);
    // Someone else has already made the very same change.
    if (patch === null) return { kind: 'saved', post: fresh, previous: opened, merge };
    return await settle(fresh, merge, patch);
  } catch (error) {
    return { kind: 'failed', error };
  }
}
