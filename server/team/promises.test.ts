/** What `docs/deploy.md` promises whoever runs Rundown for a team. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { startUpstream } from '#server/live/upstream.fixture.ts';
import { browserOf, PASSWORD, withAda } from './accounts/account-people.fixture.ts';
import { openTeamDatabase } from './db/open-team-database.ts';
import { createJournal } from './journal/journal.ts';
import { verifyJournal } from './journal/verify-journal.ts';
import { teamApp } from './team-app.fixture.ts';

const DAY_MS = 86_400_000;
afterEach(() => void vi.useRealTimers());

function databaseFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'rundown-promises-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return `file:${join(folder, 'x.db')}`;
}

/** All that is written to stdout and stderr from now on. */
function written(): () => string {
  const texts: string[] = [];
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      texts.push(String(text));
      return true;
    });
  }
  return () => texts.join('');
}

it('writes log lines that are JSON with a request id, and hold nothing of anybody’s', async () => {
  const said = written();
  await using team = await withAda({ RUNDOWN_LOG: 'requests' });
  await browserOf(team.app).signIn('eve@example.com', 'a guess of hers');
  const id = 'the-proxy-named-it';
  await team.ada.request('/v1/posts/post_none?q=a+caption+of+hers', {
    method: 'PATCH',
    headers: { 'content-type': 'application/json', 'x-request-id': id },
    body: '{"caption":"a caption of hers"}',
  });
  await team.ada.request('/rundown/join?token=a-token-of-hers');
  const text = said();
  const lines: { requestId?: string; message: string; path?: string }[] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) expect(line, JSON.stringify(line)).toHaveProperty('requestId');
  expect(lines.filter(({ requestId }) => requestId === id)).not.toEqual([]);
  const cookies = [...team.ada.jar.values()];
  const secrets = [PASSWORD, 'a guess of hers', 'caption', 'a-token-of-hers', ...cookies];
  for (const secret of secrets) expect(text).not.toContain(secret);
});

describe('where the history cannot be written', () => {
  it('refuses a save, says so, and changes nothing; reading goes on', async () => {
    const url = databaseFile();
    await using app = await teamApp({ DATABASE_URL: url });
    await app.write('POST', '/__sandbox/posts/post_f', { create: true, caption: 'Rye' });
    const other = createClient({ url });
    await other.execute(
      `CREATE TRIGGER full BEFORE INSERT ON team_journal BEGIN SELECT RAISE(ABORT, 'disk is full'); END`,
    );
    const name = { 'x-rundown-attempt': 'first' };
    const saved = await app.write('PATCH', '/v1/posts/post_f', { caption: 'Oat' }, name);
    expect([saved.status, saved.body.error.code]).toEqual([503, 'history_unavailable']);
    expect(saved.body.error.message).toMatch(/^Nothing was changed: .*history/);
    const gone = await app.write('DELETE', '/v1/posts', { postIds: ['post_f'] });
    expect(gone.status).toBe(503);
    expect((await app.json('/v1/posts/post_f')).body.caption).toBe('Rye');
    await other.execute('DROP TRIGGER full');
    other.close();
    const again = await app.write('PATCH', '/v1/posts/post_f', { caption: 'Oat' });
    expect(again.status).toBe(200);
  });

  it('refuses it too where the newest entry is not what was written; who has what open is still told', async () => {
    const url = databaseFile();
    await using app = await teamApp({ DATABASE_URL: url });
    await app.write('POST', '/__sandbox/posts/post_f', { create: true, caption: 'Rye' });
    expect((await app.write('PATCH', '/v1/posts/post_f', { caption: 'Oat' })).status).toBe(200);
    const other = createClient({ url });
    await other.execute('DROP TRIGGER team_journal_no_update');
    await other.execute(
      `UPDATE team_journal SET data = 'x' WHERE seq = (SELECT max(seq) FROM team_journal)`,
    );
    other.close();
    const saved = await app.write('PATCH', '/v1/posts/post_f', { caption: 'Spelt' });
    expect([saved.status, saved.body.error.code]).toEqual([503, 'history_unavailable']);
    const events = await app.request('/rundown/events?tab=tab-of-ada');
    expect(events.status).toBe(200);
    await events.body?.cancel();
  });

  it('is not ready, and says why; it still answers that it is there', async () => {
    const url = databaseFile();
    await using app = await teamApp({ DATABASE_URL: url });
    expect((await app.json('/readyz')).status).toBe(200);
    const other = createClient({ url });
    await other.execute('ALTER TABLE team_journal RENAME TO elsewhere');
    expect(await app.json('/readyz')).toMatchObject({
      status: 503,
      body: { reason: 'The database cannot be reached.' },
    });
    expect((await app.json('/healthz')).status).toBe(200);
    await other.execute('ALTER TABLE elsewhere RENAME TO team_journal');
    other.close();
    expect((await app.json('/readyz')).status).toBe(200);
  });
});

