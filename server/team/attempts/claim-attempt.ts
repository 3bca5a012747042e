/**
 * One write, once, also where several processes share the database: each idempotency key is a row, and a
 * row can be added only once.
 */
import { lt } from 'drizzle-orm';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { attemptsTable } from '#server/team/db/schema.ts';

/** A browser repeats at once; this allows for slow networks and a restart in between. Milliseconds. */
const REMEMBERED_MS = 10 * 60_000;
const SWEEP_MS = 60_000;

/** Makes the function that says whether the key `name` is new, and remembers it for ten minutes. */
export function createAttempts(
  db: TeamDatabase,
  now: () => number,
): (name: string) => Promise<boolean> {
  let swept = 0;
  return async (name) => {
    const at = now();
    if (at - swept > SWEEP_MS) {
      swept = at;
      await db.delete(attemptsTable).where(lt(attemptsTable.at, at - REMEMBERED_MS));
    }
    const added = await db.insert(attemptsTable).values({ name, at }).onConflictDoNothing();
    return added.rowsAffected === 1;
  };
}
