/**
 * What of an editable post must not be sent, because it was not understood when it was read: nobody can
 * say what a change to it would replace. The rest of the post can be edited as ever.
 *
 * - The sound travels with every PATCH (see `compose-patch.ts`). A post whose sound could not be read
 *   would lose it with any change, so nothing of it is sent. Not so on Instagram, where none is sent.
 * - Removing the sound alone sends the unchanged caption with it, so an unread caption closes both.
 */
import type { Post, PostField } from '#contract/post.ts';
import { DRAFT_FIELDS, type DraftField } from '#contract/draft-field.ts';

const PART_OF: Partial<Record<PostField, DraftField>> = {
  caption: 'caption',
  scheduledTime: 'time',
  timezone: 'time',
  contentType: 'content',
  contentUrl: 'content',
  soundId: 'sound',
};

/** Whether everything in the post was understood. */
export function isReadWhole({ unreadable }: Post): boolean {
  return unreadable === undefined || unreadable.length === 0;
}

/** What stood in a field that was not understood, as it came; null where it was. */
export function rawOf({ unreadable }: Post, field: PostField): string | null {
  return unreadable?.find((part) => part.field === field)?.raw ?? null;
}

/** The fields of the form that were not understood, in its order. */
export function unreadFields(post: Post): readonly DraftField[] {
  if (isReadWhole(post)) return [];
  const unread = post.unreadable?.map(({ field }) => PART_OF[field]) ?? [];
  return DRAFT_FIELDS.filter(
    (field) => unread.includes(field) && (field !== 'sound' || post.platform !== 'instagram'),
  );
}

/** The fields of the form that are closed, in its order. */
export function lockedFields(post: Post): readonly DraftField[] {
  const unread = unreadFields(post);
  if (unread.includes('sound')) return DRAFT_FIELDS;
  return DRAFT_FIELDS.filter(
    (field) => unread.includes(field) || (field === 'sound' && unread.includes('caption')),
  );
}
