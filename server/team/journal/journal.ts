/**
 * The journal of writes: append-only, each entry chained by SHA-256 to the one before.
 *
 * An entry's place and link are checked by the database itself (a trigger), so of two processes that
 * append at the same moment one is refused, reads the new head and tries again. Each append is one
 * write transaction. Nothing holds a transaction open across an `await`: two connections of one process
 * would then wait for each other.
 */
import type { InValue } from '@libsql/client';
import { and, desc, eq, gte, inArray, lt, lte, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { journalTable } from '#server/team/db/schema.ts';
import type { JournalRow } from '#server/team/db/schema.ts';
import { entryHash, NO_ENTRY } from './entry-hash.ts';
import { readPlaces } from './read-as-written.ts';
import { type JournalQuery, filtersOf } from './journal-filters.ts';

export type Result = 'proved' | 'refused' | 'unknown' | 'outside';

export interface NewEntry {
  readonly kind: 'intent' | 'outcome' | 'checkpoint' | 'reset';
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

/** Places alone: the rest is read as bytes, for a text that is no UTF-8 any more ends the driver's process. */
const place = { seq: journalTable.seq };
/** Another process was quicker this often in a row: something else is wrong. */
const MOST_TRIES = 50;
const DAY_MS = 86_400_000;

export type Journal = ReturnType<typeof createJournal>;

/** An intent without a certain outcome; `isLatest`: nobody has tried to write to its post since. */
export type OpenIntent = JournalRow & { readonly isLatest: boolean };

/** Of the posts that are there now: neither certain, nor uncertain for good. */
const isOpen = sql`team_journal.kind = 'intent' AND team_journal.seq > ${lastReset()} AND NOT EXISTS (
  SELECT 1 FROM team_journal o WHERE o.intent_seq = team_journal.seq
  AND (o.result IN ('proved', 'refused')
    OR CASE WHEN json_valid(o.data) THEN json_extract(o.data, '$.byReading') END))`;

/** Where the sandbox was last filled afresh: what stands before it is about other posts, whose ids come again. */
function lastReset() {
  return sql`coalesce((SELECT max(seq) FROM team_journal WHERE kind = 'reset'), 0)`;
}

export function createJournal(db: TeamDatabase) {
  /** One at a time in this process; others are met in the database. */
  let last: Promise<unknown> = Promise.resolve();

  async function head(): Promise<Head> {
    const newest = db.select(place).from(journalTable).orderBy(desc(journalTable.seq)).limit(1);
    return (await readPlace(newest)) ?? { seq: 0, hash: NO_ENTRY };
  }

  /** The one place that `query` finds. Throws where nobody can tell what stands there. */
  async function readPlace(query: PromiseLike<readonly { seq: number }[]>): Promise<Head | null> {
    const [row] = await readPlaces(db, await query);
    if (row?.kind === 'unreadable') throw new Error(`Entry ${row.seq} is not what was written`);
    return row === undefined ? null : { seq: row.seq, hash: row.hash };
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
    await db.$client.batch(
      rows.map((row) => {
        const { sql: text, params } = db.insert(journalTable).values(row).toSQL();
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- texts, numbers and null
        return { sql: text, args: params as InValue[] };
      }),
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

  const readable = async (places: readonly { readonly seq: number }[]) =>
    (await readPlaces(db, places)).filter(({ kind }) => kind !== 'unreadable');

  /** Intents of a post that a reading may still settle, oldest first. */
  async function openIntents(postId: string): Promise<readonly OpenIntent[]> {
    const isLatest = sql<number>`NOT EXISTS (SELECT 1 FROM team_journal l WHERE l.post_id = team_journal.post_id AND l.seq > team_journal.seq AND l.kind = 'intent')`;
    const places = await db
      .select({ ...place, isLatest })
      .from(journalTable)
      .where(and(eq(journalTable.postId, postId), isOpen))
      .orderBy(journalTable.seq);
    const latest = new Set(places.flatMap((one) => (one.isLatest === 1 ? one.seq : [])));
    const rows = await readable(places);
    return rows.map((row) => ({ ...row, isLatest: latest.has(row.seq) }));
  }

  /** Posts with open intents since `from` (milliseconds since the Unix epoch). */
  async function openPosts(from: number): Promise<ReadonlySet<string>> {
    const places = await db
      .select(place)
      .from(journalTable)
      .where(and(gte(journalTable.at, from), isOpen));
    const rows = await readable(places);
    return new Set(rows.flatMap(({ postId }) => postId ?? []));
  }

  /** All intents of a post from `from` on (milliseconds since the Unix epoch). */
  async function intentsSince(postId: string, from: number): Promise<readonly JournalRow[]> {
    const { kind, at, seq } = journalTable;
    const wanted = [eq(journalTable.postId, postId), eq(kind, 'intent'), gte(at, from)];
    const places = db
      .select(place)
      .from(journalTable)
      .where(and(...wanted, sql`${seq} > ${lastReset()}`));
    return readable(await places);
  }

  /** An entry that is not what was written has the kind `unreadable`, and nothing but its place. */
  async function read(query: JournalQuery): Promise<readonly JournalRow[]> {
    const wanted: (SQL | undefined)[] = query.isWhole
      ? [inArray(journalTable.kind, ['intent', 'outcome', 'reset'])]
      : [inArray(journalTable.kind, ['intent', 'outcome']), sql`team_journal.seq > ${lastReset()}`];
    if (query.postIds !== undefined) wanted.push(inArray(journalTable.postId, [...query.postIds]));
    wanted.push(...filtersOf(query));
    if (query.before !== undefined) wanted.push(lt(journalTable.seq, query.before));
    const places = db
      .select(place)
      .from(journalTable)
      .where(and(...wanted))
      .orderBy(desc(journalTable.seq))
      .limit(query.limit);
    return readPlaces(db, await places);
  }

  /** Removes whole days (UTC) that are older than `days`, behind a checkpoint. Gives how many entries went. */
  async function prune(now: number, days: number): Promise<number> {
    const until = (Math.floor(now / DAY_MS) - days) * DAY_MS;
    const newest = await head();
    const oldest = db
      .select(place)
      .from(journalTable)
      .where(
        // Up to the first entry that stays: a clock that was set back must not leave a hole.
        sql`${journalTable.seq} < coalesce((SELECT min(seq) FROM team_journal WHERE at >= ${until}), ${newest.seq})`,
      )
      .orderBy(desc(journalTable.seq))
      .limit(1);
    const row = await readPlace(oldest);
    if (row === null) return 0;
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

  return { append, settle, head, openIntents, openPosts, intentsSince, read, prune };
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
