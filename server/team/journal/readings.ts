/**
 * What each post held when the server last read it: the "before" of a write, and how a change from
 * outside Rundown is noticed. Posts read one by one are remembered in the database, for all processes;
 * pages of the list only in memory, because there may be thousands.
 */
import { and, eq, sql } from 'drizzle-orm';
import type { Post } from '#contract/post.ts';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { readingsTable } from '#server/team/db/schema.ts';
import { differences, readPost } from './change-fields.ts';

export interface Reading {
  readonly post: Post;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
}

const MOST_LISTED = 20_000;

export type Readings = ReturnType<typeof createReadings>;

export function createReadings(db: TeamDatabase) {
  const listed = new Map<string, Reading>();

  /** The newest there is, or null. */
  async function last(postId: string): Promise<Reading | null> {
    const kept = await stored(postId);
    const inList = listed.get(postId);
    if (kept === null) return inList ?? null;
    return inList === undefined || inList.at < kept.at ? kept : inList;
  }

  async function stored(postId: string): Promise<Reading | null> {
    const row = await db.select().from(readingsTable).where(eq(readingsTable.postId, postId)).get();
    const post = row === undefined ? null : readPost(JSON.parse(row.held));
    return row === undefined || post === null ? null : { post, at: row.at };
  }

  /** Remembers what was read of one post, for all processes. */
  async function remember({ post, at }: Reading): Promise<void> {
    listed.delete(post.postId);
    const values = { postId: post.postId, at, held: JSON.stringify(post) };
    await db
      .insert(readingsTable)
      .values(values)
      .onConflictDoUpdate({
        target: readingsTable.postId,
        set: { at, held: values.held },
        setWhere: sql`${readingsTable.at} <= ${at}`,
      });
  }

  /** Puts `reading` in the place of `known`; false where another reading was quicker. */
  async function replace(known: Reading, reading: Reading): Promise<boolean> {
    listed.delete(reading.post.postId);
    const { rowsAffected } = await db
      .update(readingsTable)
      .set({ at: reading.at, held: JSON.stringify(reading.post) })
      .where(and(eq(readingsTable.postId, reading.post.postId), eq(readingsTable.at, known.at)));
    return rowsAffected === 1;
  }

  /** The post is gone. */
  async function forget(postId: string): Promise<void> {
    listed.delete(postId);
    await db.delete(readingsTable).where(eq(readingsTable.postId, postId));
  }

  /** All posts are others now. */
  async function forgetAll(): Promise<void> {
    listed.clear();
    await db.delete(readingsTable);
  }

  /** Remembers the first reading of a post; false where another was quicker. */
  async function add({ post, at }: Reading): Promise<boolean> {
    listed.delete(post.postId);
    const values = { postId: post.postId, at, held: JSON.stringify(post) };
    const added = await db.insert(readingsTable).values(values).onConflictDoNothing();
    return added.rowsAffected === 1;
  }

  /** What the list said of a post last, in this process. */
  const inList = (postId: string): Reading | null => listed.get(postId) ?? null;

  /** Remembers a page of the list, in this process. Gives what it said before of posts that are others now. */
  function rememberPage(posts: readonly Post[], at: number): readonly Reading[] {
    const others: Reading[] = [];
    for (const post of posts) {
      const before = listed.get(post.postId);
      if (before !== undefined && before.at > at) continue;
      if (before !== undefined && differences(before.post, post).length > 0) others.push(before);
      listed.delete(post.postId);
      listed.set(post.postId, { post, at });
    }
    for (const postId of listed.keys()) {
      if (listed.size <= MOST_LISTED) break;
      listed.delete(postId);
    }
    return others;
  }

  return { last, stored, add, inList, remember, replace, rememberPage, forget, forgetAll };
}
