/**
 * The steps from an empty database to today's tables, applied in order at start. A step that was
 * released is never edited: a change is a new step at the end. Each runs in one transaction with the
 * note that it ran, so a stop half-way leaves nothing half done.
 */
import type { Client } from '@libsql/client';

const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE posts (
       seq INTEGER PRIMARY KEY AUTOINCREMENT,
       post_id TEXT NOT NULL UNIQUE,
       account_id TEXT NOT NULL,
       platform TEXT NOT NULL,
       content_type TEXT NOT NULL,
       content_url TEXT NOT NULL,
       thumbnail_url TEXT,
       caption TEXT,
       sound_id TEXT,
       timezone TEXT,
       scheduled_time INTEGER,
       status TEXT NOT NULL,
       posted_at INTEGER,
       created_at INTEGER NOT NULL,
       ready_at INTEGER,
       will_fail INTEGER NOT NULL DEFAULT 0
     )`,
    'CREATE INDEX posts_by_status ON posts (status)',
    'CREATE INDEX posts_by_platform ON posts (platform)',
    'CREATE INDEX posts_by_content_type ON posts (content_type)',
    'CREATE INDEX posts_by_account ON posts (account_id)',
    'CREATE INDEX posts_due ON posts (status, scheduled_time)',
    'CREATE INDEX posts_rendering ON posts (status, ready_at)',
    `CREATE TABLE accounts (
       seq INTEGER PRIMARY KEY AUTOINCREMENT,
       account_id TEXT NOT NULL UNIQUE,
       phone_id TEXT NOT NULL,
       platform TEXT NOT NULL,
       name TEXT NOT NULL,
       username TEXT NOT NULL,
       bio TEXT NOT NULL,
       account_status TEXT NOT NULL,
       warmup_day INTEGER NOT NULL,
       warmup_start_date INTEGER,
       warmup_completion_date INTEGER,
       profile_pic_url TEXT NOT NULL,
       created_at INTEGER NOT NULL
     )`,
    `CREATE TABLE sounds (
       seq INTEGER PRIMARY KEY AUTOINCREMENT,
       sound_id TEXT NOT NULL UNIQUE,
       name TEXT NOT NULL,
       url TEXT NOT NULL,
       duration REAL NOT NULL,
       created_at INTEGER NOT NULL
     )`,
    'CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL)',
  ],
];

/** The database was made by a newer version of this program. */
export class NewerDatabaseError extends Error {}

/** Brings the database to the newest step. Throws NewerDatabaseError, or what the driver throws. */
export async function migrate(client: Client): Promise<void> {
  await client.execute(
    'CREATE TABLE IF NOT EXISTS migrations (step INTEGER PRIMARY KEY, applied_at INTEGER NOT NULL)',
  );
  const applied = await client.execute('SELECT coalesce(max(step), 0) AS step FROM migrations');
  const done = Number(applied.rows[0]?.['step'] ?? 0);
  if (done > MIGRATIONS.length) throw new NewerDatabaseError(`step ${done}`);
  for (const [index, statements] of MIGRATIONS.entries()) {
    if (index < done) continue;
    const note = {
      sql: 'INSERT INTO migrations (step, applied_at) VALUES (?, unixepoch())',
      args: [index + 1],
    };
    await client.batch([note, ...statements], 'write');
  }
}
