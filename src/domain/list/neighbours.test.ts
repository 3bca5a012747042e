import { describe, expect, it } from 'vitest';
import { neighboursOf } from './neighbours.ts';

describe('neighboursOf', () => {
  it.each([
    ['in the middle', ['a', 'b', 'c'], 'b', null, { place: 2, previousId: 'a', nextId: 'c' }],
    ['first', ['a', 'b', 'c'], 'a', null, { place: 1, previousId: null, nextId: 'b' }],
    ['last', ['a', 'b', 'c'], 'c', 0, { place: 3, previousId: 'b', nextId: null }],
    ['alone', ['a'], 'a', null, { place: 1, previousId: null, nextId: null }],
    ['never there', ['a', 'b'], 'x', null, { place: null, previousId: null, nextId: null }],
    ['gone from the middle', ['a', 'c'], 'b', 1, { place: null, previousId: 'a', nextId: 'c' }],
    ['gone from the front', ['b', 'c'], 'a', 0, { place: null, previousId: null, nextId: 'b' }],
    ['gone from the end', ['a', 'b'], 'c', 2, { place: null, previousId: 'b', nextId: null }],
    ['gone from an empty list', [], 'a', 0, { place: null, previousId: null, nextId: null }],
    ['moved within the list', ['b', 'a'], 'a', 0, { place: 2, previousId: 'b', nextId: null }],
  ])('%s', (_name, ids, postId, lastIndex, expected) => {
    expect(neighboursOf(ids, postId, lastIndex)).toEqual({ ...expected, count: ids.length });
  });
});
