import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openTeamDatabase } from '#server/team/db/open-team-database.ts';
import type { TeamDatabase } from '#server/team/db/open-team-database.ts';
import { parseHistoryPage } from '#contract/history.ts';
import { historyRow } from './history-row.ts';
import { createJournal } from './journal.ts';
import type { NewEntry } from './journal.ts';
import { verifyJournal } from './verify-journal.ts';

const DAY = 86_400_000;
const open: TeamDatabase[] = [];
const folders: string[] = [];
afterEach(() => {
  for (const db of open.splice(0)) db.$client.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function database(url = ':memory:'): Promise<TeamDatabase> {
  const db = await openTeamDatabase(url);
  open.push(db);
  return db;
}

const entry = (name: string, at = 0): NewEntry => ({
  kind: 'intent',
  at,
  attempt: name,
  actorId: 'p1',
  actorName: 'Ada',
  postId: `post_${name}`,
  intentSeq: null,
  result: null,
  data: { method: 'PATCH', changes: [{ field: 'caption', from: 'a', to: name }] },
});

describe('an entry that is not what was written', () => {
  it.each([
    ['data', 'no UTF-8'],
    ['actor_name', 'no UTF-8'],
    ['data', 'no JSON'],
  ])('in its %s, %s, is named, and the others are read around it', async (column, kind) => {
    const db = await database();
    const journal = createJournal(db);
    const [first] = await journal.append([entry('a')]);
    await journal.append([
      { ...entry('a'), kind: 'outcome', intentSeq: first?.seq ?? null, result: 'unknown' },
    ]);
    const { seq: last } = await journal.append([entry('b')]).then(() => journal.head());
    const triggers = await db.$client.execute(
      "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
    );
    for (const { name } of triggers.rows)
      await db.$client.execute(`DROP TRIGGER ${JSON.stringify(name)}`);
    const value = kind === 'no JSON' ? "'{\"method'" : "CAST(x'7b22ff41' AS TEXT)";
    await db.$client.execute(`UPDATE team_journal SET ${column} = ${value} WHERE seq = 2`);

    const rows = await journal.read({ limit: 10 });
    expect(rows.map(({ seq, kind: of }) => [seq, of])).toEqual([
      [last, 'intent'],
      [2, 'unreadable'],
      [1, 'intent'],
    ]);
    expect(rows.map(historyRow)[1]).toEqual({ seq: 2, kind: 'unreadable' });
    expect(await journal.openPosts(0)).toEqual(new Set(['post_a', 'post_b']));
    expect(await journal.openIntents('post_a')).toHaveLength(1);
    expect(await journal.intentsSince('post_a', 0)).toHaveLength(1);
    expect(await verifyJournal(db)).toMatchObject({ ok: false, seq: 2 });
    const page = parseHistoryPage({ data: rows.map(historyRow), nextCursor: null });
    expect(page.unreadable).toEqual([2]);
    expect(page.data).toHaveLength(2);
  });
});

describe('the chain', () => {
  it('holds what two connections append to one file at the same time', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rundown-journal-'));
    folders.push(folder);
    const url = `file:${join(folder, 'x.db')}`;
    const journals = [createJournal(await database(url)), createJournal(await database(url))];
    const names = Array.from({ length: 60 }, (_, index) => String(index));
    await Promise.all(
      names.map(async (name, index) =>
        journals[index % 2]?.append([entry(name), entry(`${name}b`)]),
      ),
    );
    const db = await database(url);
    expect(await verifyJournal(db)).toMatchObject({ ok: true, entries: 120, from: 1 });
    const rows = await createJournal(db).read({ limit: 500 });
    expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 120 }, (_, i) => 120 - i));
    expect(new Set(rows.map((row) => row.attempt)).size).toBe(120);
  });

  it('cannot be changed, shortened, or continued elsewhere', async () => {
    const db = await database();
    const journal = createJournal(db);
    await journal.append([entry('a'), entry('b')]);
    const tries = [
      `UPDATE team_journal SET actor_name = 'Eve'`,
      `DELETE FROM team_journal`,
      `DELETE FROM team_journal WHERE seq = 2`,
      `INSERT INTO team_journal SELECT 9, kind, at, attempt, actor_id, actor_name, post_id, intent_seq, result, data, hash, hash FROM team_journal WHERE seq = 2`,
      `INSERT INTO team_journal SELECT 3, kind, at, attempt, actor_id, actor_name, post_id, intent_seq, result, data, previous, hash FROM team_journal WHERE seq = 2`,
    ];
    for (const sql of tries) await expect(db.$client.execute(sql)).rejects.toThrow(/journal:/);
    expect(await verifyJournal(db)).toMatchObject({ ok: true, entries: 2 });
  });

  it.each([
    'kind',
    'at',
    'attempt',
    'actor_id',
    'actor_name',
    'post_id',
    'intent_seq',
    'result',
    'data',
    'previous',
    'hash',
  ])('names the first entry whose %s was changed behind its back', async (column) => {
    const db = await database();
    await createJournal(db).append(['a', 'b', 'c', 'd'].map((name) => entry(name)));
    await db.$client.execute('DROP TRIGGER team_journal_no_update');
    await db.$client.execute(
      `UPDATE team_journal SET ${column} = coalesce(${column}, '') || '1' WHERE seq = 3`,
    );
    expect(await verifyJournal(db)).toMatchObject({ ok: false, seq: 3 });
  });

  it('names where an entry is gone, at the start and in the middle', async () => {
    for (const [gone, seq] of [
      [2, 3],
      [1, 2],
    ]) {
      const db = await database();
      await createJournal(db).append(['a', 'b', 'c'].map((name) => entry(name)));
      await db.$client.execute('DROP TRIGGER team_journal_no_delete');
      await db.$client.execute(`DELETE FROM team_journal WHERE seq = ${gone}`);
      expect(await verifyJournal(db)).toMatchObject({ ok: false, seq });
    }
  });
});

