/**
 * The life of a post on its own: rendering ends, and due posts go out. Each step is one transaction
 * whose conditions are in the SQL, so a PATCH that comes at the same moment is either seen whole or
 * refused, never half applied.
 *
 * A post goes out at its time, or when its rendering ends if that is later; also if the sandbox was
 * off then, as the service it stands for would not have been. About one in twenty fails.
 */
import { and, eq, lte, sql } from 'drizzle-orm';
import { idHash } from './id-hash.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { postsTable } from '#server/sandbox/db/schema.ts';

const MINUTE = 60_000;

/** How long a post renders, in milliseconds: 90 seconds to ten and a half minutes, by its id. */
export function renderTime(postId: string): number {
  return 1.5 * MINUTE + (idHash(`render ${postId}`) % 10) * MINUTE;
}

/** Whether the platform will refuse this post when it is due. */
export function willFail(postId: string): boolean {
  return idHash(`fate ${postId}`) % 20 === 0;
}

/** What one step changed. */
export interface Step {
  readonly rendered: number;
  /** Posted or failed. */
  readonly published: number;
}

/** Does all that is due at `now` (milliseconds since the Unix epoch). */
export async function publishDue(db: Database, now: number): Promise<Step> {
  const { status, readyAt, scheduledTime, willFail: doomed } = postsTable;
  const [rendered, published] = await db.batch([
    db
      .update(postsTable)
      .set({ status: 'generated' })
      .where(and(eq(status, 'pending_render'), lte(readyAt, now))),
    db
      .update(postsTable)
      .set({
        status: sql`CASE WHEN ${doomed} THEN 'failed' ELSE 'posted' END`,
        postedAt: sql`CASE WHEN ${doomed} THEN NULL
                           ELSE max(${scheduledTime}, coalesce(${readyAt}, 0)) END`,
      })
      .where(and(eq(status, 'generated'), lte(scheduledTime, now))),
  ]);
  return { rendered: rendered.rowsAffected, published: published.rowsAffected };
}
