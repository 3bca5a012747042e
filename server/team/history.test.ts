import { describe, expect, it } from 'vitest';
import { csvCell } from './journal/history-row.ts';
import { teamApp } from './team-app.fixture.ts';

async function withPost() {
  const app = await teamApp();
  const made = await app.write('POST', '/__sandbox/posts/post_h', {
    create: true,
    platform: 'instagram',
    caption: 'Rye',
  });
  if (made.status !== 200) throw new Error(JSON.stringify(made.body));
  return app;
}

describe('the history of a post', () => {
  it('has an intent and an outcome of each save, newest first', async () => {
    await using app = await withPost();
    await app.json('/v1/posts/post_h');
    const saved = await app.write(
      'PATCH',
      '/v1/posts/post_h',
      { caption: 'Spelt' },
      { 'x-rundown-attempt': 'one' },
    );
    expect(saved.status).toBe(200);
    const { body } = await app.json('/rundown/history?postId=post_h');
    expect(body.data).toMatchObject([
      { kind: 'outcome', outcome: 'proved', status: 200, intent: 1, attempt: 'one' },
      {
        kind: 'intent',
        seq: 1,
        actor: { name: 'On this machine' },
        attempt: 'one',
        changes: [{ field: 'caption', from: 'Rye', to: 'Spelt' }],
      },
    ]);
    const head = await app.json('/rundown/history/head');
    expect(head.body).toEqual({ seq: 2, hash: body.data[0].hash });
  });

  it('knows what was there also where nobody had read it', async () => {
    await using app = await withPost();
    await app.write('PATCH', '/v1/posts/post_h', { caption: 'Spelt' });
    const { body } = await app.json('/rundown/history?postId=post_h');
    expect(body.data[1].changes).toEqual([{ field: 'caption', from: 'Rye', to: 'Spelt' }]);
  });

  it('says what was refused, and that a refusal changed nothing', async () => {
    await using app = await withPost();
    const refused = await app.write('PATCH', '/v1/posts/post_h', { caption: 7 });
    expect(refused.status).toBe(400);
    const { body } = await app.json('/rundown/history?postId=post_h');
    expect(body.data[0]).toMatchObject({ kind: 'outcome', outcome: 'refused', status: 400 });
  });

  it('has an entry for each post of a deletion, with its last content', async () => {
    await using app = await withPost();
    await app.write('DELETE', '/v1/posts', { postIds: ['post_h', 'post_none'] });
    const there = await app.json('/rundown/history?postId=post_h');
    expect(there.body.data).toMatchObject([
      { kind: 'outcome', outcome: 'proved' },
      { kind: 'intent', method: 'DELETE', before: { caption: 'Rye' } },
    ]);
    const gone = await app.json('/rundown/history?postId=post_none');
    expect(gone.body.data).toMatchObject([{ outcome: 'refused' }, { method: 'DELETE' }]);
  });

  it('shows what was changed outside Rundown, once, and between which readings', async () => {
    await using app = await withPost();
    await app.json('/v1/posts/post_h');
    await app.write('POST', '/__sandbox/posts/post_h', { caption: 'From elsewhere' });
    await Promise.all([app.json('/v1/posts/post_h'), app.json('/v1/posts/post_h')]);
    const { body } = await app.json('/rundown/history?postId=post_h');
    expect(body.data).toMatchObject([
      {
        outcome: 'outside',
        actor: { name: 'outside Rundown' },
        changes: [{ field: 'caption', from: 'Rye', to: 'From elsewhere' }],
        between: [expect.any(Number), expect.any(Number)],
      },
    ]);
  });

  it('shows what was changed outside between two readings of the list', async () => {
    await using app = await withPost();
    await app.json('/v1/posts?limit=100');
    await app.write('POST', '/__sandbox/posts/post_h', { caption: 'From elsewhere' });
    await app.json('/v1/posts?limit=100');
    await app.json('/v1/posts?limit=100');
    await app.json('/v1/posts/post_h');
    const { body } = await app.json('/rundown/history');
    expect(body.data).toMatchObject([
      { outcome: 'outside', changes: [{ field: 'caption', from: 'Rye', to: 'From elsewhere' }] },
    ]);
  });

  it('says what of a save came back from which entry, and believes no other', async () => {
    await using app = await withPost();
    const patch = (id: string, caption: string, from: string) =>
      app.write('PATCH', `/v1/posts/${id}`, { caption }, { 'x-rundown-restored-from': from });
    await app.write('POST', '/__sandbox/posts/post_o', { create: true, caption: 'Other' });
    await patch('post_o', 'Oats', '');
    await patch('post_h', 'Spelt', '');
    const { body } = await app.json('/rundown/history?postId=post_h');
    const [ending, { seq, at }] = body.data;
    const named = [
      [`caption=${seq}`, [{ field: 'caption', seq, at }]],
      // Another field than the one written, an outcome, another post's, none, and no such words.
      [`time=${seq}`, undefined],
      [`caption=${ending.seq}`, undefined],
      ['caption=1', undefined],
      ['caption=999', undefined],
      [`${seq}`, undefined],
    ] as const;
    for (const [index, [header, restoredFrom]] of named.entries()) {
      await patch('post_h', `Rye ${index}`, header);
      const { data } = (await app.json('/rundown/history?postId=post_h')).body;
      expect(data[1].restoredFrom, header).toEqual(restoredFrom);
    }
  });

  it('brings back what was changed outside', async () => {
    await using app = await withPost();
    await app.json('/v1/posts/post_h');
    await app.write('POST', '/__sandbox/posts/post_h', { caption: 'From elsewhere' });
    await app.json('/v1/posts/post_h');
    const headers = { 'x-rundown-restored-from': 'caption=1' };
    await app.write('PATCH', '/v1/posts/post_h', { caption: 'Rye' }, headers);
    const { body } = await app.json('/rundown/history?postId=post_h');
    expect(body.data[1].restoredFrom).toMatchObject([{ field: 'caption', seq: 1 }]);
  });

  it('refuses the second request of one attempt without an entry', async () => {
    await using app = await withPost();
    const headers = { 'x-rundown-attempt': 'same' };
    const both = await Promise.all(
      ['A', 'B'].map((caption) => app.write('PATCH', '/v1/posts/post_h', { caption }, headers)),
    );
    expect(both.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      200, 409,
    ]);
    const { body } = await app.json('/rundown/history?postId=post_h');
    expect(body.data).toHaveLength(2);
  });

  it('is read in pages, filtered, and exported', async () => {
    await using app = await withPost();
    for (const caption of ['=1+1', 'two', 'three']) {
      await app.write('PATCH', '/v1/posts/post_h', { caption });
    }
    const first = await app.json('/rundown/history?limit=4');
    expect(first.body).toMatchObject({ hasMore: true, nextCursor: '3' });
    const second = await app.json('/rundown/history?limit=4&cursor=3');
    expect(second.body.data.map((row: { seq: number }) => row.seq)).toEqual([2, 1]);
    expect((await app.json('/rundown/history?field=time')).body.data).toEqual([]);
    expect((await app.json('/rundown/history?field=caption')).body.data).toHaveLength(6);
    // A write is found whole, its end with its beginning.
    expect((await app.json('/rundown/history?outcome=proved')).body.data).toHaveLength(6);
    for (const none of ['outcome=unknown', 'outcome=outside', 'account=acc_none', 'actor=nobody']) {
      expect((await app.json(`/rundown/history?${none}`)).body.data, none).toEqual([]);
    }
    const { accountId } = (await app.json('/v1/posts/post_h')).body;
    expect((await app.json(`/rundown/history?account=${accountId}`)).body.data).toHaveLength(6);
    expect((await app.json('/rundown/history?outcome=stolen')).status).toBe(400);
    const ndjson = await (await app.request('/rundown/history/export')).text();
    expect(
      ndjson
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).seq),
    ).toEqual([6, 5, 4, 3, 2, 1]);
    const csv = await (await app.request('/rundown/history/export?format=csv')).text();
    expect(csv.trim().split('\r\n')).toHaveLength(7);
  });
});

