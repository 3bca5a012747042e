/**
 * From a draft to the PATCH that saves it: only what the user changed, so that nothing they did not
 * touch can change on the server, and nothing that could not be read. That matters most for the time: a post in the second instant of an
 * overlap, with seconds, or in a zone the API no longer takes could not be sent back unchanged.
 */
import type { PostPatch } from '#contract/post-patch.ts';
import type { Post } from '#contract/post.ts';
import { composePatch } from './compose-patch.ts';
import { changedFields, draftOf, type Draft } from './draft.ts';
import { lockedFields } from './locked-fields.ts';

/**
 * The minimal PATCH body, or null when the draft changes nothing.
 *
 * @param base the post as the form that holds `draft` started from it. After a merge has taken in a
 *   colleague's fields (`mergeDrafts`), that is the post they come from: `buildPatch(theirs, merged)`.
 * @param current the freshest read of the same post: it says which sound travels along.
 * @throws RangeError where the user changed the time to one that cannot be sent (not a full wall
 *   time, a zone outside the eleven, a DST gap). The form forbids all three.
 */
export function buildPatch(base: Post, draft: Draft, current: Post = base): PostPatch | null {
  const closed = lockedFields(current);
  const fields = changedFields(draftOf(base), draft, base.platform);
  return composePatch(
    fields.filter((field) => !closed.includes(field)),
    draft,
    current,
  );
}
