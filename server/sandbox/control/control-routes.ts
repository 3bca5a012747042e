/**
 * `/__sandbox/*`: how end-to-end tests set the stage. Exists only where control is switched on.
 *
 * - `POST /__sandbox/reset {seed?, posts?, now?}`: throws everything away and seeds afresh, the same
 *   rows for the same numbers. With `now` the clock stands still there; without, it runs.
 * - `POST /__sandbox/clock {now}`: moves the fixed clock (null: lets it run) and does what is due.
 * - `POST /__sandbox/posts/{id} {…columns, create?}`, `GET /__sandbox/posts/{id}`: see `control-post.ts`.
 * - `POST /__sandbox/sounds {remove}`: deletes a sound from the list, not from posts.
 * - `POST /__sandbox/faults`, `GET`, `DELETE`: see `faults.ts`.
 *
 * Times are ISO 8601 or milliseconds since the Unix epoch.
 */
import { asc, eq } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Context } from 'hono';
import * as z from 'zod/mini';
import { instantFromMs } from '#contract/instant.ts';
import { readClock, setClock } from '#server/sandbox/clock.ts';
import { columnsOf, ControlPostSchema, MomentSchema, newPost } from './control-post.ts';
import type { ControlPost } from './control-post.ts';
import {
  answerRefusal,
  checked,
  invalidRequest,
  notFound,
  refused,
} from '#server/sandbox/api/envelope.ts';
import type { Checked } from '#server/sandbox/api/envelope.ts';
import { FaultSchema } from './faults.ts';
import type { FaultQueue } from './faults.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { publishDue } from '#server/sandbox/publisher.ts';
import { readJson } from '#server/sandbox/api/read-json.ts';
import { accountsTable, postsTable, soundsTable } from '#server/sandbox/db/schema.ts';
import type { PostRow } from '#server/sandbox/db/schema.ts';
import { reseed } from '#server/sandbox/seed/seed-database.ts';
import type { PublicUrl } from '#server/sandbox/api/api-routes.ts';
import type { SandboxEnv } from '#server/sandbox/api/sandbox-env.ts';
import { wirePost } from '#server/sandbox/api/wire.ts';

const ResetSchema = z.strictObject({
  seed: z._default(z.int(), 1),
  posts: z._default(z.int().check(z.gte(0), z.lte(100_000)), 120),
  now: z._default(z.nullable(MomentSchema), null),
});
const ClockSchema = z.strictObject({ now: z.nullable(MomentSchema) });
const SoundsSchema = z.strictObject({ remove: z.string() });

/** Reads a body by its schema; an empty one counts as `{}`. */
async function readBody<T extends z.ZodMiniType>(
  c: Context,
  schema: T,
): Promise<Checked<z.infer<T>>> {
  const json = (await c.req.text()) === '' ? checked({}) : await readJson(c);
  if (!json.ok) return json;
  const body = schema.safeParse(json.value);
  return body.success ? checked(body.data) : refused(invalidRequest(z.prettifyError(body.error)));
}

function rawPost(row: PostRow, c: Context<SandboxEnv>) {
  const readyAt = row.readyAt === null ? null : instantFromMs(row.readyAt);
  return { ...wirePost(row, c.get('publicUrl')), readyAt, willFail: row.willFail };
}

async function firstAccount(db: Database, platform: string): Promise<string> {
  const rows = await db
    .select({ id: accountsTable.accountId })
    .from(accountsTable)
    .where(eq(accountsTable.platform, platform))
    .orderBy(asc(accountsTable.seq))
    .limit(1);
  return rows[0]?.id ?? 'acc_sandbox';
}

async function writePost(db: Database, id: string, post: ControlPost) {
  const now = await readClock(db);
  if (!post.create) {
    const set = columnsOf(post, id, now);
    // An empty change is no statement at all.
    return Object.keys(set).length === 0
      ? db.select().from(postsTable).where(eq(postsTable.postId, id))
      : db.update(postsTable).set(set).where(eq(postsTable.postId, id)).returning();
  }
  const row = newPost(post, id, await firstAccount(db, post.platform ?? 'tiktok'), now);
  return db
    .insert(postsTable)
    .values(row)
    .onConflictDoUpdate({ target: postsTable.postId, set: row })
    .returning();
}

function faultRoutes(faults: FaultQueue): Hono {
  const app = new Hono();
  app.get('/__sandbox/faults', (c) => c.json({ faults: faults.list() }));
  app.delete('/__sandbox/faults', (c) => {
    faults.clear();
    return c.json({ faults: [] });
  });
  app.post('/__sandbox/faults', async (c) => {
    const fault = await readBody(c, FaultSchema);
    if (!fault.ok) return answerRefusal(c, fault.refusal);
    faults.add(fault.value);
    return c.json({ faults: faults.list() }, 201);
  });
  return app;
}

/** `/__sandbox/posts/?postId=..` for the ids that cannot stand in a path. */
const ONE_POST = ['/__sandbox/posts/:id', '/__sandbox/posts/'];

const postIdOf = (c: Context) => c.req.param('id') ?? c.req.query('postId') ?? '';

export function controlRoutes(
  db: Database,
  faults: FaultQueue,
  publicUrl: PublicUrl,
): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.use((c, next) => {
    c.set('publicUrl', publicUrl(c.req.url));
    return next();
  });
  app.post('/__sandbox/reset', async (c) => {
    const body = await readBody(c, ResetSchema);
    if (!body.ok) return answerRefusal(c, body.refusal);
    const { seed, posts, now } = body.value;
    faults.clear();
    await setClock(db, now);
    const at = await readClock(db);
    const counts = await reseed(db, { seed, posts, now: at });
    return c.json({ ...counts, now: instantFromMs(at) });
  });
  app.post('/__sandbox/clock', async (c) => {
    const body = await readBody(c, ClockSchema);
    if (!body.ok) return answerRefusal(c, body.refusal);
    await setClock(db, body.value.now);
    const now = await readClock(db);
    return c.json({ now: instantFromMs(now), ...(await publishDue(db, now)) });
  });
  app.post('/__sandbox/sounds', async (c) => {
    const body = await readBody(c, SoundsSchema);
    if (!body.ok) return answerRefusal(c, body.refusal);
    const gone = await db.delete(soundsTable).where(eq(soundsTable.soundId, body.value.remove));
    return c.json({ removed: gone.rowsAffected });
  });
  app.on('GET', ONE_POST, async (c) => {
    const id = postIdOf(c);
    const [row] = await db.select().from(postsTable).where(eq(postsTable.postId, id));
    return row === undefined
      ? answerRefusal(c, notFound(`Post ${id} not found`))
      : c.json(rawPost(row, c));
  });
  app.on('POST', ONE_POST, async (c) => {
    const id = postIdOf(c);
    const body = await readBody(c, ControlPostSchema);
    if (!body.ok) return answerRefusal(c, body.refusal);
    const [row] = await writePost(db, id, body.value);
    return row === undefined
      ? answerRefusal(c, notFound(`Post ${id} not found`))
      : c.json(rawPost(row, c));
  });
  app.route('/', faultRoutes(faults));
  return app;
}
