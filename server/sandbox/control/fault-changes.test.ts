/** Faults in which the API does, or answers, something else than it should. */
import { describe, expect, it } from 'vitest';
import { INSTAGRAM, openTestSandbox, TIKTOK } from '#server/sandbox/test-sandbox.fixture.ts';
import type { Json } from '#server/sandbox/test-sandbox.fixture.ts';

async function withFault(fault: Json, posts = 0) {
  const test = await openTestSandbox(posts);
  const ordered = await test.call('POST', '/__sandbox/faults', fault);
  expect(ordered.status, JSON.stringify(ordered.body)).toBe(201);
  return test;
}

const ids = (posts: readonly Json[]) => posts.map((post) => post['postId']);

const POST = `/v1/posts/${INSTAGRAM}`;

describe('what is answered', () => {
  it('another post, with the caption that was sent, and nothing done', async () => {
    const { patch, row } = await withFault({
      match: { method: 'PATCH' },
      skip: true,
      as: `/v1/posts/${TIKTOK}`,
      echo: true,
    });
    const { status, body } = await patch(INSTAGRAM, { caption: 'New' });
    expect(status).toBe(200);
    expect(body).toMatchObject({ postId: TIKTOK, caption: 'New' });
    expect(await row(INSTAGRAM)).toMatchObject({ caption: 'Rye' });
    expect(await row(TIKTOK)).toMatchObject({ caption: 'Rye' });
  });

  it('another post on reading', async () => {
    const { call } = await withFault({ match: { path: POST }, as: `/v1/posts/${TIKTOK}` });
    expect((await call('GET', POST)).body.postId).toBe(TIKTOK);
    expect((await call('GET', POST)).body.postId).toBe(INSTAGRAM);
  });

  it('fields of a post that nobody would write, in lists and alone, until it is called off', async () => {
    const odd = { contentUrl: null, platform: 'threads', createdAt: '2026-04-20T12:00:00+0000' };
    const { call } = await withFault({ times: 100, posts: { [INSTAGRAM]: odd } });
    expect((await call('GET', POST)).body).toMatchObject({ postId: INSTAGRAM, ...odd });
    const { data } = (await call('GET', '/v1/posts')).body;
    expect(data.find((post: Json) => post['postId'] === INSTAGRAM)).toMatchObject(odd);
    expect(data.find((post: Json) => post['postId'] === TIKTOK).platform).toBe('tiktok');
    expect((await call('PATCH', POST, { caption: 'x' })).body).toMatchObject(odd);
  });

  it.each([
    [
      { set: { data: null, hasMore: null, nextCursor: 7 } },
      { data: null, hasMore: null, nextCursor: 7 },
    ],
    [{ unset: ['hasMore', 'nextCursor'] }, { data: [expect.anything(), expect.anything()] }],
    [
      { set: { 'data.*.caption': 'same', 'data.0.status': 'odd', 'nowhere.at.all': 1 } },
      {
        data: [
          { caption: 'same', status: 'odd' },
          { caption: 'same', status: 'generated' },
        ],
      },
    ],
  ])('a page changed by %j', async (fault, expected) => {
    const { call } = await withFault(fault);
    const { body } = await call('GET', '/v1/posts');
    expect(body).toMatchObject(expected);
    expect('hasMore' in body).toBe('hasMore' in expected || 'set' in fault);
  });

  it('a null where a list of deleted ids should be', async () => {
    const { call, row } = await withFault({ match: { method: 'DELETE' }, set: { deleted: null } });
    const { body } = await call('DELETE', '/v1/posts', { postIds: [INSTAGRAM] });
    expect(body.deleted).toBeNull();
    expect(await row(INSTAGRAM)).toHaveProperty('error');
  });

  it('a page that repeats some of the first', async () => {
    const { call } = await withFault({ match: { path: '^/v1/posts\\?.*cursor=' }, overlap: 3 }, 10);
    const first = (await call('GET', '/v1/posts?limit=6')).body;
    const second = (await call('GET', `/v1/posts?limit=6&cursor=${first.nextCursor}`)).body;
    expect(ids(second.data).slice(0, 3)).toEqual(ids(first.data).slice(0, 3));
    expect(second.data).toHaveLength(3 + 6);
  });

  it.each([
    [{ headers: { Date: 'Mon, 20 Apr 1970 12:00:00 GMT', Age: '86400' } }, 200],
    [{ status: 429, headers: { Date: 'nonsense', 'Retry-After': '2.5' } }, 429],
  ])('headers of its own: %j', async (fault, status) => {
    const { call } = await withFault(fault);
    const response = await call('GET', POST);
    expect(response.status).toBe(status);
    for (const [name, value] of Object.entries(fault.headers)) {
      expect(response.headers.get(name)).toBe(value);
    }
    expect((await call('GET', POST)).headers.get('date')).toBe('Mon, 20 Apr 2026 12:00:00 GMT');
  });

  it('a login page elsewhere', async () => {
    const location = 'https://login.example.com/?next=rundown';
    const { sandbox } = await withFault({
      status: 302,
      body: '<p>Moved</p>',
      headers: { location },
    });
    const response = await sandbox.app.request(POST);
    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(location);
    expect(response.headers.get('content-type')).toBe('text/html');
  });
});

describe('what is done', () => {
  it.each([
    ['trim', '  Rye \n', 'Rye'],
    ['nfc', 'Cafe\u0301', 'Café'],
    ['spaces', 'a\u00A0b\u202Fc', 'a b c'],
    ['lines', 'a\r\nb', 'a\nb'],
    ['invisible', 'a\u200Bb\u2063', 'ab'],
    ['collapse', 'a   b', 'a b'],
    [{ from: 'Rye', to: 'Oat' }, 'Rye bread', 'Oat bread'],
  ])('the caption is tidied: %j', async (how, caption, stored) => {
    const { patch, row } = await withFault({ tidy: [how] });
    expect((await patch(INSTAGRAM, { caption })).body.caption).toBe(stored);
    expect(await row(INSTAGRAM)).toMatchObject({ caption: stored });
  });

  it('the time is read an hour later', async () => {
    const { patch, row } = await withFault({ shiftMinutes: 60 });
    const time = { scheduledTime: '2026-05-01T23:30', timezone: 'Europe/London' };
    expect((await patch(INSTAGRAM, time)).body.scheduledTime).toBe('2026-05-01T23:30:00Z');
    expect(await row(INSTAGRAM)).toMatchObject({ scheduledTime: '2026-05-01T23:30:00Z' });
  });

  it('the body of DELETE is lost', async () => {
    const { call, row } = await withFault({ stripBody: true });
    const response = await call('DELETE', '/v1/posts', { postIds: [INSTAGRAM] });
    expect(response.status).toBe(400);
    expect(await row(INSTAGRAM)).toMatchObject({ caption: 'Rye' });
  });

  it('all of it, though the caller has gone before the answer', async () => {
    const { sandbox, row } = await withFault({ answerDelayMs: 300_000 });
    await sandbox.app.request(POST, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: '{"caption":"Done"}',
      signal: AbortSignal.timeout(100),
    });
    expect(await row(INSTAGRAM)).toMatchObject({ caption: 'Done' });
  });
});

it.each([{ as: 'posts' }, { tidy: ['wash'] }, { set: [] }, { overlap: -1 }])(
  'refuses %j',
  async (fault) => {
    const { call } = await openTestSandbox();
    expect((await call('POST', '/__sandbox/faults', fault)).status).toBe(400);
  },
);
