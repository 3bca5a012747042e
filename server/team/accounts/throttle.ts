/**
 * Against guessing: so many tries for an account and from an address within a window of time. Each try is
 * counted before the password is looked at, so that many at once get no more than the limit; accounts
 * that do not exist are counted as those that do.
 */
import { createHash } from 'node:crypto';
import ipaddr from 'ipaddr.js';
import { eq, lt, sql } from 'drizzle-orm';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { failuresTable } from '#server/team/db/schema.ts';

const WINDOW_MS = 15 * 60_000;
const PER_ACCOUNT = 10;
const PER_ADDRESS = 60;

/** IPv4 as it is; of IPv6 the /64, which one household or server has to itself. */
export function networkOf(address: string | null): string {
  if (address === null || !ipaddr.isValid(address)) return 'unknown';
  const one = ipaddr.process(address);
  if (!(one instanceof ipaddr.IPv6)) return one.toString();
  return `${one.parts
    .slice(0, 4)
    .map((part) => part.toString(16))
    .join(':')}::/64`;
}

const accountKey = (email: string) =>
  `account:${createHash('sha256').update(email.trim().toLowerCase()).digest('hex')}`;
const addressKey = (address: string | null) => `address:${networkOf(address)}`;

export function createThrottle(db: TeamDatabase, now: () => number) {
  /** Counts one; gives how many there are in this window. */
  async function count(key: string): Promise<number> {
    const at = now();
    const isOver = sql`${failuresTable.windowEnds} <= ${at}`;
    const [row] = await db
      .insert(failuresTable)
      .values({ key, count: 1, windowEnds: at + WINDOW_MS })
      .onConflictDoUpdate({
        target: failuresTable.key,
        set: {
          count: sql`CASE WHEN ${isOver} THEN 1 ELSE ${failuresTable.count} + 1 END`,
          windowEnds: sql`CASE WHEN ${isOver} THEN ${at + WINDOW_MS} ELSE ${failuresTable.windowEnds} END`,
        },
      })
      .returning();
    return row?.count ?? 1;
  }

  return {
    /** Whether this try may go on. */
    mayTry: async (email: string, address: string | null): Promise<boolean> => {
      await db.delete(failuresTable).where(lt(failuresTable.windowEnds, now()));
      const [account, from] = [await count(accountKey(email)), await count(addressKey(address))];
      return account <= PER_ACCOUNT && from <= PER_ADDRESS;
    },
    /** The right password: the account starts anew, and the address gets its try back. */
    succeeded: async (email: string, address: string | null): Promise<void> => {
      await db.delete(failuresTable).where(eq(failuresTable.key, accountKey(email)));
      await db
        .update(failuresTable)
        .set({ count: sql`max(${failuresTable.count} - 1, 0)` })
        .where(eq(failuresTable.key, addressKey(address)));
    },
  };
}
