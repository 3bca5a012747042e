import { describe, expect, it } from 'vitest';
import { videoPost } from '#domain/edit/example-post.fixture.ts';
import { type DeleteOutcome, deletePosts } from './delete-posts.ts';
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

const A = videoPost({ postId: 'a' });
const HTML = '<html><body>405 Not Allowed</body></html>';

/** Deletes `a` and `b`: what became of each, and what was asked. */
async function remove(...steps: readonly Step[]) {
  const asked = scriptFetch(...steps);
  const outcomes = await afterAllTimers(deletePosts(['a', 'b']));
  const kindOf = (id: string): DeleteOutcome['kind'] | undefined => outcomes.get(id)?.kind;
  return {
    kinds: [kindOf('a'), kindOf('b')],
    count: outcomes.size,
    outcomes,
    methods: methodsOf(asked),
  };
}

describe('a deletion of two posts that is answered by', () => {
  it.each<[string, Step[], string, DeleteOutcome['kind'][]]>([
    ['both', [{ body: { deleted: ['a', 'b'], failed: [] } }], 'DELETE', ['deleted', 'deleted']],
    [
      'one, and a reason',
      [{ body: { deleted: ['a'], failed: [{ postId: 'b', reason: 'Posted' }] } }],
      'DELETE',
      ['deleted', 'refused'],
    ],
    [
      'nulls: each is read',
      [{ body: { deleted: null, failed: null } }, holding(A), refusing(404, 'not_found')],
      'DELETE GET GET',
      ['failed', 'deleted'],
    ],
    [
      'other posts: each is read',
      [{ body: { deleted: ['x', 'y'] } }, holding(A), refusing(404, 'not_found')],
      'DELETE GET GET',
      ['failed', 'deleted'],
    ],
    [
      'one that is both: it is read',
      [{ body: { deleted: ['a', 'b'], failed: ['b'] } }, refusing(404, 'not_found')],
      'DELETE GET',
      ['deleted', 'deleted'],
    ],
    [
      'a 405 of a proxy: each is read',
      [{ status: 405, body: HTML }, holding(A), refusing(404, 'not_found')],
      'DELETE GET GET',
      ['failed', 'deleted'],
    ],
    [
      'a lost body: each is read',
      [refusing(400, 'request_body_lost'), holding(A), holding({ ...A, postId: 'b' })],
      'DELETE GET GET',
      ['failed', 'failed'],
    ],
    [
      'a proxy that hides the posts, too: nothing is known',
      [
        { status: 405, body: HTML },
        { status: 404, body: HTML },
        { status: 404, body: HTML },
      ],
      'DELETE GET GET',
      ['unknown', 'unknown'],
    ],
    [
      'nothing, and other posts at each reading',
      ['lost', ...Array.from({ length: 6 }, () => holding({ ...A, postId: 'x' }))],
      'DELETE GET GET GET GET GET GET',
      ['unknown', 'unknown'],
    ],
    ['an ended login', ['redirected'], 'DELETE', ['failed', 'failed']],
    ['a login page', [{ body: HTML }], 'DELETE', ['failed', 'failed']],
    ['a refusal of the API', [refusing(400, 'x')], 'DELETE', ['failed', 'failed']],
  ])('%s', async (_, steps, methods, kinds) => {
    const removed = await remove(...steps);
    expect(removed.methods).toBe(methods);
    expect(removed.kinds).toEqual(kinds);
    expect(removed.count).toBe(2);
  });

  it('a proxy says so in the failure', async () => {
    const { outcomes } = await remove({ status: 405, body: HTML }, holding(A), refusing(404, 'x'));
    expect(outcomes.get('a')).toMatchObject({ error: { kind: 'proxy-refused', status: 405 } });
  });
});
