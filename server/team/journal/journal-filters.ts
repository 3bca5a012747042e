/** Which entries of the journal to read. A filter is about writes: an outcome comes with its intent. */
import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';

/** Which entries to read; all newest first, `before` a place in the journal. */
export interface JournalQuery {
  readonly postIds?: readonly string[];
  readonly actorId?: string;
  /** Of a post that was read one by one at some time: every write reads its post. */
  readonly accountId?: string;
  readonly result?: string;
  readonly field?: string;
  /** Milliseconds since the Unix epoch: from, and up to but not including. */
  readonly from?: number;
  readonly to?: number;
  readonly before?: number;
  readonly limit: number;
  /** Also what was before the sandbox was last filled afresh, for exports. */
  readonly isWhole?: boolean;
}

/** Of the write that an entry belongs to: an outcome comes and goes with its intent. */
const ofWrite = (condition: SQL) =>
  sql`EXISTS (SELECT 1 FROM team_journal w WHERE w.seq = coalesce(team_journal.intent_seq, team_journal.seq) AND ${condition})`;

const ended = (words: SQL) =>
  sql`EXISTS (SELECT 1 FROM team_journal o WHERE o.intent_seq = coalesce(team_journal.intent_seq, team_journal.seq) AND o.result IN (${words}))`;

/** How a write ended, in the words of the filter. */
function endedWith(result: string): SQL {
  if (result === 'outside') return sql`team_journal.result = 'outside'`;
  if (result !== 'unknown') return ended(sql`${result}`);
  const isWrite = ofWrite(sql`w.kind = 'intent'`);
  return sql`(${isWrite} AND NOT ${ended(sql`'proved', 'refused'`)})`;
}

/** The conditions of a query, all but its posts and its place. */
export function filtersOf({ actorId, accountId, result, field, from, to }: JournalQuery): SQL[] {
  return [
    ...(actorId === undefined ? [] : [ofWrite(sql`w.actor_id = ${actorId}`)]),
    ...(accountId === undefined
      ? []
      : [
          sql`team_journal.post_id IN (SELECT post_id FROM team_readings WHERE json_extract(held, '$.accountId') = ${accountId})`,
        ]),
    ...(result === undefined ? [] : [endedWith(result)]),
    ...(field === undefined
      ? []
      : [ofWrite(sql`w.data LIKE ${`%"field":${JSON.stringify(field)}%`}`)]),
    ...(from === undefined ? [] : [ofWrite(sql`w.at >= ${from}`)]),
    ...(to === undefined ? [] : [ofWrite(sql`w.at < ${to}`)]),
  ];
}
