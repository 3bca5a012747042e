/** Filling the database with made-up, repeatable data (see `make-seed.ts`). */
import { eq } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { bulkInserts } from '#server/sandbox/db/bulk-insert.ts';
import { idHash } from '#server/sandbox/id-hash.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { renderTime, willFail } from '#server/sandbox/publisher.ts';
import { accountsTable, metaTable, postsTable, soundsTable } from '#server/sandbox/db/schema.ts';
import type { NewPostRow } from '#server/sandbox/db/schema.ts';
import { makeSeed } from './make-seed.ts';
import type { SeedOptions, SeedPost } from './make-seed.ts';

const SEEDED = 'seeded';

/** Statements in one transaction: memory stays flat and other requests get a turn in between. */
const STATEMENTS = 10;

const DAY = 24 * 60 * 60 * 1000;

/**
 * When a seeded post is rendered, milliseconds since the Unix epoch: one in four within minutes, the
 * rest over a day, as in a queue. A sandbox that was just started would soon show none rendering.
 */
function seededReadyAt(postId: string, now: number): number {
  const place = idHash(`queue ${postId}`);
  return now + renderTime(postId) + (place % 4 === 0 ? 0 : place % DAY);
}

const msOrNull = (iso: string | null) => (iso === null ? null : Date.parse(iso));

function postRow(post: SeedPost, now: number): NewPostRow {
  return {
    ...post,
    scheduledTime: Date.parse(post.scheduledTime),
    postedAt: msOrNull(post.postedAt),
    createdAt: Date.parse(post.createdAt),
    readyAt: post.status === 'pending_render' ? seededReadyAt(post.postId, now) : null,
    willFail: willFail(post.postId),
  };
}

function statementsFor(options: SeedOptions): { statements: SQL[]; counts: SeedCounts } {
  const seed = makeSeed(options);
  const accounts = seed.accounts.map((account) => ({
    ...account,
    warmupStartDate: msOrNull(account.warmupStartDate),
    warmupCompletionDate: msOrNull(account.warmupCompletionDate),
    createdAt: Date.parse(account.createdAt),
  }));
  const sounds = seed.sounds.map((row) => ({ ...row, createdAt: Date.parse(row.createdAt) }));
  // Lists are read newest first by the order of insertion.
  const posts = seed.posts
    .map((post) => postRow(post, options.now))
    .toSorted((a, b) => a.createdAt - b.createdAt);
  const statements = [
    ...bulkInserts(accountsTable, accounts),
    ...bulkInserts(soundsTable, sounds),
    ...bulkInserts(postsTable, posts),
  ];
  return {
    statements,
    counts: { accounts: accounts.length, sounds: sounds.length, posts: posts.length },
  };
}

export interface SeedCounts {
  readonly accounts: number;
  readonly sounds: number;
  readonly posts: number;
}

/** Throws away all rows and fills the tables afresh. The clock stays as it is. */
export async function reseed(db: Database, options: SeedOptions): Promise<SeedCounts> {
  return fill(db, options, noteSeeded(db).onConflictDoNothing());
}

/** Fills a database that was never filled; where another process does so at this moment, it is left to it. */
export async function seedOnce(db: Database, options: SeedOptions): Promise<void> {
  if (await isSeeded(db)) return;
  try {
    await fill(db, options, noteSeeded(db));
  } catch (error) {
    if (!(await isSeeded(db))) throw error;
  }
}

function noteSeeded(db: Database) {
  return db.insert(metaTable).values({ key: SEEDED, value: 1 });
}

/** `note` comes first in the first transaction: where it fails, nothing is thrown away. */
async function fill(
  db: Database,
  options: SeedOptions,
  note: ReturnType<typeof noteSeeded>,
): Promise<SeedCounts> {
  const { statements, counts } = statementsFor(options);
  await db.batch([
    note,
    db.delete(postsTable),
    db.delete(accountsTable),
    db.delete(soundsTable),
    ...statements.slice(0, STATEMENTS).map((statement) => db.run(statement)),
  ]);
  for (let start = STATEMENTS; start < statements.length; start += STATEMENTS) {
    const [first, ...rest] = statements.slice(start, start + STATEMENTS);
    if (first !== undefined) {
      await db.batch([db.run(first), ...rest.map((statement) => db.run(statement))]);
    }
  }
  return counts;
}

/** Whether this database was ever filled: an emptied one is not filled again by itself. */
async function isSeeded(db: Database): Promise<boolean> {
  const rows = await db.select().from(metaTable).where(eq(metaTable.key, SEEDED));
  return rows.length > 0;
}
