import { expect, test } from 'vitest';
import { createCardKeys } from './use-card-keys.ts';

test('on one page a post keeps its card whatever comes and goes; a new page takes the cards in order', () => {
  const keysOf = createCardKeys();
  expect(keysOf('Mon', ['a', 'b', 'c'])).toEqual([0, 1, 2]);
  expect(keysOf('Mon', ['b', 'c'])).toEqual([1, 2]);
  expect(keysOf('Mon', ['x', 'b', 'c'])).toEqual([3, 1, 2]);
  expect(keysOf('Mon', ['c', 'b', 'x', 'y'])).toEqual([2, 1, 3, 4]);
  expect(keysOf('Tue', ['p', 'q'])).toEqual([2, 1]);
  expect(keysOf('Tue', ['q', 'r'])).toEqual([1, 5]);
  expect(keysOf('Mon', ['a', 'b', 'c'])).toEqual([1, 5, 6]);
});
