/** `/v1/media/sounds`: the sounds that can be picked. A deleted one is gone from here only. */
import { asc, gt } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { answerPage } from './paging.ts';
import type { SandboxEnv } from './sandbox-env.ts';
import { soundsTable } from '#server/sandbox/db/schema.ts';
import { wireSound } from './wire.ts';

export function soundsRoutes(db: Database): Hono<SandboxEnv> {
  return new Hono<SandboxEnv>().get('/v1/media/sounds', (c) =>
    answerPage(
      c,
      'sounds',
      (after, most) =>
        db
          .select()
          .from(soundsTable)
          .where(after === null ? undefined : gt(soundsTable.seq, after))
          .orderBy(asc(soundsTable.seq))
          .limit(most),
      wireSound,
    ),
  );
}
