/** The people of the team and their sessions, as the pages show and change them. */
import { and, asc, desc, eq, gt, ne, sql } from 'drizzle-orm';
import type { Role } from '#server/config/config.ts';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { credentialsTable, peopleTable, sessionsTable } from '#server/team/db/schema.ts';

export type PersonRow = typeof peopleTable.$inferSelect;
export type SessionRow = typeof sessionsTable.$inferSelect;

export type People = ReturnType<typeof createPeople>;

export function createPeople(db: TeamDatabase, now: () => number) {
  /** Somebody must be left who can invite: the last admin stays one. */
  const isNotLast = sql`(${peopleTable.role} <> 'admin' OR (SELECT count(*) FROM ${peopleTable} WHERE role = 'admin') > 1)`;

  return {
    list: () => db.select().from(peopleTable).orderBy(asc(peopleTable.name)),
    /** False: there is no such person, or no admin would be left. */
    setRole: async (id: string, role: Role): Promise<boolean> => {
      const done = await db
        .update(peopleTable)
        .set({ role, updatedAt: new Date(now()) })
        .where(and(eq(peopleTable.id, id), role === 'admin' ? sql`true` : isNotLast));
      return done.rowsAffected === 1;
    },
    /** With their sessions and credentials, in one transaction. False as above. */
    remove: async (id: string): Promise<boolean> => {
      const gone = sql`NOT EXISTS (SELECT 1 FROM ${peopleTable} p WHERE p.id = ${id})`;
      const [done] = await db.batch([
        db.delete(peopleTable).where(and(eq(peopleTable.id, id), isNotLast)),
        db.delete(sessionsTable).where(and(eq(sessionsTable.userId, id), gone)),
        db.delete(credentialsTable).where(and(eq(credentialsTable.userId, id), gone)),
      ]);
      return done.rowsAffected === 1;
    },
    sessions: (userId: string) =>
      db
        .select()
        .from(sessionsTable)
        .where(and(eq(sessionsTable.userId, userId), gt(sessionsTable.expiresAt, new Date(now()))))
        .orderBy(desc(sessionsTable.updatedAt)),
    endSession: (userId: string, id: string) =>
      db
        .delete(sessionsTable)
        .where(and(eq(sessionsTable.userId, userId), eq(sessionsTable.id, id))),
    endOtherSessions: (userId: string, id: string) =>
      db
        .delete(sessionsTable)
        .where(and(eq(sessionsTable.userId, userId), ne(sessionsTable.id, id))),
  };
}
