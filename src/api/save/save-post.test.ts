import { describe, expect, it } from 'vitest';
import { draftOf } from '#domain/edit/draft.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { ApiError } from '#api/api-error.ts';
import { savePost } from './save-post.ts';
import {
  type Step,
  afterAllTimers,
  holding,
  methodsOf,
  refusing,
  scriptFetch,
  withFakeTimers,
} from '#api/scripted-fetch.fixture.ts';

withFakeTimers();

const OPENED = videoPost({ caption: 'Opened' });
const MINE = videoPost({ caption: 'Mine' });
const DRAFT = { ...draftOf(OPENED), caption: 'Mine' };

async function save(...steps: Step[]) {
  const asked = scriptFetch(...steps);
  const outcome = await afterAllTimers(savePost({ opened: OPENED, draft: DRAFT }));
  return { asked, outcome, methods: methodsOf(asked) };
}

const THEIR_TIME = at('2026-05-01T10:00:00Z');

describe('a save', () => {
  it('reads afresh, sends what changed with the sound, and is proven by the answer', async () => {
    const { asked, outcome } = await save(holding(OPENED), holding(MINE));
    expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v1/posts/post_1',
      'PATCH /v1/posts/post_1',
    ]);
    expect(asked[1]?.body).toEqual({ caption: 'Mine', soundId: 'snd_old' });
    expect(outcome).toMatchObject({ kind: 'saved', post: MINE, previous: OPENED });
  });

  it('names the entries of the history that it brings values back from, and else none', async () => {
    const restoredFrom = [{ field: 'caption', seq: 12 } as const];
    for (const request of [{ restoredFrom }, { restoredFrom: [] }, {}]) {
      const asked = scriptFetch(holding(OPENED), holding(MINE));
      await afterAllTimers(savePost({ opened: OPENED, draft: DRAFT, ...request }));
      expect(asked[1]?.headers.get('x-rundown-restored-from')).toBe(
        request.restoredFrom === restoredFrom ? 'caption=12' : null,
      );
    }
  });

  it('keeps postedAt, which an answer to PATCH does not carry', async () => {
    const { postedAt: _, ...answer } = MINE;
    const { outcome } = await save(holding({ ...OPENED, postedAt: null }), { body: answer });
    expect(outcome).toMatchObject({ kind: 'saved', post: { postedAt: null } });
  });

  it('takes in what only they changed, and sends the freshest sound', async () => {
    const theirs = { ...OPENED, scheduledTime: THEIR_TIME, soundId: 'snd_new' };
    const { asked, outcome } = await save(holding(theirs), holding({ ...theirs, caption: 'Mine' }));
    expect(asked[1]?.body).toEqual({ caption: 'Mine', soundId: 'snd_new' });
    expect(outcome).toMatchObject({ kind: 'saved', takenFromThem: ['time', 'sound'] });
  });

  it('sends nothing where both changed the same field', async () => {
    const { methods, outcome } = await save(holding({ ...OPENED, caption: 'Theirs' }));
    expect(methods).toBe('GET');
    expect(outcome).toMatchObject({ kind: 'conflict', merge: { conflicts: ['caption'] } });
  });

  it('sends nothing where the server holds it already', async () => {
    const { methods, outcome } = await save(holding(MINE));
    expect(methods).toBe('GET');
    expect(outcome).toMatchObject({ kind: 'saved', post: MINE, previous: MINE });
  });

  it.each(['posted', 'failed', 'scheduled'])(
    'sends nothing to a post that is %s',
    async (status) => {
      const { methods, outcome } = await save(holding({ ...OPENED, status }));
      expect(methods).toBe('GET');
      expect(outcome).toMatchObject({ kind: 'locked', post: { status } });
    },
  );

  it('does not give undo what someone changed between the read and the PATCH', async () => {
    const { outcome } = await save(
      holding(OPENED),
      holding({ ...MINE, scheduledTime: THEIR_TIME }),
    );
    expect(outcome).toMatchObject({
      kind: 'saved',
      previous: { caption: 'Opened', scheduledTime: THEIR_TIME },
    });
  });
});

describe('the fresh read', () => {
  it.each<[string, Step]>([
    ['a lost connection', 'lost'],
    ['no answer in time', 'timeout'],
    ['a 500', refusing(500)],
    ['a 503', refusing(503)],
    ['a 429', { status: 429, headers: { 'retry-after': '2' } }],
  ])('is tried again after %s', async (_, step) => {
    const { methods, outcome } = await save(step, step, holding(OPENED), holding(MINE));
    expect(methods).toBe('GET GET GET PATCH');
    expect(outcome.kind).toBe('saved');
  });

  it.each<[string, Step, number, string]>([
    ['a lost connection', 'lost', 3, 'network'],
    ['a 500', refusing(500), 3, 'server-error'],
    ['a 401', refusing(401), 1, 'unauthorized'],
    ['a 404', refusing(404), 1, 'not-found'],
    ['half a post', { body: '{"postId"' }, 1, 'unreadable'],
    ['another JSON', { body: { ok: true } }, 1, 'unreadable'],
    ['another post', { body: { ...OPENED, postId: 'post_2' } }, 3, 'other-post'],
    ['a login page', { body: '<html>' }, 1, 'signed-out'],
    ['a redirect', 'redirected', 1, 'signed-out'],
    ['a page of a proxy', { status: 403, body: '<html>' }, 1, 'proxy-refused'],
    ['a caption that cannot be read', { body: { ...OPENED, caption: [] } }, 1, 'unreadable'],
    ['a long Retry-After', { status: 503, headers: { 'retry-after': '60' } }, 1, 'unavailable'],
  ])('that fails with %s sends nothing', async (_, step, times, kind) => {
    const { methods, outcome } = await save(...Array.from({ length: times }, () => step));
    expect(methods).toBe(Array.from({ length: times }, () => 'GET').join(' '));
    expect(outcome).toMatchObject({ kind: 'failed', error: { kind } });
  });
});

it('what cannot be read of a post is no change of someone else, and is not sent', async () => {
  const odd = { ...OPENED, contentUrl: null, timezone: 7 };
  const { asked, outcome } = await save({ body: odd }, { body: { ...odd, caption: 'Mine' } });
  expect(asked[1]?.body).toEqual({ caption: 'Mine', soundId: 'snd_old' });
  expect(outcome).toMatchObject({ kind: 'saved', takenFromThem: [] });
});

it('one of many does not wait alone where there are too many', async () => {
  const asked = scriptFetch({ status: 429, headers: { 'retry-after': '2.5' } });
  const outcome = await savePost({ opened: OPENED, draft: DRAFT, isOneOfMany: true });
  expect(methodsOf(asked)).toBe('GET');
  expect(outcome).toMatchObject({ kind: 'failed', error: { retryAfterMs: 2500 } });
});

it('each write has a name of its own, and reads have none', async () => {
  const first = (await save(holding(OPENED), holding(MINE))).asked;
  const second = (await save(holding(OPENED), holding(MINE))).asked;
  const names = [first[1], second[1]].map((asked) => asked?.headers.get('x-rundown-attempt'));
  expect(names[0]).toMatch(/^[\w-]+\.\w+-\w+-\w+-\w+$/);
  expect(names[0]).not.toBe(names[1]);
  expect(first[0]?.headers.has('x-rundown-attempt')).toBe(false);
});

it('every failure that leaves is an ApiError', async () => {
  const { outcome } = await save(holding(OPENED), 'lost', holding(OPENED));
  expect(outcome.kind === 'failed' && outcome.error).toBeInstanceOf(ApiError);
});
