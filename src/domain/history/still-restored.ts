/** Which fields of a form hold what was restored into them from the history. */
import type { RestoredFrom } from '#contract/restored-from.ts';
import { type Draft, sameDraftField } from '#domain/edit/draft.ts';

/** A former value in the form, and the draft as it was right after. */
export interface RestoredField extends RestoredFrom {
  readonly draft: Draft;
}

/** The newest restore of each field counts. */
export function withRestored(
  restored: readonly RestoredField[],
  added: RestoredField,
): readonly RestoredField[] {
  return [...restored.filter(({ field }) => field !== added.field), added];
}

/** What `draft` still holds as it was restored: a value changed since is no restore. */
export function stillRestored(
  restored: readonly RestoredField[],
  draft: Draft,
): readonly RestoredFrom[] {
  return restored
    .filter((one) => sameDraftField(one.field, one.draft, draft))
    .map(({ field, seq }) => ({ field, seq }));
}
