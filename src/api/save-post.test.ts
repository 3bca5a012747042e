import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Post } from '#contract/post.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
import { ApiError } from './api-error.ts';
import { savePost } from './save-post.ts';
import {
  type Step,
  afterAllTimers,
  holding,
  methodsOf,
  refusing,
  scriptFetch,
} from './scripted-fetch.fixture.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

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
    ['a long Retry-After', { status: 503, headers: { 'retry-after': '60' } }, 1, 'unavailable'],
  ])('that fails with %s sends nothing', async (_, step, times, kind) => {
    const { methods, outcome } = await save(...Array.from({ length: times }, () => step));
    expect(methods).toBe(Array.from({ length: times }, () => 'GET').join(' '));
    expect(outcome).toMatchObject({ kind: 'failed', error: { kind } });
  });
});

const POSTED: Post = { ...OPENED, status: 'posted' };
const OTHERS = { ...OPENED, caption: 'Someone’s' };

/** After a good first read: the answer to the PATCH, what the second read finds, and the ending. */
const ENDINGS: [string, Step, Step[], object][] = [
  ['lost, and applied', 'lost', [holding(MINE)], { kind: 'saved', post: MINE }],
  ['lost, and not applied', 'lost', [holding(OPENED)], { kind: 'failed' }],
  ['lost, and overwritten since', 'lost', [holding(OTHERS)], { kind: 'failed' }],
  ['lost, and no read', 'lost', ['lost', 'lost', 'lost'], { kind: 'unknown' }],
  ['lost, and live without it', 'lost', [holding(POSTED)], { kind: 'locked', post: POSTED }],
  ['lost, and deleted', 'lost', [refusing(404)], { kind: 'failed', error: { kind: 'not-found' } }],
  [
    'repeated by the browser',
    refusing(409, 'repeated_attempt'),
    [holding(MINE)],
    { kind: 'saved' },
  ],
  ['broken off, and applied', 'cut', [holding(MINE)], { kind: 'saved' }],
  ['too late, and applied', 'timeout', [holding(MINE)], { kind: 'saved' }],
  [
    'too late, and not applied',
    'timeout',
    [holding(OPENED)],
    { kind: 'failed', error: { kind: 'timeout' } },
  ],
  [
    'HTML',
    { body: '<html>' },
    [holding(OPENED)],
    { kind: 'failed', error: { kind: 'unreadable' } },
  ],
  ['a JSON that is no post', { body: [] }, [holding(MINE)], { kind: 'saved' }],
  ['empty', { status: 204 }, [holding(MINE)], { kind: 'saved' }],
  ['a 500, though applied', refusing(500), [holding(MINE)], { kind: 'saved' }],
  ['a 503, and no read', refusing(503), [refusing(401)], { kind: 'unknown' }],
  ['a 409 of a live post', refusing(409), [holding(POSTED)], { kind: 'locked', post: POSTED }],
  [
    'a 400 of an open post',
    refusing(400, 'x', 'Bad'),
    [holding(OPENED)],
    { kind: 'failed', error: { kind: 'refused', serverMessage: 'Bad' } },
  ],
  [
    'a 400, and no read',
    refusing(400),
    [refusing(401)],
    { kind: 'failed', error: { kind: 'refused' } },
  ],
  [
    'a 404 of a post that is there',
    refusing(404),
    [holding(OPENED)],
    { kind: 'failed', error: { kind: 'refused', status: 404 } },
  ],
  [
    'a 404 of one that is gone',
    refusing(404),
    [refusing(404)],
    { kind: 'failed', error: { kind: 'not-found' } },
  ],
  ['a 401', refusing(401), [], { kind: 'failed', error: { kind: 'unauthorized' } }],
  [
    'a 403 about the key',
    refusing(403, 'invalid_api_key'),
    [],
    { kind: 'failed', error: { kind: 'unauthorized' } },
  ],
  ['a 429', refusing(429), [], { kind: 'failed', error: { kind: 'rate-limited' } }],
  [
    'a yes that stored something else',
    holding(OTHERS),
    [],
    {
      kind: 'stored-otherwise',
      mismatches: [{ field: 'caption', sent: 'Mine', stored: 'Someone’s' }],
    },
  ],
];

describe('a PATCH that was answered by', () => {
  it.each(ENDINGS)('%s', async (_, answer, reads, ending) => {
    const { asked, outcome } = await save(holding(OPENED), answer, ...reads);
    expect(outcome).toMatchObject(ending);
    expect(asked).toHaveLength(2 + reads.length);
    expect(asked.filter(({ method }) => method === 'PATCH')).toHaveLength(1);
  });

  it('nothing, and of which only a part is left, is unknown', async () => {
    const draft = { ...DRAFT, wall: '2026-06-01T10:00', zone: 'Asia/Tokyo' };
    const applied = { ...MINE, scheduledTime: at('2026-06-01T01:00:00Z'), timezone: 'Asia/Tokyo' };
    scriptFetch(holding(OPENED), 'lost', holding({ ...applied, caption: 'Someone’s' }));
    const outcome = await afterAllTimers(savePost({ opened: OPENED, draft }));
    expect(outcome.kind).toBe('unknown');
  });
});

it('each write has a name of its own, and reads have none', async () => {
  const first = (await save(holding(OPENED), holding(MINE))).asked;
  const second = (await save(holding(OPENED), holding(MINE))).asked;
  const names = [first[1], second[1]].map((asked) => asked?.headers.get('x-rundown-attempt'));
  expect(names[0]).toMatch(/^\w+-\w+-\w+-\w+$/);
  expect(names[0]).not.toBe(names[1]);
  expect(first[0]?.headers.has('x-rundown-attempt')).toBe(false);
});

it('every failure that leaves is an ApiError', async () => {
  const { outcome } = await save(holding(OPENED), 'lost', holding(OPENED));
  expect(outcome.kind === 'failed' && outcome.error).toBeInstanceOf(ApiError);
});
