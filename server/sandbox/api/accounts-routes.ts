/** `/v1/accounts`. The list's envelope is not documented: `accounts`, as sounds have `sounds`. */
import { asc, eq, gt } from 'drizzle-orm';
import { Hono } from 'hono';
import { answerRefusal, notFound } from './envelope.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { cutPage, readPageRequest } from './paging.ts';
import type { SandboxEnv } from './sandbox-env.ts';
import { accountsTable } from '#server/sandbox/db/schema.ts';
import { wireAccount } from './wire.ts';

export function accountsRoutes(db: Database): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.get('/v1/accounts', async (c) => {
    const query = new URL(c.req.url).searchParams;
    const request = readPageRequest(query);
    if (!request.ok) return answerRefusal(c, request.refusal);
    const { limit, after } = request.value;
    const rows = await db
      .select()
      .from(accountsTable)
      .where(after === null ? undefined : gt(accountsTable.seq, after))
      .orderBy(asc(accountsTable.seq))
      .limit(limit + 1);
    const { page, hasMore, nextCursor } = cutPage(rows, limit);
    return c.json({
      accounts: page.map((row) => wireAccount(row, c.get('publicUrl'))),
      hasMore,
      nextCursor,
    });
  });
  app.get('/v1/accounts/:id', async (c) => {
    const id = c.req.param('id');
    const [row] = await db.select().from(accountsTable).where(eq(accountsTable.accountId, id));
    if (row === undefined) return answerRefusal(c, notFound(`Account ${id} not found`));
    return c.json(wireAccount(row, c.get('publicUrl')));
  });
  return app;
}
