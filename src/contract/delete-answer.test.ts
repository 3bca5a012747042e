import { describe, expect, it } from 'vitest';
import { parseDeleteAnswer } from './delete-answer.ts';

describe('parseDeleteAnswer', () => {
  it.each<[unknown, string, string | null]>([
    [{ postId: 'a', reason: 'Already posted' }, 'a', 'Already posted'],
    [{ id: 'a', message: 'Already posted' }, 'a', 'Already posted'],
    [{ postId: 'a', error: { code: 'x', message: 'Already posted' } }, 'a', 'Already posted'],
    [{ postId: 'a', error: 'Already posted' }, 'a', 'Already posted'],
    [{ postId: 'a', code: 'post_already_posted' }, 'a', 'post_already_posted'],
    [{ postId: 'a', reason: 7 }, 'a', null],
    [{ postId: 'a', reason: '' }, 'a', null],
    ['a', 'a', null],
  ])('reads the failure %j', (row, postId, reason) => {
    const answer = parseDeleteAnswer({ deleted: ['b'], failed: [row], deletedAt: 'now' });
    expect(answer).toEqual({ deleted: ['b'], failed: [{ postId, reason }] });
  });

  it('leaves out a failure without an id', () => {
    expect(parseDeleteAnswer({ deleted: [], failed: [{ reason: 'x' }, 7, null] }).failed).toEqual(
      [],
    );
  });

  it.each([null, 'deleted', { deleted: 'a' }])('throws on %j', (body) => {
    expect(() => parseDeleteAnswer(body)).toThrow();
  });
});
