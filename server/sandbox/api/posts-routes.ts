/** `/v1/posts`: the list, one post, and the change of one post. Deleting is in `delete-route.ts`. */
import { and, desc, eq, inArray, lt, sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { ContentTypeSchema, PlatformSchema } from '#contract/post.ts';
import { answerRefusal, checked, invalidRequest, notFound, refused } from './envelope.ts';
import type { Checked } from './envelope.ts';
import type { Database } from '#server/sandbox/db/open-database.ts';
import { answerPage } from './paging.ts';
import { readPatch } from './patch-request.ts';
import { OPEN_STATUSES, planPatch, whyLocked } from './patch-rules.ts';
import { readJson } from './read-json.ts';
import type { SandboxEnv } from './sandbox-env.ts';
import { postsTable, soundsTable } from '#server/sandbox/db/schema.ts';
import { patchedPost, wirePost } from './wire.ts';

/** The filters of the list. A status may be any word: the reference shows more than it names. */
const FILTERS = [
  { name: 'status', column: postsTable.status, words: null },
  { name: 'platform', column: postsTable.platform, words: PlatformSchema.options },
  { name: 'contentType', column: postsTable.contentType, words: ContentTypeSchema.options },
  { name: 'accountId', column: postsTable.accountId, words: null },
] as const;

function readFilters(query: URLSearchParams): Checked<SQL[]> {
  const conditions: SQL[] = [];
  for (const { name, column, words } of FILTERS) {
    const [value, ...more] = query.getAll(name);
    if (more.length > 0) return refused(invalidRequest(`${name} must be given once`));
    if (value === undefined) continue;
    const allowed: readonly string[] = words ?? [value];
    if (value === '' || !allowed.includes(value)) {
      const hint = words === null ? 'not empty' : `one of ${words.join(', ')}`;
      return refused(invalidRequest(`${name} must be ${hint}`));
    }
    conditions.push(eq(column, value));
  }
  return checked(conditions);
}

async function listPosts(c: Context<SandboxEnv>, db: Database): Promise<Response> {
  const filters = readFilters(new URL(c.req.url).searchParams);
  if (!filters.ok) return answerRefusal(c, filters.refusal);
  return answerPage(
    c,
    'data',
    (after, most) =>
      db
        .select()
        .from(postsTable)
        .where(and(...filters.value, after === null ? undefined : lt(postsTable.seq, after)))
        .orderBy(desc(postsTable.seq))
        .limit(most),
    wirePost,
  );
}

const postNotFound = (c: Context, id: string) => answerRefusal(c, notFound(`Post ${id} not found`));

async function readPost(db: Database, id: string) {
  const [row] = await db.select().from(postsTable).where(eq(postsTable.postId, id));
  return row;
}

async function patchPost(c: Context<SandboxEnv>, db: Database, id: string): Promise<Response> {
  const publicUrl = c.get('publicUrl');
  const body = await readJson(c);
  const patch = body.ok ? readPatch(body.value, c.get('now'), publicUrl) : body;
  const soundId = patch.ok ? patch.value.soundId : undefined;
  const [[post], sounds] = await db.batch([
    db.select().from(postsTable).where(eq(postsTable.postId, id)),
    db
      .select({ id: soundsTable.soundId })
      .from(soundsTable)
      .where(soundId === undefined ? sql`0` : eq(soundsTable.soundId, soundId)),
  ]);
  if (post === undefined) return postNotFound(c, id);
  // Before what is wrong with the body: once a post is out, no body would do.
  const lock = whyLocked(post);
  if (lock !== null) return answerRefusal(c, lock);
  if (!patch.ok) return answerRefusal(c, patch.refusal);
  const plan = planPatch(post, patch.value, sounds.length > 0);
  if (!plan.ok) return answerRefusal(c, plan.refusal);
  // The publisher may have taken the post since it was read, so the status is checked again here.
  const [changed] = await db
    .update(postsTable)
    .set(plan.value)
    .where(and(eq(postsTable.postId, id), inArray(postsTable.status, OPEN_STATUSES)))
    .returning();
  if (changed !== undefined) return c.json(patchedPost(changed, publicUrl));
  const now = await readPost(db, id);
  const late = now === undefined ? null : whyLocked(now);
  return late === null ? postNotFound(c, id) : answerRefusal(c, late);
}

/** With the id in the query, because `.` and `..` cannot stand in a path. */
const ONE_POST = ['/v1/posts/:id', '/v1/posts/'];

const postIdOf = (c: Context) => c.req.param('id') ?? c.req.query('postId') ?? '';

export function postsRoutes(db: Database): Hono<SandboxEnv> {
  const app = new Hono<SandboxEnv>();
  app.get('/v1/posts', (c) => listPosts(c, db));
  app.on('GET', ONE_POST, async (c) => {
    const id = postIdOf(c);
    const row = await readPost(db, id);
    return row === undefined ? postNotFound(c, id) : c.json(wirePost(row, c.get('publicUrl')));
  });
  app.on('PATCH', ONE_POST, (c) => patchPost(c, db, postIdOf(c)));
  return app;
}