it.each([
  ['=1+1', "'=1+1"],
  [' =1', "' =1"],
  ['+4', "'+4"],
  ['-4', "'-4"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\nx', '"\'\nx"'],
  ['\uFEFF\u200B=1', "'\uFEFF\u200B=1"],
  ['＝1+1', "'＝1+1"],
  ['＠x', "'＠x"],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['plain', 'plain'],
  [null, ''],
])('%j in a spreadsheet is %j', (value, cell) => expect(csvCell(value)).toBe(cell));

describe('a header that names the person', () => {
  const env = {
    RUNDOWN_AUTH: 'header',
    RUNDOWN_AUTH_HEADER: 'X-User',
    RUNDOWN_AUTH_GROUPS_HEADER: 'X-Groups',
    RUNDOWN_AUTH_ROLES: 'lookers=viewer,social=editor',
    RUNDOWN_TRUSTED_PROXIES: '10.1.0.0/24',
  };
  const ask = async (from: string, headers: Record<string, string>, method = 'GET') => {
    await using app = await teamApp(env, from);
    const body = method === 'GET' ? {} : { body: '{"caption":"x"}' };
    return (await app.request('/v1/posts/post_none', { method, headers, ...body })).status;
  };

  it.each([
    ['10.1.0.7', { 'x-user': 'ada', 'x-groups': 'social' }, 'GET', 404],
    ['::ffff:10.1.0.7', { 'x-user': 'ada', 'x-groups': 'social' }, 'PATCH', 404],
    ['10.1.0.7', { 'x-user': 'ada', 'x-groups': 'lookers' }, 'GET', 404],
    ['10.1.0.7', { 'x-user': 'ada', 'x-groups': 'lookers' }, 'PATCH', 403],
    ['10.1.0.7', { 'x-user': 'ada', 'x-groups': 'constructor' }, 'GET', 401],
    ['10.1.0.7', { 'x-user': 'ada' }, 'GET', 401],
    ['10.1.0.7', {}, 'GET', 401],
    ['10.1.1.7', { 'x-user': 'ada', 'x-groups': 'social' }, 'GET', 401],
    ['127.0.0.1', { 'x-user': 'ada', 'x-groups': 'social' }, 'PATCH', 401],
  ])('from %s %j, %s: %i', async (from, headers, method, status) => {
    const given: Record<string, string> = headers;
    expect(await ask(from, given, method)).toBe(status);
  });
});
