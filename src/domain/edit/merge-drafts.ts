/**
 * Two people changed one post: a three-way merge by field, from the draft both began with.
 *
 * Changed by me alone: mine. Changed by them alone: theirs, and the user is told. Changed by both to
 * the same: agreed. Changed by both to different values: a conflict that only the user can settle;
 * until then mine stays in the form, because what was typed is never thrown away unasked.
 */
import type { Platform } from '#contract/post.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { changedFields, sameDraftField, takeField, type Draft } from './draft.ts';
import { looksTheSame } from './reader-view.ts';

export interface Merge {
  readonly merged: Draft;
  /** Fields of `merged` that a colleague changed and I did not, in the order of the form. */
  readonly takenFromThem: readonly DraftField[];
  /** Fields both changed, differently. `merged` has mine; `takeField` takes theirs instead. */
  readonly conflicts: readonly DraftField[];
}

/** Also where a server has tidied one of two equal texts: nobody could see what to choose between. */
function isAgreed(field: DraftField, mine: Draft, theirs: Draft): boolean {
  if (field === 'caption') return looksTheSame(mine.caption, theirs.caption);
  return sameDraftField(field, mine, theirs);
}

/**
 * Merges `mine` (the form now) and `theirs` (the post now), both begun at `opened` (the post when the
 * form opened). After it the form's base is `theirs`: save with `buildPatch(theirPost, merged)`.
 */
export function mergeDrafts(opened: Draft, mine: Draft, theirs: Draft, platform: Platform): Merge {
  const myFields = changedFields(opened, mine, platform);
  const theirFields = changedFields(opened, theirs, platform);
  const takenFromThem = theirFields.filter((field) => !myFields.includes(field));
  const conflicts = theirFields.filter(
    (field) => myFields.includes(field) && !isAgreed(field, mine, theirs),
  );
  let merged = mine;
  for (const field of takenFromThem) merged = takeField(field, theirs, merged);
  return { merged, takenFromThem, conflicts };
}
