/** Reads the journal from its first entry to its last and recomputes the chain. */
import * as z from 'zod/mini';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import type { JournalRow } from '#server/team/db/schema.ts';
import { entryHash, NO_ENTRY } from './entry-hash.ts';
import { readAsWritten } from './read-as-written.ts';

const PAGE = 1000;
const CheckpointSchema = z.object({ through: z.number(), hash: z.string() });

export type Verdict =
  | { readonly ok: true; readonly entries: number; readonly head: string; readonly from: number }
  | { readonly ok: false; readonly seq: number; readonly reason: string };

/** The first entry that is not what was written, or that all are whole. Throws where it cannot be read. */
export async function verifyJournal(db: TeamDatabase): Promise<Verdict> {
  let first: JournalRow | undefined;
  let before: { seq: number; hash: string } | undefined;
  let covered: { through: number; hash: string } | undefined;
  for (;;) {
    const rows = await readAsWritten(db, before?.seq ?? 0, PAGE);
    for (const read of rows) {
      if ('reason' in read) return { ok: false, ...read };
      const row = read.row;
      const reason = before === undefined ? null : linkProblem(row, before);
      if (reason !== null) return { ok: false, seq: row.seq, reason };
      if (entryHash(row) !== row.hash) {
        return { ok: false, seq: row.seq, reason: 'what it holds is not what was written' };
      }
      first ??= row;
      if (row.kind === 'checkpoint') covered = CheckpointSchema.parse(JSON.parse(row.data));
      before = row;
    }
    if (rows.length < PAGE) break;
  }
  if (first === undefined) return { ok: true, entries: 0, head: NO_ENTRY, from: 0 };
  const startsRightly =
    first.seq === 1
      ? first.previous === NO_ENTRY
      : // A crash between a checkpoint and the pruning leaves entries that it covers.
        covered !== undefined &&
        (covered.through >= first.seq ||
          (covered.through === first.seq - 1 && covered.hash === first.previous));
  if (!startsRightly) {
    return { ok: false, seq: first.seq, reason: 'entries before it are gone without a checkpoint' };
  }
  const last = before ?? first;
  return { ok: true, entries: last.seq - first.seq + 1, head: last.hash, from: first.seq };
}

function linkProblem(
  row: JournalRow,
  before: { readonly seq: number; readonly hash: string },
): string | null {
  if (row.seq !== before.seq + 1) return `entry ${before.seq + 1} is missing before it`;
  return row.previous === before.hash ? null : 'it does not follow the entry before';
}
