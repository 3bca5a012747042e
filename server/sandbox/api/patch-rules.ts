/**
 * What a valid PATCH does to one post. The sound trap is as the reference words it: on a TikTok
 * post a PATCH without `soundId` removes the sound, whatever else it changes.
 */
import { editabilityOf } from '#domain/edit/editability.ts';
import { alreadyPosted, checked, invalidRequest, refused } from './envelope.ts';
import type { Checked, Refusal } from './envelope.ts';
import type { PatchRequest } from './patch-request.ts';
import type { NewPostRow, PostRow } from '#server/sandbox/db/schema.ts';

/** The statuses that can be changed and deleted. Source: public API reference. */
export const OPEN_STATUSES = ['generated', 'pending_render'] as const;

/** Why a post in this status can be neither changed nor deleted; null where it can. */
export function whyLocked(post: Pick<PostRow, 'postId' | 'status'>): Refusal | null {
  switch (editabilityOf(post)) {
    case 'editable':
      return null;
    case 'posted':
      return alreadyPosted(`Post ${post.postId} is already posted`);
    case 'failed':
      return alreadyPosted(`Post ${post.postId} has failed and can no longer be changed`);
    case 'unknown-status':
      return alreadyPosted(`Post ${post.postId} has status ${post.status} and cannot be changed`);
  }
}

function soundAfter(
  post: PostRow,
  patch: PatchRequest,
  soundIsListed: boolean,
): Checked<string | null> {
  const { soundId } = patch;
  if (post.platform !== 'tiktok') {
    return soundId === undefined
      ? checked(post.soundId)
      : refused(invalidRequest('soundId: Only applicable for TikTok posts'));
  }
  if (soundId === undefined) return checked(null);
  // A sound deleted from the list stays on the posts that use it, so it may be sent again.
  if (soundId === post.soundId || soundIsListed) return checked(soundId);
  return refused(invalidRequest(`Sound ${soundId} not found`));
}

function contentAfter(post: PostRow, { content }: PatchRequest): Partial<NewPostRow> {
  if (content === undefined) return {};
  const same =
    content.contentType === post.contentType &&
    JSON.stringify(content.contentUrl) === JSON.stringify(post.contentUrl);
  // A picture of the old video would be wrong, and that of the new one is not made yet.
  return same ? {} : { ...content, thumbnailUrl: null };
}

/** The columns to write, or why the patch does not fit this post. */
export function planPatch(
  post: PostRow,
  patch: PatchRequest,
  soundIsListed: boolean,
): Checked<Partial<NewPostRow>> {
  const sound = soundAfter(post, patch, soundIsListed);
  if (!sound.ok) return sound;
  return checked({
    ...(patch.caption === undefined ? {} : { caption: patch.caption }),
    ...patch.time,
    ...contentAfter(post, patch),
    soundId: sound.value,
  });
}
