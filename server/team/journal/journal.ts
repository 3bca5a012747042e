/**
 * The journal of writes: append-only, each entry chained by SHA-256 to the one before.
 *
 * An entry's place and link are checked by the database itself (a trigger), so of two processes that
 * append at the same moment one is refused, reads the new head and tries again. Each append is one
 * write transaction. Nothing holds a transaction open across an `await`: two connections of one process
 * would then wait for each other.
 */
import { and, desc, eq, gte, inArray, like, lt, lte, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { journalTable } from '#server/team/db/schema.ts';
import type { JournalRow } from '#server/team/db/schema.ts';
import { entryHash, NO_ENTRY } from './entry-hash.ts';

export type Result = 'proved' | 'refused' | 'unknown' | 'outside';

export interface NewEntry {
  readonly kind: 'intent' | 'outcome' | 'checkpoint';
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly attempt: string | null;
  readonly actorId: string;
  readonly actorName: string;
  readonly postId: string | null;
  readonly intentSeq: number | null;
  readonly result: Result | null;
  readonly data: object;
}

export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/** Which entries to read; all newest first, `before` a place in the journal. */
export interface JournalQuery {
  readonly postIds?: readonly string[];
  readonly actorId?: string;
  readonly result?: string;
  readonly field?: string;
  /** Milliseconds since the Unix epoch: from, and up to but not including. */
  readonly from?: number;
  readonly to?: number;
  readonly before?: number;
  readonly limit: number;
}

/** Another process was quicker this often in a row: something else is wrong. */
const MOST_TRIES = 50;
const DAY_MS = 86_400_000;

export type Journal = ReturnType<typeof createJournal>;

export function createJournal(db: TeamDatabase) {
  /** One at a time in this process; others are met in the database. */
  let last: Promise<unknown> = Promise.resolve();

  async function head(): Promise<Head> {
    const row = await db
      .select({ seq: journalTable.seq, hash: journalTable.hash })
      .from(journalTable)
      .orderBy(desc(journalTable.seq))
      .limit(1)
      .get();
    return row ?? { seq: 0, hash: NO_ENTRY };
  }

  async function appendNow(entries: readonly NewEntry[]): Promise<readonly JournalRow[]> {
    for (let tries = 1; ; tries += 1) {
      const rows = chained(await head(), entries);
      try {
        await insertAll(rows);
        return rows;
      } catch (error) {
        if (tries === MOST_TRIES || !isTaken(error)) throw error;
      }
    }
  }

  async function insertAll(rows: readonly JournalRow[]): Promise<void> {
    const columns = [
      'seq, kind, at, attempt, actor_id, actor_name, post_id, intent_seq, result, data, previous, hash',
    ];
    await db.$client.batch(
      rows.map((row) => ({
        sql: `INSERT INTO team_journal (${columns.join()}) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
        args: [
          row.seq,
          row.kind,
          row.at,
          row.attempt,
          row.actorId,
          row.actorName,
          row.postId,
          row.intentSeq,
          row.result,
          row.data,
          row.previous,
          row.hash,
        ],
      })),
      'write',
    );
  }

  /** Appends all or none, in this order, and gives them back as they stand. Throws where it cannot. */
  function append(entries: readonly NewEntry[]): Promise<readonly JournalRow[]> {
    if (entries.length === 0) return Promise.resolve([]);
    const mine = last.then(() => appendNow(entries));
    last = mine.catch(() => undefined);
    return mine;
  }

  /** Appends outcomes; those of intents that another reading has settled meanwhile are left out. */
  async function settle(outcomes: readonly NewEntry[]): Promise<void> {
    try {
      await append(outcomes);
    } catch (error) {
      if (!isSettled(error)) throw error;
      for (const outcome of outcomes) {
        await append([outcome]).catch((again: unknown) => {
          if (!isSettled(again)) throw again;
        });
      }
    }
  }

  /** Intents of a post that have no certain outcome yet, oldest first. */
  async function openIntents(postId: string): Promise<readonly JournalRow[]> {
    const settled = sql`EXISTS (SELECT 1 FROM team_journal o WHERE o.intent_seq = ${journalTable.seq} AND o.result IN ('proved', 'refused'))`;
    return db
      .select()
      .from(journalTable)
      .where(
        and(eq(journalTable.postId, postId), eq(journalTable.kind, 'intent'), sql`NOT ${settled}`),
      )
      .orderBy(journalTable.seq);
  }

  async function read(query: JournalQuery): Promise<readonly JournalRow[]> {
    const wanted: (SQL | undefined)[] = [inArray(journalTable.kind, ['intent', 'outcome'])];
    if (query.postIds !== undefined) wanted.push(inArray(journalTable.postId, [...query.postIds]));
    if (query.actorId !== undefined) wanted.push(eq(journalTable.actorId, query.actorId));
    if (query.result !== undefined) wanted.push(eq(journalTable.result, query.result));
    if (query.field !== undefined) {
      wanted.push(like(journalTable.data, `%"field":${JSON.stringify(query.field)}%`));
    }
    if (query.from !== undefined) wanted.push(gte(journalTable.at, query.from));
    if (query.to !== undefined) wanted.push(lt(journalTable.at, query.to));
    if (query.before !== undefined) wanted.push(lt(journalTable.seq, query.before));
    return db
      .select()
      .from(journalTable)
      .where(and(...wanted))
      .orderBy(desc(journalTable.seq))
      .limit(query.limit);
  }

  /** Removes whole days (UTC) that are older than `days`, behind a checkpoint. Gives how many entries went. */
  async function prune(now: number, days: number): Promise<number> {
    const until = (Math.floor(now / DAY_MS) - days) * DAY_MS;
    const newest = await head();
    const row = await db
      .select({ seq: journalTable.seq, hash: journalTable.hash })
      .from(journalTable)
      .where(
        // Up to the first entry that stays: a clock that was set back must not leave a hole.
        sql`${journalTable.seq} < coalesce((SELECT min(seq) FROM team_journal WHERE at >= ${until}), ${newest.seq})`,
      )
      .orderBy(desc(journalTable.seq))
      .limit(1)
      .get();
    if (row === undefined) return 0;
    await append([
      {
        kind: 'checkpoint',
        at: now,
        attempt: null,
        actorId: 'rundown',
        actorName: 'Rundown',
        postId: null,
        intentSeq: null,
        result: null,
        data: { through: row.seq, hash: row.hash },
      },
    ]);
    const gone = await db.delete(journalTable).where(lte(journalTable.seq, row.seq));
    return gone.rowsAffected;
  }

  return { append, settle, head, openIntents, read, prune };
}

function chained(from: Head, entries: readonly NewEntry[]): readonly JournalRow[] {
  let { seq, hash } = from;
  return entries.map((entry) => {
    seq += 1;
    const row = { ...entry, seq, data: JSON.stringify(entry.data), previous: hash };
    hash = entryHash(row);
    return { ...row, hash };
  });
}

/** Whether another process took this place in the journal. */
function isTaken(error: unknown): boolean {
  const text = error instanceof Error ? error.message : String(error);
  return /not the next entry|UNIQUE constraint failed: team_journal\.seq/.test(text);
}

function isSettled(error: unknown): boolean {
  return /UNIQUE constraint failed: (?:team_journal\.intent_seq|index 'team_journal_settled)/.test(
    String(error),
  );
}
