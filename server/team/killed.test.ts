/** `kill -9` at any moment of a save: afterwards the journal and the API agree, and nothing is lost. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { buildServer } from '#server/built-server.fixture.ts';
import type { BuiltServer } from '#server/built-server.fixture.ts';
import { makeRandom } from '#server/sandbox/seed/random.ts';
import { openTeamDatabase } from './db/open-team-database.ts';
import { createJournal } from './journal/journal.ts';
import { verifyJournal } from './journal/verify-journal.ts';
import { startApi } from './killed.fixture.ts';
import { teamApp } from './team-app.fixture.ts';

const KILLS = inject('killedSaves');
const POSTS = ['post_k1', 'post_k2', 'post_k3', 'post_k4'];
/** Longer than a save takes. Milliseconds. */
const MOMENT = 150;

let built: BuiltServer;
beforeAll(async () => {
  built = await buildServer();
}, 60_000);
afterAll(() => built.remove());

it('agree after the last of many kills', { timeout: 3_600_000 }, async () => {
  const random = makeRandom(inject('propertySeed'));
  await using api = await startApi(() => random.between(0, 8));
  for (const id of POSTS) await api.put(id);
  const databaseUrl = `file:${join(built.folder, 'killed.db')}`;
  const env = {
    DATABASE_URL: databaseUrl,
    INFINIPOST_API_KEY: 'sk_test_sandbox',
    INFINIPOST_API_URL: api.url,
  };
  /** By caption, what the one who saved was told; 0: the connection broke. */
  const told = new Map<string, number>();
  let saves = 0;
  const save = async (origin: string): Promise<boolean> => {
    saves += 1;
    const caption = `Save ${saves}`;
    const status = await fetch(`${origin}/v1/posts/${random.pick(POSTS)}`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json', 'x-rundown-attempt': caption },
      body: JSON.stringify({ caption }),
    })
      .then(async (response) => {
        await response.text();
        return response.status;
      })
      .catch(() => 0);
    told.set(caption, status);
    return status === 200;
  };
  const saveOn = async (origin: string): Promise<void> => {
    while (await save(origin));
  };
  for (let kills = 0; kills < KILLS; kills += 1) {
    await using server = built.start(env);
    const origin = await server.url();
    // The first save of a process is slow, and opens the way for others at any moment.
    await save(origin);
    const busy = [saveOn(origin), saveOn(origin)];
    await wait(random.between(0, MOMENT));
    await server.kill();
    await Promise.all(busy);
  }

  // All that could still arrive has; then each post is read once more.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 120_000 });
  await using app = await teamApp(env);
  for (const id of POSTS) expect((await app.json(`/v1/posts/${id}`)).status).toBe(200);
  const db = await openTeamDatabase(databaseUrl);
  const verdict = await verifyJournal(db);
  const rows = await createJournal(db).read({ limit: 1_000_000 });
  db.$client.close();

  const endings = new Map<string, string>();
  for (const { attempt, result } of rows) {
    // Newest first: what came last counts.
    if (attempt !== null && result !== null && !endings.has(attempt)) endings.set(attempt, result);
  }
  const intents = new Set(rows.flatMap(({ kind, attempt }) => (kind === 'intent' ? attempt : [])));
  const applied = new Set(api.applied.map(({ caption }) => caption));
  const wrong: string[] = [];
  for (const caption of applied) {
    const ending = endings.get(caption);
    if (!intents.has(caption)) wrong.push(`${caption} left without an intent`);
    if (ending !== 'proved' && ending !== 'unknown') wrong.push(`${caption} is there: ${ending}`);
  }
  for (const [caption, ending] of endings) {
    if (ending === 'proved' && !applied.has(caption)) wrong.push(`${caption} never was there`);
  }
  for (const caption of intents) {
    if (!endings.has(caption ?? '')) wrong.push(`${caption} is open`);
  }
  for (const [caption, status] of told) {
    if (status === 200 && endings.get(caption) !== 'proved') wrong.push(`${caption} was saved`);
  }
  for (const id of POSTS) {
    const caption = await api.captionOf(id);
    const isNew = !api.applied.some(({ postId }) => postId === id);
    if (!isNew && endings.get(caption) !== 'proved') wrong.push(`${id} holds ${caption}`);
  }
  if (rows.some(({ result }) => result === 'outside')) wrong.push('nobody was outside');
  expect(wrong).toEqual([]);
  expect(verdict).toMatchObject({ ok: true });
  const { code, out } = await built.start(env, ['history:verify']).ended;
  expect([code, out]).toEqual([
    0,
    expect.stringMatching(/^The history is whole: \d+ entries, head /),
  ]);
  const counts = Object.fromEntries(
    ['proved', 'refused', 'unknown'].map((result) => [
      result,
      [...endings.values()].filter((ending) => ending === result).length,
    ]),
  );
  const broken = [...told.values()].filter((status) => status !== 200).length;
  process.stdout.write(
    `${KILLS} kills, ${saves} saves, ${broken} without a word: ${JSON.stringify(counts)}\n`,
  );
});
