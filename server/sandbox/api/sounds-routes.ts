/** `/v1/media/sounds`: the sounds that can be picked. A deleted one is gone from here only. */
import { asc, gt } from 'drizzle-orm';
import { Hono } from 'hono';
import { answerRefusal } from './envelope.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { cutPage, readPageRequest } from './paging.ts';
import type { SandboxEnv } from './sandbox-env.ts';
import { soundsTable } from '#server/sandbox/db/schema.ts';
import { wireSound } from './wire.ts';

export function soundsRoutes(db: Database): Hono<SandboxEnv> {
  return new Hono<SandboxEnv>().get('/v1/media/sounds', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const request = readPageRequest(query);
    if (!request.ok) return answerRefusal(c, request.refusal);
    const { limit, after } = request.value;
    const rows = await db
      .select()
      .from(soundsTable)
      .where(after === null ? undefined : gt(soundsTable.seq, after))
      .orderBy(asc(soundsTable.seq))
      .limit(limit + 1);
    const { page, hasMore, nextCursor } = cutPage(rows, limit);
    return c.json({
      sounds: page.map((row) => wireSound(row, c.get('publicUrl'))),
      hasMore,
      nextCursor,
    });
  });
}