describe('pruning', () => {
  it('takes whole days behind a checkpoint, again and again, and the chain still holds', async () => {
    const db = await database();
    const journal = createJournal(db);
    await journal.append([0, 1, 2, 3].map((day) => entry(`day ${day}`, day * DAY + 5)));
    expect(await journal.prune(3 * DAY + 6, 2)).toBe(1);
    expect(await journal.prune(3 * DAY + 6, 2)).toBe(0);
    expect(await verifyJournal(db)).toMatchObject({ ok: true, from: 2 });
    expect(await journal.prune(4 * DAY + 6, 2)).toBe(1);
    await journal.append([entry('later', 5 * DAY)]);
    expect(await verifyJournal(db)).toMatchObject({ ok: true, from: 3 });
    const rows = await journal.read({ limit: 10 });
    expect(rows.map((row) => row.attempt)).toEqual(['later', 'day 3', 'day 2']);
  });
});

it('settles an intent once', async () => {
  const db = await database();
  const journal = createJournal(db);
  const [intent] = await journal.append([entry('a')]);
  expect(await journal.openIntents('post_a')).toHaveLength(1);
  const outcome: NewEntry = {
    ...entry('a'),
    kind: 'outcome',
    intentSeq: intent?.seq ?? null,
    result: 'proved',
  };
  await journal.settle([{ ...outcome, result: 'unknown' }]);
  expect(await journal.openIntents('post_a')).toHaveLength(1);
  await journal.settle([outcome]);
  await journal.settle([outcome, { ...entry('b'), kind: 'outcome', result: 'outside' }]);
  expect(await journal.openIntents('post_a')).toEqual([]);
  const rows = await journal.read({ limit: 10 });
  expect(rows.map((row) => row.result)).toEqual(['outside', 'proved', 'unknown', null]);
});
