/** Starting: what persists, what is seeded, and what is said where it cannot be. */
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSandbox, SandboxStartError } from './sandbox.ts';
import { callerOf } from './test-sandbox.fixture.ts';

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rundown-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function open(databaseUrl: string, reset = false) {
  const sandbox = await createSandbox({ databaseUrl, control: true, reset });
  return { call: callerOf(sandbox), close: () => sandbox.close(), start: () => sandbox.start() };
}

describe('a file', () => {
  it.each([
    ['an absolute path', (path: string) => `file:${path}`],
    ['a file URL with odd characters', (path: string) => pathToFileURL(path).href],
  ])('keeps its data over a restart: %s', async (_, urlOf) => {
    const url = urlOf(join(await temporaryFolder(), 'new folder', 'deeper', 'rundown.db'));
    const first = await open(url);
    const { data } = (await first.call('GET', '/v1/posts?limit=100&status=generated')).body;
    expect(data.length).toBeGreaterThan(10);
    const id = String(data[0].postId);
    await first.call('PATCH', `/v1/posts/${id}`, { caption: 'persisted' });
    await first.close();

    const second = await open(url);
    expect((await second.call('GET', `/v1/posts/${id}`)).body.caption).toBe('persisted');
    await second.close();

    const afresh = await open(url, true);
    const response = await afresh.call('GET', `/v1/posts/${id}`);
    expect(response.body.caption).not.toBe('persisted');
    await afresh.close();
  });

  it('is complete by itself once closed', async () => {
    const folder = await temporaryFolder();
    const first = await open(`file:${join(folder, 'rundown.db')}`);
    await first.call('POST', '/__sandbox/posts/post_mine', { create: true });
    await first.close();
    await copyFile(join(folder, 'rundown.db'), join(folder, 'copy.db'));
    const copy = await open(`file:${join(folder, 'copy.db')}`);
    expect((await copy.call('GET', '/v1/posts/post_mine')).status).toBe(200);
    await copy.close();
  });

  it('that was emptied on purpose is not seeded again', async () => {
    const url = `file:${join(await temporaryFolder(), 'rundown.db')}`;
    const first = await open(url);
    await first.call('POST', '/__sandbox/reset', { posts: 0 });
    await first.close();
    const second = await open(url);
    expect((await second.call('GET', '/v1/posts')).body.data).toEqual([]);
    await second.close();
  });
});

describe('the publisher', () => {
  it('acts as soon as it is started, and stops for good', async () => {
    const sandbox = await open(':memory:');
    await sandbox.call('POST', '/__sandbox/reset', { posts: 0, now: '2026-04-20T12:00:00Z' });
    const due = { create: true, scheduledTime: '2026-04-20T12:00:00Z' };
    await sandbox.call('POST', '/__sandbox/posts/post_due', due);
    sandbox.start();
    await expect
      .poll(async () => (await sandbox.call('GET', '/v1/posts/post_due')).body.status)
      .toBe('posted');
    await sandbox.close();
  });
});

describe('what cannot be opened', () => {
  const cases: readonly [string, (folder: string) => Promise<string>, RegExp][] = [
    ['a folder', async (folder) => `file:${folder}`, /cannot be opened for writing/],
    [
      'no database',
      async (folder) => {
        await writeFile(join(folder, 'text.db'), 'hello '.repeat(500));
        return `file:${join(folder, 'text.db')}`;
      },
      /not a SQLite database/,
    ],
    [
      'a file where its folder should be',
      async (folder) => {
        await writeFile(join(folder, 'in-the-way'), '');
        return `file:${join(folder, 'in-the-way', 'rundown.db')}`;
      },
      /file is in the way/,
    ],
    [
      'a database of a newer version',
      async (folder) => {
        const url = `file:${join(folder, 'new.db')}`;
        const client = createClient({ url });
        await client.batch([
          'CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text, created_at numeric)',
          `INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('x', ${Date.UTC(2999, 0)})`,
        ]);
        client.close();
        return url;
      },
      /newer version of Rundown/,
    ],
    [
      'a server that is not there',
      async () => 'http://127.0.0.1:1/?authToken=pw',
      /cannot be reached/,
    ],
    ['a server URL with a password', async () => 'http://u:pw@127.0.0.1:1/', /credentials/],
    ['another kind of database', async () => 'mysql://u:pw@host/db', /"mysql:"/],
    ['no URL', async () => 'data.db', /cannot be used/],
  ];
  it.each(cases)('%s: one sentence', async (_, urlOf, expected) => {
    const databaseUrl = await urlOf(await temporaryFolder());
    const start = createSandbox({ databaseUrl, control: false, reset: false });
    const error: unknown = await start.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(SandboxStartError);
    const message = error instanceof Error ? error.message : '';
    expect(message).toMatch(expected);
    expect(message).toMatch(/^The sandbox database .*\.$/);
    expect(message).not.toMatch(/pw|\n/);
  });
});