it('says the head of the history each day, and prunes what is too old', async () => {
  vi.useFakeTimers({ toFake: ['Date', 'setInterval', 'clearInterval'] });
  const said = written();
  await using upstream = await startUpstream((response) => response.writeHead(404).end('{}'));
  await using app = await teamApp({
    RUNDOWN_HISTORY_DAYS: '2',
    INFINIPOST_API_KEY: 'sk_test_0123456789',
    INFINIPOST_API_URL: upstream.url,
  });
  await app.write('PATCH', '/v1/posts/post_d', { caption: 'Oat' });
  const { seq, hash } = (await app.json('/rundown/history/head')).body;
  const rows = async () => (await app.json('/rundown/history')).body.data;
  await vi.advanceTimersByTimeAsync(DAY_MS);
  await rows();
  expect(said()).toContain(`History: ${seq} entries, head ${hash}`);
  expect(await rows()).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(3 * DAY_MS);
  expect(await rows()).toEqual([]);
  // What took them is itself an entry.
  expect((await app.json('/rundown/history/head')).body.seq).toBeGreaterThan(seq);
});

it('takes as long for a wrong password as for somebody unknown', async () => {
  await using team = await withAda();
  const eve = browserOf(team.app);
  const timed = async (email: string) => {
    const start = performance.now();
    await eve.signIn(email, 'not the password of anybody');
    return performance.now() - start;
  };
  const [wrong, unknown]: [number[], number[]] = [[], []];
  for (let tries = 0; tries < 4; tries += 1) {
    wrong.push(await timed('ada@example.com'));
    unknown.push(await timed('nobody@example.com'));
  }
  // A hash is some 50 ms, all else some 2: the quickest of each is what the work takes.
  const ratio = Math.min(...wrong) / Math.min(...unknown);
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);
});

it('finds every flipped bit of an entry, and names the entry', async () => {
  const db = await openTeamDatabase(':memory:');
  const journal = createJournal(db);
  const entry = {
    kind: 'intent',
    at: 1,
    attempt: 'a',
    actorId: 'p',
    actorName: 'Ada',
    postId: 'q',
    intentSeq: null,
    result: null,
    data: { changes: [{ field: 'caption', from: null, to: 'é' }] },
  } as const;
  await journal.append([entry, entry, entry]);
  await db.$client.execute('DROP TRIGGER team_journal_no_update');
  const read = await db.$client.execute('SELECT * FROM team_journal WHERE seq = 2');
  const row = read.rows[0] ?? {};
  const texts = new Set([
    'kind',
    'attempt',
    'actor_id',
    'actor_name',
    'post_id',
    'data',
    'previous',
    'hash',
  ]);
  let flipped = 0;
  for (const [column, value] of Object.entries(row)) {
    if (typeof value !== 'string' || !texts.has(column)) continue;
    const bytes = Buffer.from(value);
    const set = (to: string | Uint8Array) =>
      db.$client.execute({
        sql: `UPDATE team_journal SET ${column} = CAST(? AS TEXT) WHERE seq = 2`,
        args: [to],
      });
    for (let at = 0; at < bytes.length; at += 1) {
      const other = Uint8Array.from(bytes);
      other[at] = (other[at] ?? 0) ^ (1 << (at % 8));
      await set(other);
      expect(await verifyJournal(db), `${column} ${at}`).toMatchObject({ ok: false, seq: 2 });
      flipped += 1;
    }
    await set(value);
  }
  expect(flipped).toBeGreaterThan(150);
  expect(await verifyJournal(db)).toMatchObject({ ok: true, entries: 3 });
  db.$client.close();
});
