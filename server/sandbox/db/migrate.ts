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

const APPLIED = sql.identifier('__drizzle_migrations');
const JournalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) });

/** The database was made by a newer version of this program. */
export class NewerDatabaseError extends Error {}

/** Applies what is missing. Throws NewerDatabaseError, or what the driver throws. */
export async function migrate(db: LibSQLDatabase<Record<string, unknown>>): Promise<void> {
  const folder = migrationsFolder(import.meta.dirname, 'sandbox');
  try {
    await applyMigrations(db, { migrationsFolder: folder });
  } catch {
    // Another process on the same database may have applied them at the same moment.
    await applyMigrations(db, { migrationsFolder: folder });
  }
  const journal = readFileSync(join(folder, 'meta', '_journal.json'), 'utf8');
  const { entries } = JournalSchema.parse(JSON.parse(journal));
  const { last } = await db.get<{ last: number }>(
    sql`SELECT max(created_at) AS last FROM ${APPLIED}`,
  );
  if (last > Math.max(...entries.map((entry) => entry.when))) throw new NewerDatabaseError();
}
