/** The header of a save that brings former values back: `caption=12, time=7`, fields with the places of entries. */
import { DRAFT_FIELDS, type DraftField } from './draft-field.ts';

/** A field of a save, and the `seq` of the history's entry whose former value it holds. */
export interface RestoredFrom {
  readonly field: DraftField;
  readonly seq: number;
}

export const RESTORED_HEADER = 'x-rundown-restored-from';

export const writeRestored = (restored: readonly RestoredFrom[]): string =>
  restored.map(({ field, seq }) => `${field}=${seq}`).join(', ');

/** What the header names; whatever else stands in it is left out. */
export function readRestored(header: string | null): readonly RestoredFrom[] {
  const pairs = (header ?? '').split(',').map((pair) => pair.trim());
  return DRAFT_FIELDS.flatMap((field) => {
    const named = pairs.find((pair) => pair.startsWith(`${field}=`))?.slice(field.length + 1);
    return named !== undefined && /^[1-9]\d{0,14}$/.test(named)
      ? [{ field, seq: Number(named) }]
      : [];
  });
}
