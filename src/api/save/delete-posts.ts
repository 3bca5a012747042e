/**
 * Deleting, with a result for each post. Nothing is asked for twice: where no clear answer came, each
 * post is read again, and whether it is still there says what happened.
 */
import { parseDeleteAnswer } from '#contract/delete-answer.ts';
import { ApiError } from '#api/api-error.ts';
import { callApi, readAs } from '#api/http-client.ts';
import { fetchPost } from '#api/post-queries.ts';
import { withRetries } from '#api/retry-policy.ts';

export type DeleteOutcome =
  | { readonly kind: 'deleted' }
  /** `reason` in the API's words; null where it gave none. */
  | { readonly kind: 'refused'; readonly reason: string | null }
  | { readonly kind: 'failed'; readonly error: unknown }
  /** The request left, no answer came, and the post could not be read again. */
  | { readonly kind: 'unknown'; readonly error: unknown };

/** Answers that speak for themselves. What a proxy says tells nothing about the posts. */
const isPlain = (error: unknown) =>
  error instanceof ApiError &&
  ['unauthorized', 'signed-out', 'rate-limited', 'refused'].includes(error.kind);

async function outcomeByReading(postId: string, error: unknown): Promise<DeleteOutcome> {
  try {
    await withRetries(() => fetchPost(postId));
    return { kind: 'failed', error };
  } catch (readError) {
    if (readError instanceof ApiError && readError.kind === 'not-found') return { kind: 'deleted' };
    return { kind: 'unknown', error };
  }
}

/**
 * Deletes `postIds` (not empty) with one request. Never throws: every post has an outcome, in the
 * order given.
 */
export async function deletePosts(
  postIds: readonly string[],
): Promise<ReadonlyMap<string, DeleteOutcome>> {
  const outcomes = new Map<string, DeleteOutcome>();
  let unclear: unknown = new ApiError({ kind: 'unreadable' });
  try {
    const body = await callApi({ method: 'DELETE', path: '/v1/posts', body: { postIds } });
    const { deleted, failed } = readAs((value) => parseDeleteAnswer(value, postIds), body);
    for (const postId of deleted) outcomes.set(postId, { kind: 'deleted' });
    for (const { postId, reason } of failed) outcomes.set(postId, { kind: 'refused', reason });
  } catch (error) {
    if (isPlain(error))
      return new Map(postIds.map((postId) => [postId, { kind: 'failed', error }]));
    unclear = error;
  }
  for (const postId of postIds) {
    if (outcomes.has(postId)) continue;
    // One after the other: whatever went wrong, this must not add to it.
    outcomes.set(postId, await outcomeByReading(postId, unclear));
  }
  return outcomes;
}
