/** How an entry of the journal is chained to the one before it. */
import { createHash } from 'node:crypto';
import type { JournalRow } from '#server/team/db/schema.ts';

/** What stands where the first entry names the one before. */
export const NO_ENTRY = '0'.repeat(64);

/** SHA-256 over everything an entry holds, the hash of the entry before included; hexadecimal. */
export function entryHash(row: Omit<JournalRow, 'hash'>): string {
  const { seq, kind, at, attempt, actorId, actorName, postId, intentSeq, result, data, previous } =
    row;
  const parts = [
    seq,
    kind,
    at,
    attempt,
    actorId,
    actorName,
    postId,
    intentSeq,
    result,
    data,
    previous,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
