/** Who has which post open, in all processes: a row for each tab, with its last sign of life. */
import { eq, gt, inArray, lt } from 'drizzle-orm';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { presenceTable } from '#server/team/db/schema.ts';

export interface Present {
  readonly tab: string;
  readonly personId: string;
  readonly name: string;
  readonly postId: string;
}

/** A tab that was silent for longer is gone, its process perhaps with it. Milliseconds. */
const SILENT_MS = 20_000;

export function createPresence(db: TeamDatabase, now: () => number) {
  const { tab: tabOf, at } = presenceTable;
  return {
    /** Notes what a tab has open. */
    async enter(present: Present): Promise<void> {
      const row = { ...present, at: now() };
      await db.insert(presenceTable).values(row).onConflictDoUpdate({ target: tabOf, set: row });
    },
    async leave(tab: string): Promise<void> {
      await db.delete(presenceTable).where(eq(tabOf, tab));
    },
    /** The tabs are still there; those that were silent too long go. */
    async beat(tabs: readonly string[]): Promise<void> {
      await db
        .update(presenceTable)
        .set({ at: now() })
        .where(inArray(tabOf, [...tabs]));
      await db.delete(presenceTable).where(lt(at, now() - SILENT_MS));
    },
    async all(): Promise<readonly Present[]> {
      return db
        .select({
          tab: tabOf,
          personId: presenceTable.personId,
          name: presenceTable.name,
          postId: presenceTable.postId,
        })
        .from(presenceTable)
        .where(gt(at, now() - SILENT_MS))
        .orderBy(tabOf);
    },
  };
}
