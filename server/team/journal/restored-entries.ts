/** Which former values a save brings back: what its header names is checked, and the rest is ignored. */
import * as z from 'zod/mini';
import type { RestoredFrom } from '#contract/restored-from.ts';
import type { FieldChange } from './change-fields.ts';
import { historyRow } from './history-row.ts';
import type { Journal } from './journal.ts';

const EntrySchema = z.object({
  at: z.string(),
  changes: z.optional(z.array(z.object({ field: z.string() }))),
});

interface RestoredEntry extends RestoredFrom {
  /** When that entry was written, UTC ISO 8601: it is still known when the entry has been pruned. */
  readonly at: string;
}

interface Write {
  readonly postId: string;
  readonly changes: readonly FieldChange[];
}

/** Of `named`, the entries of this very post that changed a field which this write changes, too. */
export async function restoredEntries(
  journal: Journal,
  named: readonly RestoredFrom[],
  { postId, changes }: Write,
): Promise<readonly RestoredEntry[]> {
  const restored: RestoredEntry[] = [];
  for (const { field, seq } of named) {
    if (!changes.some((change) => change.field === field)) continue;
    const [row] = await journal.read({ postIds: [postId], before: seq + 1, limit: 1 });
    const isFormer = row?.seq === seq && (row.kind === 'intent' || row.result === 'outside');
    if (!isFormer) continue;
    const { changes: former = [], at } = EntrySchema.parse(historyRow(row));
    if (former.some((change) => change.field === field)) restored.push({ field, seq, at });
  }
  return restored;
}
