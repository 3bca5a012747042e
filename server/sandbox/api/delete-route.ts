/**
 * `DELETE /v1/posts`: each post by itself under the same status rule as PATCH; one that cannot be
 * deleted does not stop the rest, and is named with the reason.
 */
import { and, inArray, sql } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { instantFromMs } from '#contract/instant.ts';
import { answerRefusal, invalidRequest, missingFields } from './envelope.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { OPEN_STATUSES, whyLocked } from './patch-rules.ts';
import { readJson } from './read-json.ts';
import type { SandboxEnv } from './sandbox-env.ts';
import { postsTable } from '#server/sandbox/db/schema.ts';

const BodySchema = z.strictObject({
  postIds: z.array(z.string().check(z.minLength(1))).check(z.minLength(1)),
});

async function deletePosts(c: Context<SandboxEnv>, db: Database): Promise<Response> {
  const json = await readJson(c);
  if (!json.ok) return answerRefusal(c, json.refusal);
  const body = BodySchema.safeParse(json.value);
  if (!body.success) {
    const missing = z.object({ postIds: z.optional(z.unknown()) }).safeParse(json.value);
    return missing.success && missing.data.postIds === undefined
      ? answerRefusal(c, missingFields('postIds is required'))
      : answerRefusal(c, invalidRequest('postIds, and nothing else, must be a list of post ids'));
  }
  const ids = [...new Set(body.data.postIds)];
  // One parameter however many ids there are: SQLite limits parameters.
  const requested = inArray(
    postsTable.postId,
    sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  const [gone, left] = await db.batch([
    db
      .delete(postsTable)
      // The plus keeps SQLite from walking the index of statuses instead of that of ids.
      .where(and(requested, inArray(sql`+${postsTable.status}`, OPEN_STATUSES)))
      .returning({ postId: postsTable.postId }),
    db
      .select({ postId: postsTable.postId, status: postsTable.status })
      .from(postsTable)
      .where(requested),
  ]);
  const deleted = new Set(gone.map((row) => row.postId));
  const remaining = new Map(left.map((row) => [row.postId, row]));
  const failed = ids
    .filter((postId) => !deleted.has(postId))
    .map((postId) => {
      const row = remaining.get(postId);
      const lock = row === undefined ? null : whyLocked(row);
      return { postId, reason: lock?.message ?? `Post ${postId} not found` };
    });
  return c.json({
    deleted: ids.filter((postId) => deleted.has(postId)),
    failed,
    deletedAt: instantFromMs(c.get('now')),
  });
}

export function deleteRoute(db: Database): Hono<SandboxEnv> {
  return new Hono<SandboxEnv>().delete('/v1/posts', (c) => deletePosts(c, db));
}
