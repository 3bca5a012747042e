/**
 * One PATCH and the truth about it. Nothing is PATCHed twice: whatever goes wrong after it left, the
 * post is only read again, and what it holds decides what the screen says. So a 409 of a post that went
 * live meanwhile ends as `locked`.
 *
 * A PATCH that timed out may still be applied after that second read. Then the screen says that it
 * was not saved, tries again, and the fresh read of that try finds it done.
 */
import { type Post, mergePost } from '#contract/post.ts';
import type { PostPatch } from '#contract/post-patch.ts';
import { RESTORED_HEADER, type RestoredFrom, writeRestored } from '#contract/restored-from.ts';
import { editabilityOf } from '#domain/edit/editability.ts';
import { type Mismatch, isProofMissing, proveSave } from '#domain/edit/prove-save.ts';
import { type Tidied, tidiedOf } from '#domain/edit/reader-view.ts';
import { ApiError } from '#api/api-error.ts';
import { callApi } from '#api/http-client.ts';
import { postPath } from '#api/post-path.ts';
import { fetchPost, readPost } from '#api/post-queries.ts';
import { withRetries } from '#api/retry-policy.ts';

export type PatchOutcome =
  /** Proven: `post` is what the server holds, `previous` what it held just before. */
  | {
      readonly kind: 'saved';
      readonly post: Post;
      readonly previous: Post;
      /** What the server changed about the caption that no reader could see. */
      readonly tidied: readonly Tidied[];
    }
  /** The server answered yes but holds something else. */
  | {
      readonly kind: 'stored-otherwise';
      readonly post: Post;
      readonly mismatches: readonly Mismatch[];
    }
  /** The post is posted, failed or otherwise closed by now. Nothing was changed. */
  | { readonly kind: 'locked'; readonly post: Post }
  /** Nothing was changed, as far as the server tells. */
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The PATCH left, and nothing read afterwards tells whether it was applied. */
  | { readonly kind: 'unknown'; readonly error: unknown };

const isKind = (error: unknown, kinds: readonly ApiError['kind'][]) =>
  error instanceof ApiError && kinds.includes(error.kind);

/** Failures after which the PATCH may have been applied all the same. */
const mayHaveBeenApplied = (error: unknown) =>
  isKind(error, [
    'timeout',
    'network',
    'unreadable',
    'unavailable',
    'server-error',
    'other-post',
    'signed-out',
  ]);

/** Answers that speak for themselves: reading the post again would tell nothing more. */
const isPlainRefusal = (error: unknown) => isKind(error, ['unauthorized', 'rate-limited']);

async function patchPost(
  postId: string,
  patch: PostPatch,
  restored: readonly RestoredFrom[],
): Promise<Post> {
  const headers = restored.length === 0 ? {} : { [RESTORED_HEADER]: writeRestored(restored) };
  const path = postPath(postId);
  return readPost(postId, await callApi({ method: 'PATCH', path, body: patch, headers }));
}

/** Reads the post again: whether it is closed, and whether the change is there, say what happened. */
async function explainFailure(
  fresh: Post,
  patch: PostPatch,
  error: unknown,
): Promise<PatchOutcome> {
  let post: Post;
  try {
    post = await withRetries(() => fetchPost(fresh.postId));
  } catch (readError) {
    if (isKind(readError, ['not-found'])) return { kind: 'failed', error: readError };
    // It never came past the proxy.
    if (isKind(error, ['signed-out']) && isKind(readError, ['signed-out'])) {
      return { kind: 'failed', error };
    }
    return { kind: mayHaveBeenApplied(error) ? 'unknown' : 'failed', error };
  }
  if (isProofMissing(patch, fresh, post)) {
    return { kind: mayHaveBeenApplied(error) ? 'unknown' : 'failed', error };
  }
  if (mayHaveBeenApplied(error)) {
    const arrived = arrivalOf(patch, fresh, post);
    if (arrived === 'all') return saved(fresh, patch, post);
    if (arrived === 'some') return { kind: 'unknown', error };
  }
  if (editabilityOf(post) !== 'editable') return { kind: 'locked', post };
  return { kind: 'failed', error: isKind(error, ['not-found']) ? notGone(error) : error };
}

function saved(fresh: Post, patch: PostPatch, post: Post): PatchOutcome {
  const tidied = patch.caption === undefined ? [] : tidiedOf(patch.caption, post.caption);
  return { kind: 'saved', post, previous: beforePatch(fresh, patch, post), tidied };
}

/**
 * The post as it was before the patch, for undo. What the patch left alone is as the server has it
 * now: someone may have changed it since `fresh` was read, and that is not ours to take back.
 */
function beforePatch(fresh: Post, patch: PostPatch, now: Post): Post {
  const time = patch.scheduledTime === undefined ? now : fresh;
  const rest = {
    ...now,
    caption: patch.caption === undefined ? now.caption : fresh.caption,
    scheduledTime: time.scheduledTime,
    timezone: time.timezone,
    soundId: fresh.soundId,
  };
  const content = patch.contentType === undefined ? now : fresh;
  return content.contentType === 'video'
    ? { ...rest, contentType: 'video', contentUrl: content.contentUrl }
    : { ...rest, contentType: 'slides', contentUrl: content.contentUrl };
}

/** How much of the patch the post holds. Some: it was applied and then changed by someone else. */
function arrivalOf(patch: PostPatch, before: Post, now: Post): 'all' | 'some' | 'none' {
  const missing = proveSave(patch, before, now).map(({ field }) => field);
  if (missing.length === 0) return 'all';
  const sent = proveSave(patch, before, before).map(({ field }) => field);
  return sent.every((field) => missing.includes(field)) ? 'none' : 'some';
}

/** "Not found" for a post that can be read: whatever was not found, it is not the post. */
function notGone(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const { status, serverMessage } = error;
  return new ApiError(
    {
      kind: 'refused',
      ...(status === null ? {} : { status }),
      ...(serverMessage === null ? {} : { serverMessage }),
    },
    { cause: error },
  );
}

/**
 * Sends `patch` for the post just read as `fresh`. Never throws: every ending is an outcome.
 *
 * @param restored what of it came back from the history.
 */
export async function sendPatch(
  fresh: Post,
  patch: PostPatch,
  restored: readonly RestoredFrom[] = [],
): Promise<PatchOutcome> {
  let answer: Post;
  try {
    answer = await patchPost(fresh.postId, patch, restored);
  } catch (error) {
    return isPlainRefusal(error) ? { kind: 'failed', error } : explainFailure(fresh, patch, error);
  }
  const post = mergePost(fresh, answer);
  if (isProofMissing(patch, fresh, post)) {
    return explainFailure(fresh, patch, new ApiError({ kind: 'unreadable' }));
  }
  const mismatches = proveSave(patch, fresh, post);
  return mismatches.length === 0
    ? saved(fresh, patch, post)
    : { kind: 'stored-otherwise', post, mismatches };
}
