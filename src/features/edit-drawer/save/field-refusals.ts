/** The API's sentence about one field, for that field: as long as it holds what was refused. */
import { ApiError } from '#api/api-error.ts';
import type { DraftField } from '#contract/draft-field.ts';
import { changedFields, draftOf, sameDraftField } from '#domain/edit/draft.ts';
import { refusedFields } from '#domain/edit/refused-fields.ts';
import type { EditingState } from '../form/editing.ts';

export type FieldRefusals = Readonly<Partial<Record<DraftField, string>>>;

export const NO_REFUSALS: FieldRefusals = {};

type Ended = Pick<EditingState, 'opened' | 'draft' | 'outcome' | 'sent'>;

/** By field; none where the last save was not refused with a sentence that names one. */
export function fieldRefusals({ opened, draft, outcome, sent }: Ended): FieldRefusals {
  if (outcome?.kind !== 'failed' || sent === null) return NO_REFUSALS;
  const { error } = outcome;
  if (!(error instanceof ApiError) || error.kind !== 'refused') return NO_REFUSALS;
  if (error.serverMessage === null) return NO_REFUSALS;
  const changed = changedFields(draftOf(opened), sent, opened.platform);
  const refused = refusedFields(error, changed).filter((field) =>
    sameDraftField(field, sent, draft),
  );
  if (refused.length === 0) return NO_REFUSALS;
  const sentence = `The API says “${error.serverMessage}”. Change this, then save again.`;
  return Object.fromEntries(refused.map((field) => [field, sentence]));
}
