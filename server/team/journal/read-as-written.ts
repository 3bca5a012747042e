/**
 * Entries as they are on the disk, byte by byte and with the type of each value. Read as text, a byte that
 * is no UTF-8 any more would end the process inside the driver, before anybody learns which entry it is in.
 */
import type { InValue, Row } from '@libsql/client';
import { getTableColumns } from 'drizzle-orm';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { journalTable } from '#server/team/db/schema.ts';
import type { JournalRow } from '#server/team/db/schema.ts';

export type ReadEntry =
  { readonly row: JournalRow } | { readonly seq: number; readonly reason: string };

const columns = Object.entries(getTableColumns(journalTable));
const selected = columns.map(
  ([, { name }]) => `typeof(${name}) AS ${name}_type, CAST(${name} AS BLOB) AS ${name}_bytes`,
);

/** What stands in the place of an entry that is not what was written. */
const UNREADABLE: Omit<JournalRow, 'seq'> = {
  kind: 'unreadable',
  at: 0,
  attempt: null,
  actorId: '',
  actorName: '',
  postId: null,
  intentSeq: null,
  result: null,
  data: '{}',
  previous: '',
  hash: '',
};

/** The entries at `places`, in that order; one that cannot be read has the kind `unreadable`. */
export async function readPlaces(
  db: TeamDatabase,
  places: readonly { readonly seq: number }[],
): Promise<readonly JournalRow[]> {
  if (places.length === 0) return [];
  const { rows } = await db.$client.execute({
    sql: `SELECT seq, ${selected.join()} FROM team_journal WHERE seq IN (SELECT value FROM json_each(?))`,
    args: [JSON.stringify(places.map(({ seq }) => seq))] satisfies InValue[],
  });
  const read = new Map(rows.map((row) => [Number(row['seq']), readEntry(row)]));
  return places.flatMap(({ seq }) => {
    const entry = read.get(seq);
    if (entry === undefined) return [];
    return ['row' in entry && isJson(entry.row.data) ? entry.row : { ...UNREADABLE, seq }];
  });
}

function isJson(text: unknown): boolean {
  try {
    return typeof text === 'string' && JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}

/** The first `limit` entries behind the place `after`, in their order. */
export async function readAsWritten(
  db: TeamDatabase,
  after: number,
  limit: number,
): Promise<readonly ReadEntry[]> {
  const { rows } = await db.$client.execute({
    sql: `SELECT seq, ${selected.join()} FROM team_journal WHERE seq > ? ORDER BY seq LIMIT ?`,
    args: [after, limit] satisfies InValue[],
  });
  return rows.map(readEntry);
}

function readEntry(read: Row): ReadEntry {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const values: Record<string, unknown> = {};
  try {
    for (const [key, { name }] of columns) {
      const [type, bytes] = [read[`${name}_type`], read[`${name}_bytes`]];
      const text = bytes instanceof ArrayBuffer ? decoder.decode(bytes) : null;
      values[key] = type === 'integer' ? Number(text) : type === 'blob' ? { text } : text;
    }
  } catch {
    return { seq: Number(read['seq']), reason: 'what it holds is not what was written' };
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its hash tells whether it is one
  return { row: values as JournalRow };
}
