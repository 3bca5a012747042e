/** `/v1/accounts`. The list's envelope is not documented: `accounts`, as sounds have `sounds`. */
import { asc, eq, gt } from 'drizzle-orm';
import { Hono } from 'hono';
import { answerRefusal, notFound } from './envelope.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { answerPage } from './paging.ts';
import type { SandboxEnv } from './sandbox-env.ts';
import { accountsTable } from '#server/sandbox/db/schema.ts';
import { wireAccount } from './wire.ts';

export function accountsRoutes(db: Database): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.get('/v1/accounts', (c) =>
    answerPage(
      c,
      'accounts',
      (after, most) =>
        db
          .select()
          .from(accountsTable)
          .where(after === null ? undefined : gt(accountsTable.seq, after))
          .orderBy(asc(accountsTable.seq))
          .limit(most),
      wireAccount,
    ),
  );
  app.get('/v1/accounts/:id', async (c) => {
    const id = c.req.param('id');
    const [row] = await db.select().from(accountsTable).where(eq(accountsTable.accountId, id));
    if (row === undefined) return answerRefusal(c, notFound(`Account ${id} not found`));
    return c.json(wireAccount(row, c.get('publicUrl')));
  });
  return app;
}
