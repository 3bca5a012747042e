/**
 * The sandbox's one clock: the database's own, or, where a test has fixed it, the instant stored in
 * `meta`. A fixed clock stands still until it is moved. Everything that compares times reads it here,
 * and responses carry it in their `Date` header, so that the client judges "past" as the sandbox does.
 */
import { eq, sql } from 'drizzle-orm';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { metaTable } from '#server/sandbox/db/schema.ts';

const FIXED = 'fixed_now';

/** Now, in milliseconds since the Unix epoch. */
export async function readClock(db: Database): Promise<number> {
  const row = await db.get<{ now: number }>(
    sql`SELECT coalesce((SELECT value FROM meta WHERE key = ${FIXED}),
                        cast(unixepoch('subsec') * 1000 AS INTEGER)) AS now`,
  );
  return row.now;
}

/** Fixes the clock at `now` (milliseconds since the Unix epoch), or with null lets it run again. */
export async function setClock(db: Database, now: number | null): Promise<void> {
  if (now === null) {
    await db.delete(metaTable).where(eq(metaTable.key, FIXED));
    return;
  }
  const value = Math.trunc(now);
  await db
    .insert(metaTable)
    .values({ key: FIXED, value })
    .onConflictDoUpdate({ target: metaTable.key, set: { value } });
}
