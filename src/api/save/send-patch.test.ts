import { describe, expect, it } from 'vitest';
import type { Post } from '#contract/post.ts';
import { draftOf } from '#domain/edit/draft.ts';
import { at, videoPost } from '#domain/edit/example-post.fixture.ts';
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
    { kind: 'failed', error: { kind: 'signed-out' } },
  ],
  ['HTML, though applied', { body: '<html>' }, [holding(MINE)], { kind: 'saved', post: MINE }],
  [
    'a login that has ended',
    'redirected',
    ['redirected'],
    { kind: 'failed', error: { kind: 'signed-out' } },
  ],
  [
    'a refusal of the proxy',
    { status: 405, body: '<html>' },
    [holding(OPENED)],
    { kind: 'failed', error: { kind: 'proxy-refused' } },
  ],
  [
    'another post with my caption',
    holding({ ...MINE, postId: 'post_2' }),
    [holding(OPENED)],
    { kind: 'failed', error: { kind: 'other-post' } },
  ],
  [
    'another post, though applied',
    holding({ ...MINE, postId: 'post_2' }),
    [holding(MINE)],
    { kind: 'saved', post: MINE },
  ],
  [
    'another post, and again another one',
    holding({ ...MINE, postId: 'post_2' }),
    [1, 2, 3].map(() => holding({ ...MINE, postId: 'post_2' })),
    { kind: 'unknown' },
  ],
  [
    'a post whose caption cannot be read',
    { body: { ...MINE, caption: { text: 'Mine' } } },
    [holding(MINE)],
    { kind: 'saved', post: MINE },
  ],
  [
    'a post whose caption can never be read',
    { body: { ...MINE, caption: { text: 'Mine' } } },
    [{ body: { ...MINE, caption: { text: 'Mine' } } }],
    { kind: 'unknown' },
  ],
  [
    'a caption that was tidied',
    holding({ ...MINE, caption: 'Mine \n' }),
    [],
    { kind: 'saved', tidied: ['ends'] },
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
