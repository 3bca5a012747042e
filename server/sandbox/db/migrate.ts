/**
 * Brings a database to the tables of `schema.ts`, with the migrations that drizzle-kit wrote
 * (`npm run db:generate` after a change of the schema). A migration that was released is never edited.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import type { LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate as applyMigrations } from 'drizzle-orm/libsql/migrator';
import * as z from 'zod/mini';
import { migrationsFolder } from '#server/config/migrations-folder.ts';
import { whileBusy } from './while-busy.ts';

const JournalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** The database was made by a newer version of this program. */
export class NewerDatabaseError extends Error {}

/** Applies what is missing. Throws NewerDatabaseError, or what the driver throws. */
export async function migrate(db: LibSQLDatabase<Record<string, unknown>>): Promise<void> {
  return migrateFrom(db, migrationsFolder(import.meta.dirname, 'sandbox'), '__drizzle_migrations');
}

/** The same for the migrations in `folder`, noted down in a table of their own. */
export async function migrateFrom(
  db: LibSQLDatabase<Record<string, unknown>>,
  folder: string,
  migrationsTable: string,
): Promise<void> {
  const options = { migrationsFolder: folder, migrationsTable };
  try {
    await whileBusy(() => applyMigrations(db, options));
  } catch {
    // Another process on the same database may have applied them at the same moment.
    await whileBusy(() => applyMigrations(db, options));
  }
  const journal = readFileSync(join(folder, 'meta', '_journal.json'), 'utf8');
  const { entries } = JournalSchema.parse(JSON.parse(journal));
  const { last } = await db.get<{ last: number }>(
    sql`SELECT max(created_at) AS last FROM ${sql.identifier(migrationsTable)}`,
  );
  if (last > Math.max(...entries.map((entry) => entry.when))) throw new NewerDatabaseError();
}
