/** From what is there to the tables of `schema.ts`. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generateSQLiteDrizzleJson, generateSQLiteMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { expect, it, onTestFinished } from 'vitest';
import { createSandbox } from '#server/sandbox/sandbox.ts';
import { callerOf } from '#server/sandbox/test-sandbox.fixture.ts';
import { closeDatabase, openDatabase } from './open-database.ts';
import type { Database } from './open-database.ts';
import * as schema from './schema.ts';

function temporaryFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rundown-migrate-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'rundown.db');
}

/** The columns of every table, however they came to be. */
async function columnsOf(db: Database) {
  return db.all(sql`
    SELECT m.name AS "table", c.name, c.type, c.pk,
      -- A primary key may not be null, whether that was written out or not.
      (c."notnull" OR c.pk) AS required, c.dflt_value IS NULL AS "noDefault"
    FROM sqlite_master m, pragma_table_info(m.name) c
    WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'
    ORDER BY m.name, c.cid`);
}

async function indexesOf(db: Database) {
  return db.all(sql`
    SELECT name, tbl_name FROM sqlite_master
    WHERE type = 'index' AND name NOT LIKE 'sqlite_%' ORDER BY name`);
}

it('upgrades a database made before drizzle’s migrations, as commit 9c2dd84 left it', async () => {
  const path = temporaryFile();
  const made = readFileSync(join(import.meta.dirname, 'database-of-9c2dd84.db.gz'));
  writeFileSync(path, gunzipSync(made));
  const databaseUrl = `file:${path}`;

  const sandbox = await createSandbox({ databaseUrl, control: true, reset: false });
  const call = callerOf(sandbox);
  const { body } = await call('GET', '/v1/posts?limit=100');
  expect(body.data).toHaveLength(7);
  const post = (await call('GET', '/v1/posts/post_kept')).body;
  expect(post).toMatchObject({
    caption: 'Edited before the upgrade ✓',
    scheduledTime: '2026-12-01T09:00:00Z',
  });
  const edited = await call('PATCH', '/v1/posts/post_kept', { caption: 'And after' });
  expect(edited.body.caption).toBe('And after');
  await sandbox.close();

  const upgraded = await openDatabase(databaseUrl);
  const fresh = await openDatabase(':memory:');
  expect(await columnsOf(upgraded)).toEqual(await columnsOf(fresh));
  expect(await indexesOf(upgraded)).toEqual(await indexesOf(fresh));
  await closeDatabase(upgraded);
  await closeDatabase(fresh);
});

it('can be opened by two processes at once', async () => {
  const url = `file:${temporaryFile()}`;
  const databases = await Promise.all([openDatabase(url), openDatabase(url), openDatabase(url)]);
  const applied = await databases[0].all(sql`SELECT DISTINCT hash FROM __drizzle_migrations`);
  const files = readdirSync(join(import.meta.dirname, 'migrations'));
  expect(applied).toHaveLength(files.filter((file) => file.endsWith('.sql')).length);
  for (const db of databases) await closeDatabase(db);
});

it('has a migration for every change of the schema', async () => {
  const meta = join(import.meta.dirname, 'migrations', 'meta');
  const last = readdirSync(meta)
    .filter((name) => name.endsWith('_snapshot.json'))
    .toSorted()
    .at(-1);
  const snapshot = JSON.parse(readFileSync(join(meta, last ?? ''), 'utf8'));
  const missing = await generateSQLiteMigration(snapshot, await generateSQLiteDrizzleJson(schema));
  expect(missing, 'run npm run db:generate').toEqual([]);
});
