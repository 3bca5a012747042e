/** Links that let one person in, once. The database knows their hashes alone. */
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Role } from '#server/config/config.ts';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { invitationsTable, peopleTable } from '#server/team/db/schema.ts';

const MINUTE_MS = 60_000;
const FIRST_MS = 30 * MINUTE_MS;
const INVITED_MS = 7 * 86_400_000;
/** The link of the first start: an admin's, and only as long as there is nobody. */
const FIRST = 'first';

export type Invitations = ReturnType<typeof createInvitations>;

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

function isRole(text: string): text is Role {
  return text === 'viewer' || text === 'editor' || text === 'admin';
}

export function createInvitations(db: TeamDatabase, now: () => number) {
  /** Nor is anybody just becoming the first, with the link that another process printed. */
  const nobody = () =>
    sql`NOT EXISTS (SELECT 1 FROM team_people) AND NOT EXISTS (SELECT 1 FROM team_invitations f WHERE f.role = ${FIRST} AND f.used_at > ${now() - MINUTE_MS})`;

  async function add(role: Role | typeof FIRST, ms: number): Promise<string> {
    const token = randomBytes(32).toString('base64url');
    const createdAt = now();
    const row = { tokenHash: hashOf(token), role, createdAt, expiresAt: createdAt + ms };
    await db.insert(invitationsTable).values(row);
    return token;
  }

  /** A token for the link of the first start, or null where there are people. */
  async function first(): Promise<string | null> {
    const anyone = await db.select({ id: peopleTable.id }).from(peopleTable).limit(1).get();
    return anyone === undefined ? add(FIRST, FIRST_MS) : null;
  }

  /** What is open: not used, not too old, and the first only where there is nobody. */
  const open = (token: string) =>
    sql`${invitationsTable.tokenHash} = ${hashOf(token)} AND ${invitationsTable.usedAt} IS NULL AND ${invitationsTable.expiresAt} > ${now()} AND (${invitationsTable.role} <> ${FIRST} OR (${nobody()}))`;

  /** What the link offers, without using it up; null where it is used, too old or none. */
  async function look(token: string): Promise<{ role: Role; isFirst: boolean } | null> {
    const row = await db.select().from(invitationsTable).where(open(token)).get();
    return row === undefined ? null : offerOf(row.role);
  }

  /** Uses the link up: of two that try, one gets the role. */
  async function claim(token: string): Promise<Role | null> {
    const [row] = await db
      .update(invitationsTable)
      .set({ usedAt: now() })
      .where(open(token))
      .returning();
    return row === undefined ? null : (offerOf(row.role)?.role ?? null);
  }

  /** Gives a link back that led to no account. */
  async function release(token: string): Promise<void> {
    await db
      .update(invitationsTable)
      .set({ usedAt: null })
      .where(sql`${invitationsTable.tokenHash} = ${hashOf(token)}`);
  }

  return { first, invite: (role: Role) => add(role, INVITED_MS), look, claim, release };
}

function offerOf(role: string): { role: Role; isFirst: boolean } | null {
  if (role === FIRST) return { role: 'admin', isFirst: true };
  return isRole(role) ? { role, isFirst: false } : null;
}
