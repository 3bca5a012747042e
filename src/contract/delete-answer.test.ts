import { describe, expect, it } from 'vitest';
import { parseDeleteAnswer } from './delete-answer.ts';

const ASKED = ['a', 'b', '7'];
const parse = (body: unknown) => parseDeleteAnswer(body, ASKED);

describe('parseDeleteAnswer', () => {
  it.each<[unknown, string, string | null]>([
    [{ postId: 'a', reason: 'Already posted' }, 'a', 'Already posted'],
    [{ id: 'a', message: 'Already posted' }, 'a', 'Already posted'],
    [{ post_id: 'a', message: 'Already posted' }, 'a', 'Already posted'],
    [{ id: 7, message: 'Already posted' }, '7', 'Already posted'],
    [{ postId: 'a', error: { code: 'x', message: 'Already posted' } }, 'a', 'Already posted'],
    [{ postId: 'a', error: 'Already posted' }, 'a', 'Already posted'],
    [{ postId: 'a', code: 'post_already_posted' }, 'a', 'post_already_posted'],
    [{ postId: 'a', reason: 7 }, 'a', null],
    [{ postId: 'a', reason: '' }, 'a', null],
    ['a', 'a', null],
  ])('reads the failure %j', (row, postId, reason) => {
    const answer = parse({ deleted: ['b'], failed: [row], deletedAt: 'now' });
    expect(answer).toEqual({ deleted: ['b'], failed: [{ postId, reason }] });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['texts', ['a', 'b'], ['a', 'b']],
    ['numbers', [7], ['7']],
    ['objects', [{ postId: 'a' }, { id: 'b' }], ['a', 'b']],
    ['null', null, []],
    ['nonsense among them', ['a', null, true, {}], ['a']],
    ['posts that nobody asked to delete', ['x', 'a', 'A'], ['a']],
  ])('reads what is deleted from %s', (_, deleted, ids) => {
    expect(parse({ deleted }).deleted).toEqual(ids);
  });

  it('leaves out a failure without an id, and one of another post', () => {
    expect(parse({ deleted: [], failed: [{ reason: 'x' }, null, 'x'] }).failed).toEqual([]);
  });

  it('knows nothing of a post that is called both deleted and not', () => {
    expect(parse({ deleted: ['a', 'b'], failed: [{ postId: 'a', reason: 'x' }] })).toEqual({
      deleted: ['b'],
      failed: [],
    });
  });

  it('null throughout says nothing', () => {
    expect(parse({ deleted: null, failed: null })).toEqual({ deleted: [], failed: [] });
  });

  it.each([null, 'deleted', { deleted: 'a' }])('throws on %j', (body) => {
    expect(() => parse(body)).toThrow();
  });
});
